import CColumns
import CNcurses
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Presenting a frame")
  struct PresentTests {
    @Test("sends the text of the frame")
    func sendsText() throws {
      let placed = try PlacedScreen()
      #expect(placed.text(placed.frame(["人材の育成", "  9/15"])).contains("人材の育成"))
    }

    @Test("sends nothing the second time")
    func nothingTwice() throws {
      let placed = try PlacedScreen()
      var frame = placed.frame(["【1】人材の育成", "ｶﾅﾊﾟ か\u{3099} 葛\u{E0100} ①→◆"])
      frame.cursor = ScreenPoint(x: 4, y: 1)
      frame.title = "実施計画"
      #expect(!placed.bytes(frame).isEmpty)
      #expect(placed.bytes(frame) == [])
    }

    @Test("tells canonically equal characters apart")
    func canonicallyEqual() throws {
      let placed = try PlacedScreen()
      _ = placed.bytes(placed.frame(["神田"]))
      #expect(placed.text(placed.frame(["\u{FA19}田"])).unicodeScalars.contains("\u{FA19}"))
    }

    @Test("moves a selection between two rows in at most 350 bytes", arguments: [Theme.standard, Theme.monochrome])
    func selectionMove(theme: Theme) throws {
      let placed = try PlacedScreen(columns: 120, rows: 40, theme: theme)
      func frame(selected: Int) -> Frame {
        var frame = placed.frame((0..<40).map { "(\($0)) 子育て支援の推進とデジタル化  橋梁の改修  \($0 * 137)千円" })
        frame.paint(ScreenRect(x: 0, y: selected, width: 80, height: 1), role: .selection)
        frame.cursor = ScreenPoint(x: 0, y: selected)
        return frame
      }
      _ = placed.bytes(frame(selected: 5))
      let sent = placed.bytes(frame(selected: 6)).count
      #expect(sent <= 350)
      #expect(sent > 0)
    }

    @Test("draws a wide character in the last column, and the last cell of the last row")
    func lastColumn() throws {
      let placed = try PlacedScreen(columns: 5, rows: 2)
      var frame = placed.frame()
      frame.put("末", x: 3, y: 0)
      frame.put("端", x: 3, y: 1)
      let text = placed.text(frame)
      #expect(text.contains("末"))
      #expect(text.contains("端"))
    }

    @Test("cuts a frame wider and higher than the terminal, a wide character at the edge with it")
    func largerFrame() throws {
      let placed = try PlacedScreen(columns: 5, rows: 2)
      var frame = Frame(size: ScreenSize(columns: 12, rows: 6), policy: .narrow)
      for y in 0..<6 { frame.put("あいうえおか", x: 0, y: y) }
      frame.cursor = ScreenPoint(x: 11, y: 5)
      frame.paint(ScreenRect(x: 0, y: 0, width: 12, height: 6), role: .selection)
      let text = placed.text(frame)
      #expect(text.split(separator: "い").count == 3)
      #expect(!text.contains("う"))
      #expect(mvinch(1, 4) & 0xFF == 0x20)
      #expect(mvinch(1, 4) & curses_reverse != 0)
    }

    @Test("draws rows longer than any run")
    func longRow() throws {
      let placed = try PlacedScreen(columns: 701, rows: 1)
      let line = (0..<70).map { "\(100 + $0)計画abc" }.joined()
      #expect(placed.text(placed.frame([line])).contains(line))
    }

    @Test("blanks what a smaller frame leaves over")
    func smallerFrame() throws {
      let placed = try PlacedScreen(columns: 10, rows: 3)
      _ = placed.bytes(placed.frame(["0123456789", "abcdefghij", "ABCDEFGHIJ"]))
      var small = Frame(size: ScreenSize(columns: 2, rows: 1), policy: .narrow)
      small.put("01", x: 0, y: 0)
      _ = placed.bytes(small)
      for y in 0..<3 {
        for x in 0..<10 {
          let cell = mvinch(Int32(y), Int32(x)) & 0xFF
          #expect(cell == (y == 0 && x < 2 ? 0x30 + UInt32(x) : 0x20))
        }
      }
    }

    @Test("hides the cursor where a frame has none, and shows it last where it has one")
    func cursor() throws {
      let placed = try PlacedScreen()
      var frame = placed.frame(["計画"])
      #expect(placed.text(frame).contains("\u{1B}[?25l"))
      frame.put("実績", x: 0, y: 1)
      frame.cursor = ScreenPoint(x: 4, y: 1)
      #expect(placed.text(frame).hasSuffix("\u{1B}[?25h"))
    }

    @Test("gives each role the theme's attributes")
    func roles() throws {
      let placed = try PlacedScreen(theme: .monochrome)
      #expect(placed.text(placed.frame(["選択"], role: .selection)).contains(";7m選択"))
      #expect(placed.text(placed.frame(["見出"], role: .heading)).contains(";1m見出"))
    }

    @Test("gives each part of a row its own role")
    func rolesInRow() throws {
      let placed = try PlacedScreen(theme: .monochrome)
      var frame = placed.frame(["計画 実施 未入力"])
      frame.paint(ScreenRect(x: 5, y: 0, width: 4, height: 1), role: .selection)
      for (x, isReversed) in [(0, false), (4, false), (5, true), (7, true), (9, false)] {
        _ = placed.bytes(frame)
        #expect((mvinch(0, Int32(x)) & curses_reverse != 0) == isReversed)
      }
    }

    @Test("sends no colour where colours are refused, and some otherwise")
    func colour() throws {
      let plain = try PlacedScreen(theme: .monochrome)
      #expect(!plain.text(plain.frame(["未達"], role: .bad)).contains("[31m"))
      plain.screen.restore()
      let coloured = try PlacedScreen()
      #expect(coloured.text(coloured.frame(["未達"], role: .bad)).contains("[31m"))
    }

    @Test("survives frames and terminals of random sizes")
    func randomSizes() throws {
      var random = SeededGenerator(seed: 20)
      let placed = try PlacedScreen()
      for _ in 0..<60 {
        let size = ScreenSize(columns: .random(in: 1...90, using: &random), rows: .random(in: 1...30, using: &random))
        if Bool.random(using: &random) {
          placed.terminal.resize(to: size)
          #expect(placed.screen.refreshSize() == size)
        }
        var frame = Frame(
          size: ScreenSize(columns: .random(in: 0...100, using: &random), rows: .random(in: 0...40, using: &random)),
          policy: .narrow)
        for y in 0..<frame.size.rows {
          frame.put("【1】①人材 ABC→ｶﾞか\u{3099}", x: .random(in: -3...90, using: &random), y: y, role: .heading)
        }
        _ = placed.bytes(frame)
        #expect(placed.bytes(frame) == [])
      }
    }
  }
}
