import CNcurses
import Glibc
import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Asking the terminal")
  struct TerminalInquiryTests {
    private let terminal = PseudoTerminal()
    private var descriptors: CursesScreenOptions.Terminal {
      .descriptors(input: terminal.descriptor, output: terminal.descriptor)
    }
    private func inquiry() throws -> TerminalInquiry { try #require(TerminalInquiry(descriptors, name: "xterm")) }

    private func screen(_ policy: WidthPolicy = .narrow, after inquiry: TerminalInquiry) throws -> CursesScreen {
      try CursesScreen(CursesScreenOptions(policy: policy, terminalName: "xterm-256color"), after: inquiry)
    }

    @Test("sends one batch at once, and nothing typed is echoed from then on")
    func asks() throws {
      let inquiry = try inquiry()
      #expect(terminal.modes.c_lflag & tcflag_t(ICANON | ECHO) == 0)
      #expect(terminal.sent() == TerminalQuestions.bytes)
      terminal.type(AnsweringTerminal().answers())
      #expect(inquiry.findings().answered)
      #expect(terminal.sent() == [])
    }

    @Test("gives what the terminal answers to the column function and to ncurses")
    func widths() throws {
      for (answering, columns) in [(AnsweringTerminal(), 3), (.wide, 6), (.mixed, 4)] {
        let inquiry = try inquiry()
        terminal.type(answering.answers(to: terminal.sent()))
        let findings = inquiry.findings()
        #expect(findings.answered && findings.isUTF8)
        let screen = try screen(findings.policy, after: inquiry)
        #expect(screen.policy.columns(of: "①…※") == columns)
        move(0, 0)
        addstr("①…※")
        #expect(getcurx(curses_stdscr()) == Int32(columns))
        screen.restore()
        _ = terminal.sent()
      }
    }

    @Test("keeps what is typed before, between and after the answers, in order")
    func typedAhead() throws {
      terminal.type(Array("jk".utf8))
      let inquiry = try inquiry()
      var answers = AnsweringTerminal().answers(to: terminal.sent())
      answers.insert(contentsOf: "\u{1B}[A計".utf8, at: 7)
      terminal.type(answers + Array("\r".utf8))
      #expect(inquiry.findings().answered)
      let screen = try screen(after: inquiry)
      var parser = InputParser()
      let events = parser.feed(inquiry.typed) + parser.feed(screen.readAvailable().bytes)
      let keys: [KeyStroke] = [
        KeyStroke(.character("j")), KeyStroke(.character("k")), KeyStroke(.up), KeyStroke(.character("計")),
        KeyStroke(.enter),
      ]
      #expect(events == keys.map { .key($0) })
    }

    @Test("a silent terminal is waited for once, and not long; its late answers are no keys")
    func silence() throws {
      let begun = milliseconds()
      let inquiry = try inquiry()
      let questions = terminal.sent()
      #expect(inquiry.findings() == .silence)
      let waited = milliseconds() - begun
      #expect(waited >= TerminalInquiry.silenceMilliseconds - 1)
      #expect(inquiry.findings() == .silence)
      let again = milliseconds() - begun - waited
      #expect(again < TerminalInquiry.silenceMilliseconds / 2)
      let screen = try screen(after: inquiry)
      terminal.type(AnsweringTerminal.wide.answers(to: questions) + Array("j".utf8))
      var parser = InputParser()
      var events = parser.feed(inquiry.typed)
      while events.isEmpty {
        terminal.awaitInput()
        events += parser.feed(screen.readAvailable().bytes)
      }
      #expect(events == [.key(KeyStroke(.character("j")))])
    }

    @Test("answers that stop half way measure nothing, and their rest is no key")
    func half() throws {
      let inquiry = try inquiry()
      let answers = AnsweringTerminal.wide.answers(to: terminal.sent())
      terminal.type(Array(answers.prefix(1003)))
      #expect(inquiry.findings() == .silence)
      #expect(inquiry.typed.first == 0x1B)
      let screen = try screen(after: inquiry)
      terminal.type(Array(answers.dropFirst(1003)) + Array("j".utf8))
      var parser = InputParser()
      var events = parser.feed(inquiry.typed)
      while events.isEmpty {
        terminal.awaitInput()
        events += parser.feed(screen.readAvailable().bytes)
      }
      #expect(events == [.key(KeyStroke(.character("j")))])
    }

    @Test("keys typed on a silent terminal are no answers, and are kept")
    func typing() throws {
      let inquiry = try inquiry()
      terminal.type(Array("jjjj".utf8))
      #expect(inquiry.findings() == .silence)
      #expect(inquiry.typed.elementsEqual("jjjj".utf8))
    }

    @Test("the screen goes back to the modes from before the questions")
    func modes() throws {
      let found = terminal.flags
      let inquiry = try inquiry()
      terminal.type(AnsweringTerminal().answers())
      _ = inquiry.findings()
      let screen = try screen(after: inquiry)
      screen.suspend()
      #expect(terminal.flags == found)
      _ = terminal.sent()
      screen.resume()
      #expect(!terminal.sentText().contains("\u{1B}[6n"))
      screen.restore()
      #expect(terminal.flags == found)
    }

    @Test("without a screen the terminal is given back, with the answers taken off it")
    func givenBack() throws {
      let found = terminal.flags
      do {
        let inquiry = try inquiry()
        terminal.type(AnsweringTerminal().answers(to: terminal.sent()))
        _ = inquiry.terminal
      }
      #expect(terminal.flags == found)
      #expect(terminal_restore_is_armed() == 0)
      // In its own modes a terminal counts whole lines only.
      var raw = terminal.modes.raw
      tcsetattr(terminal.descriptor, TCSANOW, &raw)
      var left: Int32 = 0
      _ = ioctl(terminal.descriptor, UInt(FIONREAD), &left)
      #expect(left == 0)
    }

    @Test("a dumb terminal, a file and a terminal of a few columns are not asked")
    func nobody() {
      #expect(TerminalInquiry(descriptors, name: "dumb") == nil)
      terminal.resize(to: ScreenSize(columns: 11, rows: 5))
      #expect(TerminalInquiry(descriptors, name: "xterm") == nil)
      #expect(terminal.sent() == [])
      let file = open("/dev/null", O_RDWR)
      defer { close(file) }
      #expect(TerminalInquiry(.descriptors(input: file, output: file), name: "xterm") == nil)
    }

    @Test("a terminal that is closed while it is asked is no reason to wait")
    func hangUp() throws {
      let inquiry = try inquiry()
      terminal.hangUp()
      #expect(inquiry.findings() == .silence)
    }

    @Test("tmux answers", .enabled(if: TmuxTerminal.isInstalled))
    func tmux() throws {
      let terminal = try #require(TmuxTerminal(ScreenSize(columns: 60, rows: 12), name: "inquiry"))
      let inquiry = try #require(
        TerminalInquiry(.descriptors(input: terminal.descriptor, output: terminal.descriptor), name: "tmux"))
      let findings = inquiry.findings()
      #expect(findings.answered && findings.isUTF8)
      #expect(findings.widths.count == TerminalQuestions.characters.count)
      #expect(findings.glyphs == .unicode)
      let screen = try CursesScreen(
        CursesScreenOptions(policy: findings.policy, terminalName: "tmux-256color"), after: inquiry)
      var frame = Frame(size: screen.size, policy: screen.policy)
      frame.put("①→◆※…│計画│", x: 0, y: 0)
      screen.present(frame)
      let seen = terminal.text(expecting: frame.text)
      #expect(seen.unicodeScalars.elementsEqual(frame.text.unicodeScalars))
    }

    private func milliseconds() -> Int {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
  }
}
