import Glibc

/// What romaji may mean: libmigemo with its dictionary, and libpcre2 to look for it.
///
/// Loading takes some 70 ms and 35 MB: it is done at the first search, off the frame. libmigemo answers one thread at a time,
/// which a lock sees to.
package final class RomajiDictionary: @unchecked Sendable {
  private let migemo: MigemoLibrary
  private let patterns: PatternLibrary
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

  /// Where the dictionary is looked for.
  package static var places: [String] { MigemoLibrary.dictionaries }

  /// nil where the libraries or the dictionary are not there; kana and plain text are found all the same.
  package init?() {
    guard let patterns = PatternLibrary(), let migemo = MigemoLibrary() else { return nil }
    (self.migemo, self.patterns) = (migemo, patterns)
    pthread_mutex_init(mutex, nil)
  }

  /// Whether a folded query may be romaji: letters only, two at least. One letter would mean half the dictionary.
  static func mayMean(_ key: [UInt8]) -> Bool {
    key.count >= 2
      && key.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'") }
      && key[0] != UInt8(ascii: "-")
  }

  /// Whether a query may be romaji.
  package static func mayMean(_ query: String) -> Bool { mayMean(SearchKey(query).bytes) }

  /// The pattern over search keys for a folded query; nil where it cannot mean anything.
  func pattern(for key: [UInt8]) -> CompiledPattern? {
    guard RomajiDictionary.mayMean(key) else { return nil }
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    guard let pattern = migemo.pattern(for: String(decoding: key, as: UTF8.self))
    else { return nil }
    return patterns.pattern(RomajiDictionary.folded(pattern))
  }

  /// The pattern as it holds for search keys, where all hiragana is katakana.
  private static func folded(_ pattern: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(pattern.count)
    for scalar in String(decoding: pattern, as: UTF8.self).unicodeScalars {
      if (0x3041...0x3096).contains(scalar.value) {
        Folding.append(scalar.value, to: &folded)
      } else {
        folded += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return folded
  }
}
