import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// The program in terminals that draw ①, → and ※ as they like: what the terminal shows is compared, cell by cell and after
/// every key, with the frame of a second dashboard that gets the same keys in memory.
@Suite(.serialized) struct AlignmentTests {
  struct Kind: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// C statements for the terminal's own widths.
    let shim: String
    let policy: WidthPolicy
    let glyphs: GlyphSet
  }

  private static let circled = (0x2460...0x2473).map { UInt32($0) } + [0x25C6, 0x203B]
  static let kinds: [Kind] = [
    Kind(testDescription: "narrow", shim: "columns_set_policy(1);", policy: .narrow, glyphs: .unicode),
    Kind(
      testDescription: "wide", shim: "columns_set_policy(2);", policy: .wide,
      glyphs: GlyphSet(lines: .dec, unicodeBars: false, unicodeMarks: true)),
    Kind(
      testDescription: "mixed: ① ◆ ※ wide, … → narrow",
      shim: circled.map { "columns_set_measured(\($0), 2);" }.joined(),
      policy: WidthPolicy(measured: Dictionary(uniqueKeysWithValues: circled.map { ($0, 2) })), glyphs: .unicode),
  ]

  @Test(arguments: kinds) func `Every column stands where the frame has it, whatever the terminal's widths`(
    _ kind: Kind
  ) throws {
    let trial = CommandTrial()
    let shim = try #require(WidthShim(kind.shim, in: trial), "clang builds what makes the terminal wide")
    let (mine, other) = (FilePath(trial.ledger), FilePath(trial.path("twin.json")))
    for path in [mine, other] { _ = try LedgerStore.create(path, try Bundle.ledger(), isPrivate: true) }
    let now = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.open(other)
    let twin = Session(
      store: store,
      state: State(
        ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), policy: kind.policy, glyphs: kind.glyphs,
        now: now),
      clock: { now })
    let terminal = try ProgramTerminal(trial, preload: shim.preload)
    terminal.shows("柱4")
    expectSame(terminal, twin, "at the start")
    var random = SeededKeys(seed: 11)
    let steps = getenv("HASHIRA_LONG") == nil ? 30 : 300
    for step in 1...steps {
      let key = random.next(isTyping: twin.state.open != nil)
      key.press(terminal)
      twin.receive(key.inputs)
      guard expectSame(terminal, twin, "step \(step): \(key)") else { return }
    }
  }

  @discardableResult
  private func expectSame(_ terminal: ProgramTerminal, _ twin: Session, _ when: String) -> Bool {
    let wanted = rows(of: twin.frame)
    return terminal.waits(for: "\(when), wanted\n\(wanted.joined(separator: "\n"))\n") { seen in
      seen.count > wanted.count && zip(seen, wanted).allSatisfy { $0.unicodeScalars.elementsEqual($1.unicodeScalars) }
    }
  }

  /// The frame as tmux gives a screen back: without trailing blanks, DEC's lines by their letters.
  private func rows(of frame: Frame) -> [String] {
    (0..<frame.size.rows).map { y in
      var scalars = frame.row(y).unicodeScalars
      while scalars.last == " " { scalars.removeLast() }
      var row = String.UnicodeScalarView()
      for scalar in scalars {
        row.append(GlyphSet.decLines.first { $0.standIn == scalar }.map { Unicode.Scalar($0.code) } ?? scalar)
      }
      return String(row)
    }
  }
}

/// Random keys of a fixed seed, as tmux and as the twin take them.
struct SeededKeys {
  struct Step: CustomStringConvertible {
    /// tmux's name of the key; nil for text.
    let name: String?
    let script: String
    let text: String
    var description: String { name ?? text }

    func press(_ terminal: ProgramTerminal) {
      if let name { terminal.press(name) } else { terminal.type(text) }
    }
    var inputs: [Input] { name == nil ? KeyScript.typed(text) : (try? KeyScript.parse(script)) ?? [] }
  }

  private var state: UInt64
  init(seed: UInt64) { state = seed }

  /// Without Esc: where it changes nothing there is nothing to wait for, and with the next key it would be an Alt.
  private static let keys: [(String, String)] = [
    ("Down", "<down>"), ("Down", "<down>"), ("Up", "<up>"), ("Right", "<right>"), ("Left", "<left>"),
    ("Enter", "<enter>"), ("Enter", "<enter>"), ("Tab", "<tab>"), ("End", "<end>"), ("Home", "<home>"),
    ("PPage", "<pgup>"), ("NPage", "<pgdn>"), ("1", "1"), ("2", "2"), ("d", "d"), ("t", "t"), ("Down", "<down>"),
    ("u", "u"), ("F1", "<f1>"), ("*", "*"),
  ]
  private static let texts = ["①②③→※◆", "第１回…実施（12名）", "【研修】“対話”", "ﾊﾟｿｺﾝ─│", "±°Ⅳ×○△", "漢字かな交じり文"]
  private static let typing: [(String, String)] = [
    ("Enter", "<enter>"), ("Tab", "<tab>"), ("Left", "<left>"), ("BSpace", "<bs>"), ("Home", "<home>"), ("Up", "<up>"),
  ]

  private mutating func number(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }

  mutating func next(isTyping: Bool) -> Step {
    if number(10) < (isTyping ? 5 : 2) {
      let text = SeededKeys.texts[number(SeededKeys.texts.count)]
      return Step(name: nil, script: "", text: text)
    }
    let keys = isTyping ? SeededKeys.typing : SeededKeys.keys
    let (name, script) = keys[number(keys.count)]
    return Step(name: name == "*" ? "'*'" : name, script: script, text: "")
  }
}
