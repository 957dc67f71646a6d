import CNcurses
import Glibc
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Taking the terminal and giving it back")
  struct ModesTests {
    @Test("takes raw modes and gives back those it found, with rmcup and without bracketed paste")
    func restore() throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      let screen = try CursesScreen(options(terminal))
      screen.present(Frame(size: screen.size, policy: screen.policy))
      let start = terminal.sentText()
      #expect(start.contains("\u{1B}[?1049h"))
      #expect(start.contains("\u{1B}[?2004h"))
      let raw = terminal.modes
      #expect(raw.c_lflag & tcflag_t(ICANON | ECHO | ISIG | IEXTEN) == 0)
      #expect(raw.c_iflag & tcflag_t(IXON | ICRNL) == 0)

      screen.restore()
      #expect(terminal.flags == found)
      let end = terminal.sentText()
      #expect(end.contains("\u{1B}[?1049l"))
      #expect(end.contains("\u{1B}[?2004l"))
      #expect(end.contains("\u{1B}[?25h") || end.contains("\u{1B}[?12l"))
      screen.restore()
      screen.resume()
      screen.present(Frame(size: screen.size, policy: screen.policy))
      #expect(terminal.sent() == [])
      #expect(terminal.flags == found)
    }

    @Test("a screen that goes gives the terminal back")
    func goes() throws {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      do { _ = try CursesScreen(options(terminal)) }
      #expect(terminal.flags == found)
      #expect(terminal_restore_is_armed() == 0)
    }

    @Test("suspended it shows nothing, resumed it draws everything again")
    func suspend() throws {
      let placed = try PlacedScreen()
      let frame = placed.frame(["実施計画"])
      _ = placed.bytes(frame)
      placed.screen.suspend()
      placed.screen.suspend()
      #expect(placed.terminal.modes.c_lflag & tcflag_t(ICANON) != 0)
      #expect(placed.terminal.sentText().contains("\u{1B}[?1049l"))
      #expect(placed.bytes(frame) == [])
      placed.screen.resume()
      #expect(placed.terminal.modes.c_lflag & tcflag_t(ICANON) == 0)
      let text = placed.text(frame)
      #expect(text.contains("\u{1B}[?1049h"))
      #expect(text.contains("\u{1B}[?2004h"))
      #expect(text.contains("実施計画"))
    }

    @Test("resumed without having been suspended, it takes the modes again and draws everything")
    func continued() throws {
      let placed = try PlacedScreen()
      let frame = placed.frame(["実施計画"])
      _ = placed.bytes(frame)
      var shell = placed.terminal.modes
      shell.c_lflag |= tcflag_t(ICANON | ECHO)
      tcsetattr(placed.terminal.descriptor, TCSANOW, &shell)
      placed.screen.resume()
      #expect(placed.terminal.modes.c_lflag & tcflag_t(ICANON | ECHO) == 0)
      #expect(placed.text(frame).contains("実施計画"))
    }

    @Test("follows the terminal's size down to one cell and up again, and draws everything then")
    func resize() throws {
      let placed = try PlacedScreen()
      _ = placed.bytes(placed.frame(["実施計画"]))
      for size in [ScreenSize(columns: 1, rows: 1), ScreenSize(columns: 200, rows: 60)] {
        placed.terminal.resize(to: size)
        #expect(placed.screen.refreshSize() == size)
        #expect(placed.screen.size == size)
        #expect(!placed.bytes(placed.frame(["a"])).isEmpty)
      }
      placed.terminal.resize(to: ScreenSize(columns: 0, rows: 0))
      #expect(placed.screen.refreshSize() == ScreenSize(columns: 200, rows: 60))
    }

    @Test("shows the title when it changes, and puts the old one back")
    func title() throws {
      let placed = try PlacedScreen()
      var frame = placed.frame()
      frame.title = "実施計画 R8"
      #expect(placed.text(frame).contains("\u{1B}]2;実施計画 R8\u{7}"))
      frame.put("x", x: 0, y: 0)
      #expect(!placed.text(frame).contains("\u{1B}]"))
      placed.screen.restore()
      #expect(placed.terminal.sentText().contains("\u{1B}[23;2t"))
    }

    @Test("puts the window's title by once for each time it takes the terminal, not at each redraw")
    func titleStack() throws {
      let placed = try PlacedScreen()
      for _ in 0..<3 { placed.screen.resume() }
      #expect(!placed.terminal.sentText().contains("\u{1B}[22;2t"))
      placed.screen.suspend()
      #expect(placed.terminal.sentText().contains("\u{1B}[23;2t"))
      placed.screen.resume()
      #expect(placed.terminal.sentText().contains("\u{1B}[22;2t"))
    }

    @Test(
      "shows no title where it is turned off or the terminal might print it",
      arguments: [(false, "xterm-256color"), (true, "linux"), (true, "vt100")])
    func noTitle(showsTitle: Bool, name: String) throws {
      let placed = try PlacedScreen(showsTitle: showsTitle, name: name)
      var frame = placed.frame()
      frame.title = "実施計画"
      #expect(!placed.text(frame).contains("\u{1B}]"))
    }

    @Test("takes another terminal's description for one the machine does not know, and says so")
    func unknownTerminal() throws {
      let placed = try PlacedScreen(name: "no-such-terminal")
      #expect(placed.screen.terminalName == "xterm-256color")
      #expect(placed.screen.unknownTerminalName == "no-such-terminal")
      placed.screen.restore()
      let known = try PlacedScreen(name: "xterm")
      #expect(known.screen.unknownTerminalName == nil)
    }

    @Test("refuses what cannot show a screen, for one reason each")
    func refuses() {
      let terminal = PseudoTerminal()
      let found = terminal.flags
      #expect(throws: CursesScreenError.dumbTerminal) { try CursesScreen(options(terminal, name: "dumb")) }
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(throws: CursesScreenError.notATerminal) {
        try CursesScreen(CursesScreenOptions(terminal: .descriptors(input: file, output: file)))
      }
      #expect(terminal.flags == found)
      #expect(terminal.sent() == [])
    }

    @Test("reads UTF-8, whatever locale the environment asks for", arguments: ["C", "no_SUCH.locale", "C.UTF-8"])
    func locale(name: String) async {
      let terminal = PseudoTerminal()
      let path = terminal.path
      await #expect(processExitsWith: .success) { [path = path as String, name = name as String] in
        setenv("LC_ALL", name, 1)
        let descriptor = open(path, O_RDWR | O_NOCTTY)
        let screen = try CursesScreen(
          CursesScreenOptions(
            terminal: .descriptors(input: descriptor, output: descriptor), terminalName: "xterm-256color"))
        precondition(String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8")
        screen.restore()
      }
    }

    private func options(_ terminal: PseudoTerminal, name: String = "xterm-256color") -> CursesScreenOptions {
      CursesScreenOptions(
        terminal: .descriptors(input: terminal.descriptor, output: terminal.descriptor), terminalName: name)
    }
  }
}
