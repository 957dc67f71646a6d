import Glibc
import PlanSearch
import StrictJSON
import Testing

@testable import HashiraApp

@Suite struct CommandDoctorTests {
  @Test func `Without a terminal it says what could not be asked, and looks at the rest`() {
    let trial = CommandTrial(["TERM": "xterm", "LANG": "C.UTF-8"])
    let answer = trial.run("doctor")
    #expect(answer.status == 0, "\(answer.out)")
    for text in ["端末がないため、文字幅・罫線・貼り付け・マウスは調べていません", "まだありません", "PuTTY", "Tera Term", "RLogin", "Windows Terminal"] {
      #expect(answer.out.unwrapped.contains(text.unwrapped), "\(text)")
    }
    #expect(!trial.exists(trial.ledger))
    let english = trial.run("doctor", "--lang", "en")
    #expect(english.out.unwrapped.contains("no terminal: widths, lines, paste and mouse were not asked".unwrapped))
    // Plan text and file names apart, the English is ASCII but for what it speaks about.
    #expect(!english.out.contains("台帳"))
  }

  @Test func `With a ledger it tries the folder, and leaves nothing there`() throws {
    let trial = CommandTrial()
    trial.run("set", "4-1-2.3", "済", "--year", "R8")
    let before = commandOutput("ls -A '\(trial.home)/.local/share/hashira'")
    let answer = trial.run("doctor", "--format", "json")
    let checks = try JSONValue.parse(Array(answer.out.utf8))["checks"]?.elements ?? []
    func check(_ key: String) -> JSONValue? { checks.first { $0["key"] == .string(key) } }
    #expect(check("path")?["verdict"] == .string("fine"))
    #expect(check("locks")?["verdict"] == .string("fine"))
    #expect(check("watches") != nil)
    #expect(check("fileSystem")?["type"] != .null)
    #expect(check("romaji")?["available"] == .bool(RomajiDictionary() != nil))
    #expect(check("libmigemo") != nil && check("PCRE2") != nil && check("migemo-dict") != nil)
    #expect(commandOutput("ls -A '\(trial.home)/.local/share/hashira'") == before)
  }

  @Test func `A ledger that cannot be read, a dumb terminal and a wrong theme are problems`() {
    let trial = CommandTrial(["TERM": "dumb", "HASHIRA_THEME": "blue", "HASHIRA_AMBIGUOUS": "3"])
    trial.write(Array("{".utf8), to: "broken.json")
    let answer = trial.run("doctor", "--ledger", trial.path("broken.json"))
    #expect(answer.status == 1)
    #expect(answer.out.split(separator: "\n").filter { $0.hasPrefix("  問題") }.count == 4, "\(answer.out)")
  }

  @Test func `In a terminal it names what the terminal answered`() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial, "100x60", arguments: "doctor")
    #expect(terminal.status() == 0)
    let text = terminal.rows.joined(separator: "\n")
    for part in ["カーソル位置を報告", "字を測定、1桁", "Unicodeの罫線、棒は█░"] { #expect(text.contains(part), "\(text)") }
    #expect(trial.text(of: trial.path("after")) == trial.text(of: trial.path("before")))
  }

  @Test func `In a terminal of mixed widths it lists the characters that differ`() throws {
    let trial = CommandTrial()
    let shim = try #require(WidthShim("columns_set_measured(0x2460, 2); columns_set_measured(0x203B, 2);", in: trial))
    let terminal = try ProgramTerminal(trial, "100x60", preload: shim.preload, arguments: "doctor")
    #expect(terminal.status() == 0)
    #expect(terminal.rows.joined().contains("違うもの: ※①"))
  }
}

extension String {
  /// Without spaces and line breaks: where a line was wrapped does not matter.
  fileprivate var unwrapped: String { filter { !$0.isWhitespace } }
}
