import Glibc
import PlanModel

/// The search keys of everything that people wrote in a ledger, end to end, each with its place.
package struct SearchIndex: Sendable {
  /// Every key with a line feed behind it, which no key and no query holds.
  private var bytes: [UInt8] = []
  /// Where each text's key ends, its line feed included.
  private var ends: [Int] = []
  private var places: [TextPlace] = []
  private var texts: [String] = []

  package init(_ ledger: Ledger) {
    // Nobody gives it up.
    self = SearchIndex(ledger) { _ in true } ?? SearchIndex()
  }

  private init() {}

  /// Asks after every few thousand texts whether to go on; nil where it was given up.
  package init?(_ ledger: Ledger, goesOn: (_ done: Int) -> Bool) {
    var isGivenUp = false
    var (bytes, ends, places, texts): ([UInt8], [Int], [TextPlace], [String]) = ([], [], [], [])
    ledger.forEachText { place, text in
      if places.count.isMultiple(of: 4096), !isGivenUp, !goesOn(places.count) { isGivenUp = true }
      guard !isGivenUp else { return }
      SearchKey.append(text, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      ends.append(bytes.count)
      places.append(place)
      texts.append(text)
    }
    guard !isGivenUp else { return nil }
    (self.bytes, self.ends, self.places, self.texts) = (bytes, ends, places, texts)
  }

  package var count: Int { places.count }
  package var byteCount: Int { bytes.count }

  /// Every text that holds the query, in the order of the document. Romaji is understood where a dictionary is given.
  package func search(_ query: String, romaji: RomajiDictionary? = nil) -> SearchResult {
    let key = SearchKey(query).bytes
    guard !key.isEmpty else { return SearchResult() }
    var found = places(of: { SearchIndex.next(key, in: $0, from: $1) })
    if let pattern = romaji?.pattern(for: key) {
      found = SearchIndex.merged(found, places(of: { pattern.next(in: $0, from: $1) }))
    }
    return result(found)
  }

  /// A text's position and the part of its key that was found.
  private typealias Found = (text: Int, part: Range<Int>)

  private func places(of next: (UnsafeBufferPointer<UInt8>, Int) -> Range<Int>?) -> [Found] {
    var found: [Found] = []
    bytes.withUnsafeBufferPointer { buffer in
      var (offset, text) = (0, 0)
      while offset < buffer.count, let range = next(buffer, offset) {
        text = position(holding: range.lowerBound, from: text)
        let start = text == 0 ? 0 : ends[text - 1]
        found.append((text, (range.lowerBound - start)..<(range.upperBound - start)))
        // One hit a text is enough to go there.
        offset = ends[text]
      }
    }
    return found
  }

  /// The text whose key holds a byte; texts before `first` do not.
  private func position(holding byte: Int, from first: Int) -> Int {
    var (low, high) = (first, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > byte { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Looks for the key by its last byte: the first ones of Japanese text are nearly all alike.
  static func next(_ key: [UInt8], in buffer: UnsafeBufferPointer<UInt8>, from offset: Int) -> Range<Int>? {
    guard let base = buffer.baseAddress, let last = key.last else { return nil }
    var end = offset + key.count - 1
    while end < buffer.count, let hit = memchr(base + end, Int32(last), buffer.count - end) {
      end = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      let start = end - key.count + 1
      if memcmp(base + start, key, key.count) == 0 { return start..<(end + 1) }
      end += 1
    }
    return nil
  }

  /// Both lists in order; what was found literally first where a text has both.
  private static func merged(_ literal: [Found], _ meant: [Found]) -> [Found] {
    var merged: [Found] = []
    merged.reserveCapacity(literal.count + meant.count)
    var (a, b) = (0, 0)
    while a < literal.count || b < meant.count {
      if b >= meant.count || (a < literal.count && literal[a].text <= meant[b].text) {
        merged.append(literal[a])
        a += 1
      } else {
        merged.append(meant[b])
        b += 1
      }
    }
    return merged
  }

  /// Of so many hits the words are kept to be marked on the screen: others say the same.
  private static let sampled = 400

  private func result(_ found: [Found]) -> SearchResult {
    var result = SearchResult()
    var words: Set<[UInt8]> = []
    var last = -1
    for (index, hit) in found.enumerated() {
      if hit.text != last { result.places.append(places[hit.text]) }
      last = hit.text
      guard index < SearchIndex.sampled else { continue }
      let word = SearchKey(texts[hit.text]).original(of: hit.part)
      if words.insert(Array(word.utf8)).inserted { result.words.append(word) }
    }
    return result
  }
}

/// What a search found.
package struct SearchResult: Sendable {
  /// In the order of the document, each once.
  package var places: [TextPlace] = []
  /// The words as they stand in the plan: ケンシュウ and 研修 for kenshuu.
  package var words: [String] = []
  package init() {}
}
