import Glibc
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("On a real terminal")
  struct RealTerminalTests {
    @Test("shows what the frame says, frame after frame", arguments: ["tmux-256color", "xterm-256color"])
    func frames(name: String) throws {
      try #require(TmuxTerminal.isInstalled, "tmux is not installed: scripts/setup --tests installs it.")
      var random = SeededGenerator(seed: 7)
      let terminal = try #require(TmuxTerminal(ScreenSize(columns: 60, rows: 12), name: name))
      let screen = try CursesScreen(
        CursesScreenOptions(
          terminal: .descriptors(input: terminal.descriptor, output: terminal.descriptor), terminalName: name))
      #expect(screen.size == ScreenSize(columns: 60, rows: 12))
      let pieces = [
        "【1】人材の育成", "①→◆◎○△×", "ﾊﾟｿｺﾝ", "か\u{3099}", "abc def", "        ", "－、。", "髙﨑", "----------", "|",
      ]
      var frame = Frame(size: screen.size, policy: screen.policy)
      let rounds = getenv("HASHIRA_LONG") == nil ? 20 : 200
      for round in 0..<rounds {
        for _ in 0..<15 {
          let role = Role.allCases.randomElement(using: &random) ?? .text
          let x = Int.random(in: -2..<60, using: &random)
          let y = Int.random(in: 0..<12, using: &random)
          frame.put(pieces.randomElement(using: &random) ?? "", x: x, y: y, role: role)
        }
        screen.present(frame)
        let seen = terminal.text(expecting: frame.text)
        #expect(seen.unicodeScalars.elementsEqual(frame.text.unicodeScalars), "round \(round)")
      }
    }

    @Test("fills the bottom right cell behind a wide character", arguments: ["tmux-256color", "xterm-256color"])
    func corner(name: String) throws {
      try #require(TmuxTerminal.isInstalled, "tmux is not installed: scripts/setup --tests installs it.")
      let terminal = try #require(TmuxTerminal(ScreenSize(columns: 10, rows: 3), name: name))
      let screen = try CursesScreen(
        CursesScreenOptions(
          terminal: .descriptors(input: terminal.descriptor, output: terminal.descriptor), terminalName: name))
      for row in ["abcdefghij", "記録年度8材a", "記録年度8材b", "記録年度8取b", "  ﾊﾟ    ①→c", "       材が", ""] {
        var frame = Frame(size: screen.size, policy: screen.policy)
        frame.put(row, x: 0, y: 2, role: .heading)
        screen.present(frame)
        #expect(terminal.text(expecting: frame.text) == frame.text)
      }
    }
  }
}
