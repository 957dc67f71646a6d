import Dashboard
import StrictJSON
import TerminalKit

/// The doctor's findings on paper.
struct DoctorReport {
  private let findings: [Finding]
  init(_ findings: [Finding]) { self.findings = findings }

  func text(in language: Language) -> String {
    var lines: [String] = []
    for group in Finding.Group.allCases {
      let members = findings.filter { $0.group == group }
      if members.isEmpty { continue }
      if !lines.isEmpty { lines.append("") }
      lines.append(group.heading.text(in: language))
      for finding in members {
        let verdict = WidthPolicy.narrow.pad(finding.verdict.word.text(in: language), to: 8)
        let name = WidthPolicy.narrow.pad(finding.name.text(in: language), to: 22)
        add("  " + verdict + name + " ", finding.value.text(in: language), to: &lines)
        if let advice = finding.advice { add("          -> ", advice.text(in: language), to: &lines) }
      }
    }
    lines += ["", Phrase.terminalSettings.text(in: language)]
    for (terminal, settings) in Phrase.settingsByTerminal {
      add("  " + WidthPolicy.narrow.pad(terminal, to: 18), settings.text(in: language), to: &lines)
    }
    return lines.joined(separator: "\n")
  }

  /// Wrapped to 80 columns, behind a beginning of its own.
  private func add(_ start: String, _ text: String, to lines: inout [String]) {
    let indent = WidthPolicy.narrow.columns(of: start)
    for (index, line) in WidthPolicy.narrow.wrap(text, width: max(20, 80 - indent)).enumerated() {
      lines.append((index == 0 ? start : String(repeating: " ", count: indent)) + line.text)
    }
  }

  func json(in language: Language) -> JSONValue {
    .object([
      JSONMember("version", .string(HashiraVersion.current)),
      JSONMember(
        "checks",
        .array(
          findings.map { finding in
            .object(
              [
                JSONMember("group", .string(finding.group.rawValue)), JSONMember("key", .string(finding.key)),
                JSONMember("verdict", .string(finding.verdict.rawValue)),
                JSONMember("value", .string(finding.value.text(in: language))),
                JSONMember("advice", finding.advice.map { .string($0.text(in: language)) } ?? .null),
              ] + finding.details)
          })),
    ])
  }
}
