import CursesScreen
import Dashboard
import Glibc
import StrictJSON
import TerminalKit

// What the terminal itself answers.
extension Doctor {
  func terminal() -> [Finding] {
    guard let inquiry else {
      return [
        finding(
          "answers", Phrase("端末の応答", "Answers"), .unknown,
          Phrase("端末がないため、文字幅・罫線・貼り付け・マウスは調べていません", "no terminal: widths, lines, paste and mouse were not asked"))
      ]
    }
    let found = inquiry.findings()
    let traits = found.answered ? inquiry.traits() : TerminalTraits([])
    inquiry.giveBack()
    return [answers(found, traits), encoding(found), widths(found), lines(found)] + modes(found, traits)
  }

  /// The terminal, also where standard output goes elsewhere; not from the background, where asking would stop us.
  private var inquiry: TerminalInquiry? {
    guard context.isProcess else { return nil }
    if context.isInteractive { return TerminalInquiry(.standard) }
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    defer { close(terminal) }
    return tcgetpgrp(terminal) == getpgrp() ? TerminalInquiry(.controlling) : nil
  }

  private func finding(
    _ key: String, _ name: Phrase, _ verdict: Finding.Verdict, _ value: Phrase, _ advice: Phrase? = nil,
    _ details: [JSONMember] = []
  ) -> Finding {
    Finding(group: .terminal, key: key, name: name, verdict: verdict, value: value, advice: advice, details: details)
  }

  private func answers(_ found: TerminalFindings, _ traits: TerminalTraits) -> Finding {
    let name = Phrase("端末の応答", "Answers")
    guard found.answered else {
      return finding(
        "answers", name, found.isUTF8 ? .note : .problem,
        found.isUTF8 ? Phrase("カーソル位置の報告なし", "no cursor reports") : Phrase("あり", "yes"),
        found.isUTF8
          ? Phrase(
            "文字幅が分からないため、①→などを1桁として描きます。ずれるときは --ambiguous=2。",
            "Widths are not known: ①, → and the like are taken as one column. If rows are off: --ambiguous=2.") : nil)
    }
    let version = traits.version.map { Phrase(verbatim: $0) } ?? Phrase("名乗らない端末", "gives no name")
    return finding(
      "answers", name, .fine, Phrase("カーソル位置を報告（", "reports the cursor (") + version + Phrase("）", ")"), nil,
      [JSONMember("terminal", .text(traits.version))])
  }

  private func encoding(_ found: TerminalFindings) -> Finding {
    let name = Phrase("文字コード", "Encoding")
    if !found.isUTF8 {
      return finding(
        "encoding", name, .problem, Phrase("UTF-8ではない", "not UTF-8"),
        Phrase("端末の設定でUTF-8を選んでください（下の一覧）。", "Choose UTF-8 in the terminal's settings (list below)."))
    }
    return finding(
      "encoding", name, found.answered ? .fine : .unknown,
      found.answered ? Phrase(verbatim: "UTF-8") : Phrase("不明（UTF-8とみなします）", "not known, taken as UTF-8"))
  }

  /// Widths, with every character that disagrees with most of the others, and those that were no width at all.
  private func widths(_ found: TerminalFindings) -> Finding {
    let name = Phrase("①→などの幅", "Width of ①, →")
    guard found.answered else { return finding("widths", name, .unknown, Phrase("不明", "not known")) }
    let policy = found.policy
    func characters(_ wanted: (Unicode.Scalar) -> Bool) -> String {
      String(String.UnicodeScalarView(TerminalQuestions.characters.filter(wanted)))
    }
    let differing = characters { policy.measured[$0.value] != nil }
    let odd = characters { found.widths[$0.value] == nil }
    var value = Phrase(
      "\(found.widths.count)字を測定、\(policy.ambiguous)桁", "\(found.widths.count) measured, \(policy.ambiguous) columns")
    if !differing.isEmpty {
      value = value + Phrase("。違うもの: \(differing)", "; unlike the others: \(differing)")
    }
    if !odd.isEmpty { value = value + Phrase("。測れないもの: \(odd)", "; not measured: \(odd)") }
    return finding(
      "widths", name, differing.isEmpty && odd.isEmpty ? .fine : .note, value,
      differing.isEmpty
        ? nil
        : Phrase(
          "1字ごとに端末に合わせて描きます。フォントか端末の設定でそろえると読みやすくなります（下の一覧）。",
          "Each is drawn as the terminal has it. The terminal's settings can make them agree (list below)."),
      [
        JSONMember("usual", .number("\(policy.ambiguous)")), JSONMember("differing", .string(differing)),
        JSONMember("unmeasured", .string(odd)),
      ])
  }

  private func lines(_ found: TerminalFindings) -> Finding {
    var glyphs = found.glyphs
    if !TerminalDescription().hasDECLines { glyphs = glyphs.withoutDECLines }
    let kind: Phrase =
      switch glyphs.lines {
      case .unicode: Phrase("Unicodeの罫線", "Unicode lines")
      case .dec: Phrase("DEC罫線", "DEC lines")
      case .ascii: Phrase("ASCIIの線", "ASCII lines")
      }
    let bars = glyphs.gaugeFill == "█" ? Phrase("、棒は█░", ", bars █░") : Phrase("、棒は#.", ", bars #.")
    return finding(
      "lines", Phrase("罫線と棒", "Lines and bars"), .fine, kind + bars, nil,
      [
        JSONMember("lines", .string(glyphs.lines.rawValue)),
        JSONMember("decLineWidth", found.decLineWidth.map { .number("\($0)") } ?? .null),
      ])
  }

  private func modes(_ found: TerminalFindings, _ traits: TerminalTraits) -> [Finding] {
    let named: [(TerminalTraits.Mode, String, Phrase)] = [
      (.paste, "paste", Phrase("貼り付けの区別", "Bracketed paste")), (.mouse, "mouse", Phrase("マウス", "Mouse (SGR)")),
      (.focus, "focus", Phrase("フォーカスの通知", "Focus reports")),
    ]
    return named.map { mode, key, name in
      switch traits.modes[mode] {
      case true?: finding(key, name, .fine, Phrase("使える", "yes"))
      case false?: finding(key, name, .note, Phrase("使えない", "no"))
      case nil:
        finding(key, name, .unknown, Phrase("端末が答えません（要求はします）", "the terminal does not say (asked for all the same)"))
      }
    }
  }
}
