import Testing

@testable import PlanModel

struct CellTests {
  @Test("what is typed becomes a blank, a sign or the text without space at its ends")
  func written() {
    #expect(Cell("") == .blank)
    #expect(Cell(" 　\n\t") == .blank)
    #expect(Cell("→") == .arrow)
    #expect(Cell("　→ ") == .arrow)
    #expect(Cell("－") == .dash)
    #expect(Cell("-") == .text("-"))
    #expect(Cell("実施 ") == .text("実施"))
    #expect(Cell("　実施 1期生\n") == .text("実施 1期生"))
    #expect(Cell("継続実施 →") == .text("継続実施 →"))
    #expect(Cell("◆") == .text("◆"))
  }

  @Test("a cell prints what it was made of")
  func roundTrip() {
    for text in ["", "→", "－", "実施", "継続実施 →", "一行目\n二行目", "神\u{FE00}", "か\u{3099}"] {
      #expect(Cell(text).written.unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(Cell(text).isCanonical)
    }
  }

  @Test("untrimmed or disguised text is not canonical")
  func canonical() {
    for text in ["", " 実施", "実施　", "→", "－", " → "] { #expect(!Cell.text(text).isCanonical) }
  }

  @Test("trimming leaves marks that belong to letters alone")
  func trimming() {
    #expect(Cell.trimmed(" \u{3099}が ").unicodeScalars.elementsEqual("\u{3099}が".unicodeScalars))
    #expect(Cell.trimmed("\r\n実施\r\n") == "実施")
    #expect(Cell.trimmed("\u{A0}実 施\u{85}") == "実 施")
  }
}
