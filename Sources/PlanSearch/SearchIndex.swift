import Glibc
import PlanModel

/// The search keys of everything that people wrote in a ledger, end to end, each with its place.
package struct SearchIndex: Sendable {
  /// Every key with a line feed behind it, which no key and no query holds.
  private var bytes: [UInt8] = []
  /// Where each text's key ends, its line feed included.
  private var ends: [Int] = []
  /// How often each byte stands in `bytes`.
  private var frequencies = [Int](repeating: 0, count: 256)
  private var places: [TextPlace] = []
  private var texts: [String] = []

  package init(_ ledger: Ledger, past: [PastText] = []) {
    // Nobody gives it up.
    self = SearchIndex(ledger, past: past) { _ in true } ?? SearchIndex()
  }

  private init() {}

  /// `past` is what the history says, searched behind all that stands there now. Asks after every few thousand texts whether
  /// to go on; nil where it was given up.
  package init?(_ ledger: Ledger, past: [PastText] = [], goesOn: (_ done: Int) -> Bool) {
    var isGivenUp = false
    var (bytes, ends, places, texts): ([UInt8], [Int], [TextPlace], [String]) = ([], [], [], [])
    func add(_ place: TextPlace, _ text: String) {
      if places.count.isMultiple(of: 4096), !isGivenUp, !goesOn(places.count) { isGivenUp = true }
      guard !isGivenUp else { return }
      SearchKey.append(text, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
      ends.append(bytes.count)
      places.append(place)
      texts.append(text)
    }
    ledger.forEachText(add)
    for past in past { add(past.place, past.text) }
    guard !isGivenUp else { return nil }
    (self.bytes, self.ends, self.places, self.texts) = (bytes, ends, places, texts)
    for byte in bytes { frequencies[Int(byte)] += 1 }
  }

  package var count: Int { places.count }
  package var byteCount: Int { bytes.count }

  /// Every text that holds the query, in the order of the document. Romaji is understood where a dictionary is given.
  package func search(_ query: String, romaji: RomajiDictionary? = nil) -> SearchResult {
    let key = SearchKey(query).bytes
    guard !key.isEmpty else { return SearchResult() }
    let pivot = rarest(of: key)
    var found = places(of: { SearchIndex.next(key, by: pivot, in: $0, from: $1) })
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

  /// Looks for the key by one of its bytes, the last if not told: the first ones of Japanese text are nearly all alike.
  static func next(
    _ key: [UInt8], by pivot: Int? = nil, in buffer: UnsafeBufferPointer<UInt8>, from offset: Int
  ) -> Range<Int>? {
    guard let base = buffer.baseAddress, !key.isEmpty else { return nil }
    let pivot = pivot ?? key.count - 1
    var place = offset + pivot
    while place < buffer.count, let hit = memchr(base + place, Int32(key[pivot]), buffer.count - place) {
      place = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
      let start = place - pivot
      guard start + key.count <= buffer.count else { return nil }
      if memcmp(base + start, key, key.count) == 0 { return start..<(start + key.count) }
      place += 1
    }
    return nil
  }

  /// The position of the key's byte that the index holds least often.
  private func rarest(of key: [UInt8]) -> Int {
    key.indices.min { frequencies[Int(key[$0])] < frequencies[Int(key[$1])] } ?? 0
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
      if hit.text != last {
        result.places.append(places[hit.text])
        if let line = places[hit.text].past { result.past[line] = texts[hit.text] }
      }
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
  /// Of places in the history, what it says there, by its line.
  package var past: [Int: String] = [:]
  package init() {}
}
