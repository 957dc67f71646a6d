import PlanSearch
import Testing

/// Texts that are one to whoever searches.
@Suite struct SearchKeyTests {
  static let same: [(String, String)] = [
    ("ｹﾝｼｭｳ", "ケンシュウ"), ("けんしゅう", "ケンシュウ"), ("ＯＪＴ", "ojt"), ("OJT", "ojt"), ("ﾊﾟｿｺﾝ", "パソコン"),
    ("ハ\u{309A}ソコン", "パソコン"), ("R4〜R7", "Ｒ４～Ｒ７"), ("R4−R7", "R4－R7"), ("A―B", "A—B"), ("①", "1"),
    ("㈱", "(株)"), ("Ⅱ", "ii"), ("研修 実施", "研修実施"), ("研修\n実施", "研修　実施"), ("Ä", "ä"), ("が", "か\u{3099}"),
    ("神", "\u{FA19}"),
  ]

  @Test(arguments: same) func `Two ways to write it have one key`(_ one: String, _ other: String) {
    #expect(SearchKey(one).bytes == SearchKey(other).bytes, "\(one) \(other)")
    #expect(!SearchKey(one).bytes.isEmpty)
  }

  @Test func `What is different stays different`() {
    #expect(SearchKey("ハ").bytes != SearchKey("パ").bytes)
    #expect(SearchKey("一").bytes != SearchKey("ー").bytes)
    #expect(SearchKey("研修").bytes != SearchKey("検収").bytes)
  }

  @Test func `A part of the key leads back to the text as it was written`() {
    let text = "新任の ｹﾝｼｭｳ（㈱含む）"
    let key = SearchKey(text)
    func original(_ part: String) -> String? {
      let wanted = SearchKey(part).bytes
      let start = key.bytes.indices.first { key.bytes[$0...].starts(with: wanted) }
      return start.map { key.original(of: $0..<($0 + wanted.count)) }
    }
    #expect(original("けんしゅう") == "ｹﾝｼｭｳ")
    #expect(original("任のけん") == "任の ｹﾝ")
    // A part of one character is the whole character.
    #expect(original("株") == "㈱")
  }

  @Test func `Every scalar's key is made of whole characters and made once`() {
    for value in UInt32(1)...0x1_1000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = SearchKey(String(scalar)).bytes
      #expect(String(validating: once, as: UTF8.self) != nil)
      // Folding a key again changes nothing.
      let again = SearchKey(String(decoding: once, as: UTF8.self)).bytes
      if again != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}
