import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Lines and colours on the terminal")
  struct LinesTests {
    @Test("DEC's lines are drawn by DEC's characters, and what looks alike in a plan is left as written")
    func decLines() throws {
      let glyphs = GlyphSet(lines: .dec, unicodeBars: false, unicodeMarks: false)
      let placed = try PlacedScreen(columns: 20, rows: 2, glyphs: glyphs)
      #expect(placed.screen.glyphs == glyphs)
      var frame = placed.frame()
      frame.put(glyphs.topLeft + glyphs.horizontal + glyphs.topRight, x: 0, y: 0, role: .border)
      frame.put("⎯⏐", x: 8, y: 1, role: .text)
      let sent = placed.text(frame)
      #expect(sent.contains("\u{1B}(0"))
      #expect(sent.contains("lqk"))
      #expect(sent.contains("⎯⏐"))
      #expect(!sent.contains("⌜"))
    }

    @Test("a terminal that knows no such lines gets ASCII")
    func unknown() throws {
      let placed = try PlacedScreen(
        columns: 20, rows: 2, name: "sun", glyphs: GlyphSet(lines: .dec, unicodeBars: true, unicodeMarks: false))
      #expect(placed.screen.glyphs == GlyphSet(lines: .ascii, unicodeBars: true, unicodeMarks: false))
    }

    @Test(
      "a theme's colours are those the terminal has",
      arguments: [
        ("xterm-direct", Colour.Depth.direct, "38:2::255:135:0"), ("xterm-256color", .palette256, "38;5;208"),
        ("xterm-16color", .sixteen, "91"), ("xterm", .eight, "31"), ("vt100", nil, ""),
      ])
    func depth(name: String, depth: Colour.Depth?, orange: String) throws {
      let placed = try PlacedScreen(columns: 20, rows: 2, theme: .dark, name: name)
      #expect(placed.screen.attributes.depth == depth)
      var frame = placed.frame()
      frame.put("bad", x: 0, y: 0, role: .bad)
      let sent = placed.text(frame)
      #expect(sent.contains("bad"))
      #expect(sent.contains(orange), "\(sent.debugDescription)")
    }
  }
}
