import Testing

@testable import TerminalKit

@Suite("Cutting and padding")
struct CuttingTests {
  private let narrow = WidthPolicy.narrow

  @Test("a cut is marked, and never wider")
  func cut() {
    #expect(narrow.cut("人材の育成", to: 10) == "人材の育成")
    #expect(narrow.cut("人材の育成", to: 9) == "人材の..")
    #expect(narrow.cut("人材の育成", to: 8) == "人材の..")
    #expect(narrow.cut("人材の育成", to: 7) == "人材..")
    #expect(narrow.cut("人材の育成", to: 3) == "..")
    #expect(narrow.cut("人材の育成", to: 2) == "..")
    #expect(narrow.cut("人材の育成", to: 1) == ".")
    #expect(narrow.cut("人材の育成", to: 0) == "")
    #expect(narrow.cut("人材の育成", to: .min) == "")
    #expect(narrow.cut("人材の育成", to: .max) == "人材の育成")
    #expect(narrow.cut("人材の育成", to: 7, mark: " +4行") == "人 +4行")
    #expect(narrow.cut("", to: 0) == "")
  }

  @Test("titles keep both ends, as on the plan page")
  func middle() {
    #expect(narrow.cutMiddle("一般行政職員の育成", to: 14) == "一般行政..育成")
    #expect(narrow.cutMiddle("職場環境の整備", to: 12) == "職場環..整備")
    #expect(narrow.cutMiddle("デジタル人材の育成・確保", to: 12) == "デジタ..確保")
    #expect(narrow.cutMiddle("DX推進リーダーの育成", to: 14) == "DX推進リ..育成")
    #expect(narrow.cutMiddle("DX推進課の育成", to: 14) == "DX推進課の育成")
    #expect(narrow.cutMiddle("人材の育成・確保", to: 10) == "人材..確保")
    #expect(narrow.cutMiddle("人材の育成", to: 6) == "人..成")
    #expect(narrow.cutMiddle("人材の育成", to: 4) == "人..")
    #expect(narrow.cutMiddle("人材の育成", to: 1) == ".")
    #expect(narrow.cutMiddle("人材の育成", to: -1) == "")
  }

  @Test("padding fills to the column")
  func pad() {
    #expect(narrow.pad("実施", to: 6) == "実施  ")
    #expect(narrow.pad("人材の育成", to: 7) == "人材.. ".dropLast() + " ")
    #expect(narrow.pad("①", to: 3) == "①  ")
    #expect(WidthPolicy.wide.pad("①", to: 3) == "① ")
    #expect(narrow.pad("実施", to: 0) == "")
  }

  @Test("characters are cut with what belongs to them")
  func units() {
    #expect(narrow.cut("か\u{3099}か\u{3099}か\u{3099}", to: 4).unicodeScalars.elementsEqual("か\u{3099}..".unicodeScalars))
    #expect(narrow.cut("ｶﾊﾟｶﾊﾟ", to: 4) == "ｶ..")
    #expect(narrow.cut("ｶﾊﾟｶﾊﾟ", to: 5) == "ｶﾊﾟ..")
    #expect(narrow.cutMiddle("人材ｶﾊﾟ", to: 5) == "人..")
    let tail = narrow.cutMiddle("abcdefgh葛\u{E0100}", to: 8)
    #expect(tail.unicodeScalars.elementsEqual("abcd..葛\u{E0100}".unicodeScalars))
  }

  @Test("over random text: never wider, cut only with a mark, padded exactly")
  func randomText() {
    var random = SeededGenerator(seed: 4)
    for round in rounds(50_000) {
      let text = RandomText.japanese(pieces: 20, hostile: round % 3 == 0, using: &random)
      let width = Int.random(in: 0...80, using: &random)
      let policy: WidthPolicy = round % 2 == 0 ? .narrow : .wide
      let fits = policy.columns(of: text) <= width
      for cut in [policy.cut(text, to: width), policy.cutMiddle(text, to: width)] {
        #expect(policy.columns(of: cut) <= width, "\(cut)")
        if fits {
          #expect(cut.utf8.elementsEqual(text.utf8))
        } else {
          #expect(String(cut.unicodeScalars.filter { $0 == "." }).count >= min(2, width), "\(cut)")
          // No more is lost than needed: half a wide character, or a kana whose ﾟ did not fit.
          if width > 2 { #expect(policy.columns(of: cut) >= width - 3, "\(text) at \(width): \(cut)") }
        }
      }
      #expect(policy.columns(of: policy.pad(text, to: width)) == width)
    }
  }
}
