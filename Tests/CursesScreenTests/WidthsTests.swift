import CColumns
import CNcurses
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("ncurses asks us for widths")
  struct WidthsTests {
    @Test("the override is active")
    func active() { #expect(columns_override_is_active() != 0) }

    @Test(
      "ncurses advances by the policy's columns",
      arguments: [
        (WidthPolicy.narrow, 1), (WidthPolicy.wide, 2), (WidthPolicy(ambiguous: 1, measured: [0x2460: 2]), 2),
        (WidthPolicy(ambiguous: 2, measured: [0x2460: 1]), 1),
      ])
    func advance(policy: WidthPolicy, columns: Int) throws {
      let placed = try PlacedScreen(policy: policy)
      move(0, 0)
      addstr("①")
      #expect(getcurx(curses_stdscr()) == Int32(columns))
      placed.screen.restore()
    }

    @Test("a row with ambiguous characters is drawn the same way twice", arguments: [WidthPolicy.narrow, .wide])
    func rows(policy: WidthPolicy) throws {
      let placed = try PlacedScreen(policy: policy)
      let before = placed.frame(["①②③④⑤|OLD|"])
      let after = placed.frame(["①②③④⑤|NEW|"])
      _ = placed.bytes(before)
      let column = 5 * (policy.ambiguous) + 2
      let text = placed.text(after)
      // Only the word is sent, at the column where the terminal has it.
      #expect(text.contains("NEW"))
      #expect(!text.contains("①"))
      #expect(text.contains("\u{1B}[\(column)G") || text.contains("\u{1B}[1;\(column)H"))
    }
  }
}
