import Testing

@testable import TerminalKit

@Suite struct TerminalFindingsTests {
  private func findings(_ bytes: [UInt8]) -> TerminalFindings {
    var answers = TerminalAnswers()
    answers.feed(bytes)
    return TerminalFindings(answers)
  }

  @Test func aNarrowTerminalGetsUnicodeLines() {
    let found = findings(AnsweringTerminal().answers())
    #expect(found.answered && found.isUTF8)
    #expect(found.widths.count == TerminalQuestions.characters.count)
    #expect(found.policy == .narrow)
    #expect(found.decLineWidth == 1)
    #expect(found.glyphs == .unicode)
  }

  @Test func aWideTerminalGetsASCIILines() {
    let found = findings(AnsweringTerminal.wide.answers())
    #expect(found.answered && found.isUTF8)
    #expect(found.policy.ambiguous == 2)
    #expect(found.policy.columns(of: "①→◆─") == 8)
    // Characters that are not ambiguous keep their columns.
    #expect(found.policy.columns(of: "▸計a") == 4)
    #expect(found.decLineWidth == 2)
    // ▸ is not ambiguous, and was measured narrow.
    #expect(found.glyphs == GlyphSet(lines: .ascii, unicodeBars: false, unicodeMarks: true))
  }

  @Test func aMixedTerminalIsTakenCharacterByCharacter() {
    let found = findings(AnsweringTerminal.mixed.answers())
    #expect(found.policy == WidthPolicy(ambiguous: 1, measured: [0x2460: 2, 0x25C6: 2]))
    #expect(found.policy.columns(of: "①…◆※") == 6)
    #expect(found.glyphs == .unicode)
  }

  @Test(arguments: [
    ("▸", GlyphSet(lines: .unicode, unicodeBars: true, unicodeMarks: false)),
    ("░", GlyphSet(lines: .unicode, unicodeBars: false, unicodeMarks: true)),
    ("┐", GlyphSet(lines: .dec, unicodeBars: true, unicodeMarks: true)),
  ])
  func oneCharacterTooWideTakesAwayItsOwnKindOnly(_ wide: String, _ glyphs: GlyphSet) {
    let terminal = AnsweringTerminal(width: {
      wide.unicodeScalars.contains($0) ? 2 : WidthPolicy.narrow.columns(of: $0)
    })
    #expect(findings(terminal.answers()).glyphs == glyphs)
  }

  @Test func aWideTerminalWithNarrowDECLinesGetsThose() {
    let terminal = AnsweringTerminal(width: { WidthPolicy.wide.columns(of: $0) }, decLineWidth: 1)
    let found = findings(terminal.answers())
    #expect(found.glyphs == GlyphSet(lines: .dec, unicodeBars: false, unicodeMarks: true))
    #expect(found.glyphs.fits(found.policy))
    #expect(found.glyphs.withoutDECLines.lines == .ascii)
  }

  @Test(arguments: [0, 3, 9]) func anOddWidthIsNoAnswer(_ columns: Int) {
    let terminal = AnsweringTerminal(width: { $0 == "█" ? columns : WidthPolicy.narrow.columns(of: $0) })
    let found = findings(terminal.answers())
    #expect(found.answered)
    #expect(found.widths[0x2588] == nil)
    #expect(found.policy == .narrow)
    #expect(found.glyphs == GlyphSet(lines: .unicode, unicodeBars: false, unicodeMarks: true))
  }

  @Test(arguments: [1, 3]) func anotherEncodingIsSeen(_ columns: Int) {
    let found = findings(AnsweringTerminal(width: { _ in columns }).answers())
    #expect(!found.isUTF8)
    #expect(!findings(AnsweringTerminal(readsBytes: true).answers()).isUTF8)
    #expect(found.policy == .narrow && found.glyphs == .ascii)
  }

  @Test func silenceIsUTF8AndNarrow() {
    let attributesOnly = findings(AnsweringTerminal(knowsReports: false).answers())
    let half = findings(Array(AnsweringTerminal.wide.answers().prefix(900)))
    let unmoved = findings(AnsweringTerminal(width: { _ in 0 }, decLineWidth: 0).answers())
    for found in [.silence, attributesOnly, half, unmoved] {
      #expect(!found.answered && found.isUTF8)
      #expect(found.policy == .narrow && found.glyphs == .ascii)
    }
  }

  @Test func oneReportTooManyMakesAllOfThemDoubtful() {
    let found = findings(Array("\u{1B}[1;2R".utf8) + AnsweringTerminal.wide.answers())
    #expect(!found.answered && found.isUTF8)
    #expect(found.policy == .narrow)
  }
}
