import CUnistring

/// A text as it is searched: NFKC, case, hiragana as katakana, waves and dashes as one, without white space.
///
/// The text itself is never changed: a key is kept beside it, and `original` finds the part of it that a part of the key
/// was made from. White space goes, because the document breaks words at its print lines.
package struct SearchKey: Sendable {
  /// UTF-8.
  package private(set) var bytes: [UInt8] = []
  /// For each byte of the key the first byte of the text that it was made from, and one end more.
  private var origins: [Int32] = []
  private let text: String

  package init(_ text: String) {
    self.text = text
    var (bytes, origins): ([UInt8], [Int32]) = ([], [])
    var copy = text
    copy.withUTF8 { source in
      var reader = FoldingReader(source)
      while let origin = reader.appendNext(to: &bytes) {
        while origins.count < bytes.count { origins.append(Int32(origin)) }
      }
      origins.append(Int32(source.count))
    }
    (self.bytes, self.origins) = (bytes, origins)
  }

  /// The bytes of the key alone.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      var reader = FoldingReader(source)
      while reader.appendNext(to: &bytes) != nil {}
    }
  }

  /// The part of the text behind a part of the key. A half of a character that became two is the whole character.
  package func original(of range: Range<Int>) -> String {
    guard !range.isEmpty, origins.indices.contains(range.upperBound) else { return "" }
    let start = Int(origins[range.lowerBound])
    var last = range.upperBound
    // The end is where the next character that is not part of the same one begins.
    while last < origins.count - 1, origins[last] == origins[range.upperBound - 1] { last += 1 }
    return String(decoding: text.utf8.dropFirst(start).prefix(Int(origins[last]) - start), as: UTF8.self)
  }
}

/// Reads a text by the smallest parts that can be folded by themselves: a scalar with what joins to it.
struct FoldingReader {
  private let source: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ source: UnsafeBufferPointer<UInt8>) { self.source = source }

  /// Folds the next part onto `bytes`; where it began, nil at the end. White space adds nothing.
  mutating func appendNext(to bytes: inout [UInt8]) -> Int? {
    guard offset < source.count else { return nil }
    let start = offset
    let (scalar, length) = decode(at: offset)
    offset += length
    if Folding.isPlain(scalar), offset >= source.count || isPlainStart(at: offset) {
      Folding.append(scalar, to: &bytes)
      return start
    }
    while offset < source.count {
      let (next, length) = decode(at: offset)
      guard Folding.joins(next) else { break }
      offset += length
    }
    Folding.appendNormalized(UnsafeBufferPointer(rebasing: source[start..<offset]), to: &bytes)
    return start
  }

  /// ASCII and three-byte scalars below U+F000 but the kana marks: nothing there joins to what stands before it.
  private func isPlainStart(at offset: Int) -> Bool {
    source[offset] < 0x80 || Folding.isPlain(decode(at: offset).scalar)
  }

  /// Swift strings hold no ill-formed UTF-8.
  private func decode(at offset: Int) -> (scalar: UInt32, length: Int) {
    let first = source[offset]
    func part(_ distance: Int) -> UInt32 { UInt32(source[offset + distance] & 0x3F) }
    if first < 0x80 { return (UInt32(first), 1) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | part(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | part(1) << 6 | part(2), 3) }
    return (UInt32(first & 0x07) << 18 | part(1) << 12 | part(2) << 6 | part(3), 4)
  }
}
