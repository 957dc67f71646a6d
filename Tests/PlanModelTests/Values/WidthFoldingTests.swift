import Testing

@testable import PlanModel

struct WidthFoldingTests {
  @Test("what the IME left full-width is read like ASCII")
  func folds() {
    #expect(WidthFolding.folded("Ｒ４：１－２－３．２") == "R4:1-2-3.2")
    #expect(WidthFolding.folded("1‐2–3−4ー5") == "1-2-3-4-5")
    #expect(WidthFolding.folded("　㋿ 8\t年度\n") == "令和8年度")
    #expect(WidthFolding.folded("神𠮷ｶﾞ") == "神𠮷ｶﾞ")
  }

  @Test("numbers have one to four digits")
  func numbers() {
    #expect(WidthFolding.number("0012") == 12)
    for text in ["", "12345", "-1", "+1", "１", "1a"] { #expect(WidthFolding.number(text) == nil) }
  }
}
