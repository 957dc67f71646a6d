import CColumns
import Testing

@testable import TerminalKit

@Suite("Hostile characters")
struct HostileTextTests {
  @Test("controls, bidi controls, invisible and tag characters are hostile; joiners and variants are not")
  func hostile() {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF...0xFEFF, 0xE0000...0xE007F, 0xFFFE...0xFFFF,
    ]
    for value in ranges.joined() {
      #expect(columns_is_hostile(value) != 0, "U+\(String(value, radix: 16))")
      #expect(columns_of_scalar(value, 2) == 1)
    }
    for value in "a\u{200D}\u{FE0F}\u{E0100}\u{3099}\u{2060}①あ\u{E000}".unicodeScalars {
      #expect(!HostileText.contains(value), "U+\(String(value.value, radix: 16))")
    }
  }

  @Test("plain output shows marks too")
  func marks() {
    #expect("実施\u{1B}[31m\u{202E}済\n次".withHostileMarks() == "実施?[31m?済?次")
    #expect("実施\u{1B}\n次".withHostileMarks(keepingLineBreaks: true) == "実施?\n次")
    #expect("実施".withHostileMarks() == "実施")
  }
}
