import BundledPlan
import PlanModel
import PlanSearch
import PlanStore
import Testing

/// Searching the plan inside the binary.
@Suite struct SearchIndexTests {
  static let ledger: Ledger = {
    let bytes = UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size())
    do {
      return try LedgerCodec.read(bytes, file: "plan.json")
    } catch {
      preconditionFailure("the bundled plan cannot be read: \(error)")
    }
  }()
  static let romaji = RomajiDictionary()
  let index = SearchIndex(Self.ledger)

  func words(_ query: String) -> [String] { index.search(query, romaji: Self.romaji).words }

  @Test func `Literal text is found wherever people wrote it`() {
    let result = index.search("DX推進リーダー")
    #expect(result.places.contains { $0.field == .title })
    #expect(Set(result.places.map(\.item)).count > 1)
    #expect(result.words == ["DX推進リーダー"])
    #expect(index.search("ｄｘ推進ﾘｰﾀﾞｰ").places == result.places)
  }

  @Test func `Every hit is a text that holds the query, and no text is left out`() {
    for query in ["研修", "OJT", "1", "実施", "職員", "、"] {
      let key = SearchKey(query).bytes
      var expected: [TextPlace] = []
      Self.ledger.forEachText { place, text in
        let bytes = SearchKey(text).bytes
        if bytes.indices.contains(where: { bytes[$0...].starts(with: key) }) { expected.append(place) }
      }
      #expect(index.search(query).places == expected, "\(query)")
      #expect(!expected.isEmpty)
    }
  }

  @Test func `Nothing is found for nothing`() {
    #expect(index.search("").places.isEmpty)
    #expect(index.search("　 \n").places.isEmpty)
    #expect(index.search("存在しない語").places.isEmpty)
  }

  @Test func `Kana finds katakana without a dictionary`() {
    #expect(index.search("りーだー").words == ["リーダー"])
  }

  @Test(
    .enabled(if: romaji != nil, "libmigemo, its dictionary and libpcre2 are there"),
    arguments: [
      ("jinzai", "人材"), ("kensyuu", "研修"), ("kenshuu", "研修"), ("Kenshuu", "研修"), ("ri-da-", "リーダー"), ("ojt", "OJT"),
    ]) func `Romaji finds what it means`(_ query: String, _ word: String)
  {
    #expect(words(query).contains(word), "\(words(query))")
    #expect(Set(index.search(query, romaji: Self.romaji).places).isSuperset(of: index.search(word).places))
  }

  @Test func `Signs of patterns are searched as they are`() {
    for query in ["c", "p", "[a", "(", "a+", "\\", "k|", ".*", "jinzai)", "--", "a'b"] {
      let plain = index.search(query).places
      #expect(Set(index.search(query, romaji: Self.romaji).places).isSuperset(of: plain))
    }
    #expect(index.search(".*", romaji: Self.romaji).places.isEmpty)
  }
}
