import PlanModel

// 記載内容の点検: weak lines, grouped by rule.
extension LedgerReports {
  /// The findings of plans, by plan and then by rule.
  package func findings(in plans: [Int]) -> [LintFinding] {
    plans.flatMap { Lint.findings(in: ledger.plans[$0], today: today) }
  }

  /// Where a finding is: the address of its item.
  package func address(_ finding: LintFinding) -> String { ledger.path(of: finding.item).map { address($0) } ?? "" }

  /// What is weak there, in a sentence.
  package func message(_ finding: LintFinding) -> String {
    var parts = [ledger.path(of: finding.item).map { name($0) } ?? ""]
    if let pair = finding.pair, let program = ledger.program(finding.item), program.pairs.count > 1 {
      parts.append(text(Phrase("\(pair + 1)組目", "pair \(pair + 1)")))
    }
    if let year = finding.year { parts.append(text(.year(year))) }
    let isNamed = finding.pair == nil
    if !finding.text.isEmpty, !isNamed { parts.append("「" + finding.text + "」") }
    return parts.joined(separator: " ")
  }

  package func checks(of plans: [Int]) -> ReportDocument {
    var report = ReportDocument()
    for plan in plans {
      let findings = findings(in: [plan])
      report.add(
        heading: ledger.plans[plan].label + " "
          + text(Phrase("記載内容の点検 \(findings.count)件", "checks: \(findings.count)")), level: 1)
      if findings.isEmpty { report.add(paragraph: text(.noFindings)) }
      for rule in LintName.allCases {
        let own = findings.filter { $0.rule == rule }
        guard !own.isEmpty else { continue }
        report.add(heading: text(.lint(rule)) + text(Phrase(" \(own.count)件", " (\(own.count))")), level: 2)
        report.add(paragraph: text(.lintAdvice(rule)))
        var table = ReportTable(columns: ["", ""])
        for finding in own { table.add(address(finding), message(finding)) }
        report.add(table)
      }
    }
    return report
  }
}

extension Phrase {
  package static let noFindings = Phrase("点検で見つかったものはありません。", "Nothing was found.")

  package static func lint(_ rule: LintName) -> Phrase {
    switch rule {
    case .sameAsPlan: Phrase("実績が計画と同文", "Result same as plan")
    case .noFigure: Phrase("実績に数値がない", "No figure in the results")
    case .noReason: Phrase("未実施・中止の理由がない", "Not done, no reason")
    case .noBaseline: Phrase("現状値がない", "No baseline")
    case .noBasis: Phrase("判定方法が未設定", "No basis")
    case .stale: Phrase("確定していない実績", "Results not settled")
    case .noSection: Phrase("主管課がない", "No section in charge")
    }
  }

  /// The rule and what to do, in a sentence.
  package static func lintAdvice(_ rule: LintName) -> Phrase {
    switch rule {
    case .sameAsPlan:
      Phrase(
        "実績の文が全ての年度で計画と同じです。回数・人数を添えると振り返りに使えます。",
        "In every year the result says what the plan says. A number of people or times would help.")
    case .noFigure:
      Phrase("どの年度の実績にも回数・人数などの数値がありません。", "No year's result has a number of people, times or days.")
    case .noReason:
      Phrase(
        "set --state 未実施 --reason または欄の理由に、実施しなかった理由を記入してください。",
        "Give the reason with `set ADDRESS --reason TEXT`.")
    case .noBaseline:
      Phrase("現状値がないため、変化を説明できません（目標値の判定方法で記入）。", "Without a baseline nobody can say what changed.")
    case .noBasis:
      Phrase("判定方法（毎年度・最終年度・累計）を決めてください。", "Say when the target is judged: yearly, final or cumulative.")
    case .stale:
      Phrase(
        "年度終了後の5月末を過ぎても見込み・中間・未確定のままです。確定した実績に改めてください。",
        "Still provisional two months after the year's end. Enter the settled result.")
    case .noSection:
      Phrase("取組にも全ての事業にも主管課がありません。", "Neither the initiative nor all its programs have a section.")
    }
  }
}
