import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Asking for the mouse")
  struct MouseModesTests {
    private static let on = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
    private static let off = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

    private func screen(_ terminal: PseudoTerminal, usesMouse: Bool, name: String) throws -> CursesScreen {
      try CursesScreen(
        CursesScreenOptions(
          terminal: .descriptors(input: terminal.descriptor, output: terminal.descriptor), usesMouse: usesMouse,
          terminalName: name))
    }

    @Test("SGR reports are asked for, given back with the terminal, and asked for again after a stop")
    func asked() throws {
      let terminal = PseudoTerminal()
      let screen = try screen(terminal, usesMouse: true, name: "xterm-256color")
      #expect(terminal.sentText().contains(Self.on))
      screen.suspend()
      #expect(terminal.sentText().contains(Self.off))
      screen.resume()
      #expect(terminal.sentText().contains(Self.on))
      screen.restore()
      let end = terminal.sentText()
      #expect(end.contains(Self.off) && !end.contains(Self.on))
    }

    @Test("not where it is not wanted, nor of a terminal not known to report it", arguments: ["xterm", "vt100"])
    func notAsked(name: String) throws {
      let terminal = PseudoTerminal()
      let screen = try screen(terminal, usesMouse: name == "vt100", name: name)
      screen.restore()
      #expect(!terminal.sentText().contains("\u{1B}[?1000"))
    }
  }
}
