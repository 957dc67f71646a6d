import PlanModel
import TerminalKit

extension State {
  /// What `w` explains: the target on its page, else what is selected in the tree.
  var explainItem: ItemID? { selection.page == .targets ? selection.target : selection.item }

  /// How the figures of an item in the year in focus came about: inputs, rule, items counted.
  package func explanationRows(of item: ItemID, width: Int) -> [(text: String, role: Role)] {
    guard let path = paths[item], let plan = ledger.plan(at: path) else { return [] }
    var rows: [(String, Role)] = []
    func add(_ phrase: Phrase, _ role: Role = .text) {
      rows += policy.wrap(text(phrase), width: max(2, width)).map { (String($0.text), role) }
    }
    if let target = ledger.target(at: path) {
      for (phrase, role) in explanation(of: target, in: plan) { add(phrase, role) }
    } else {
      for (phrase, role) in explanation(at: path, in: plan) { add(phrase, role) }
    }
    if let (scheme, proposal) = ledger.proposal(at: path, in: selection.year, current: currentYear) {
      add(Phrase(verbatim: ""))
      add(Phrase("評価の方式 ", "Scheme ") + Phrase(verbatim: scheme.name), .label)
      add(proposal.phrase(unit: ledger.target(at: path)?.unit ?? ""))
    }
    return rows
  }

  private func explanation(of target: Target, in plan: Plan) -> [(Phrase, Role)] {
    let year = selection.year
    let standing = target.standing(in: year, lastYear: plan.lastYear)
    func value(_ number: Decimal) -> String { number.description + target.unit }
    func line(_ name: Phrase, _ text: String) -> (Phrase, Role) { (name + Phrase(verbatim: "  " + text), .text) }
    var rows: [(Phrase, Role)] = [
      (Phrase(verbatim: target.name), .heading),
      line(.goal, value(target.goal) + (target.most.map { "〜" + value($0) } ?? "")),
      (Phrase("判定方法  ", "Basis  ") + .basis(target.basis), .text),
    ]
    if let measurement = standing.measurement {
      rows.append(
        line(
          .year(measurement.year) + Phrase(" 実績値", " value"),
          value(measurement.value) + (measurement.isProvisional ? "(" + text(.provisional) + ")" : "")))
      if let numerator = measurement.numerator, let denominator = measurement.denominator {
        let exact = Decimal.percentage(numerator, of: denominator, places: max(1, measurement.value.scale))
        rows.append(line(Phrase("計算式", "Formula"), "\(numerator) ÷ \(denominator) = \(exact?.description ?? "?")%"))
      }
      if let day = measurement.on { rows.append((Phrase("測定日  \(day.japanese)", "Taken on  \(day)"), .text)) }
      if let source = measurement.source { rows.append(line(Phrase("出典・根拠", "Source"), source)) }
    }
    if let baseline = target.baseline {
      rows.append(line(.baseline, value(baseline.value) + " (" + text(.year(baseline.year)) + ")"))
    }
    if let pace = standing.pace {
      let isStep = target.steps[year] != nil
      rows.append(
        (
          Phrase("目安  ", "Pace  ") + Phrase(verbatim: value(pace))
            + (isStep
              ? Phrase("（年度ごとの目安）", " (step of the year)")
              : Phrase("（現状値から目標値までの直線）", " (a straight line from baseline to goal)")),
          .text
        ))
    } else if target.basis != nil, target.basis != .yearly {
      rows.append((.noBaseline, .faint))
    }
    rows.append((Phrase("判定  ", "Status  ") + .targetStatus(standing.status), .label))
    if target.basis == nil {
      rows.append((Phrase("判定方法が未設定です。目標値の画面で o を押すと決められます。", "No basis yet: press o on the targets page."), .faint))
    }
    return rows
  }

  /// Recorded of scheduled, with every program counted.
  private func explanation(at path: ItemPath, in plan: Plan) -> [(Phrase, Role)] {
    let year = selection.year
    let counts = selection.item.map { progress(of: $0, in: year) } ?? Progress()
    var rows: [(Phrase, Role)] = [
      (
        Phrase(
          "\(year.japanese) 入力済\(counts.recorded)／予定\(counts.scheduled)",
          "\(year.english): recorded \(counts.recorded) of \(counts.scheduled) scheduled"), .heading
      ),
      (
        Phrase(
          "予定: 計画の欄に記載（または左からの継続）がある事業。入力済: そのすべての計画行に確定した実績がある事業。",
          "Scheduled: programs with anything planned in the year. Recorded: every planned line has a settled result."),
        .faint
      ),
    ]
    for initiative in plan.initiatives(below: path) {
      for program in initiative.programs {
        let own = plan.progress(of: program, in: year, current: currentYear)
        let mark =
          own.scheduled == 0
          ? Phrase("予定なし", "none")
          : own.recorded > 0
            ? Phrase("入力済", "recorded")
            : own.unsettled > 0
              ? Phrase("未確定", "unsettled") : own.missing > 0 ? .missing : Phrase("年度前", "not begun")
        let address = paths[program.id].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? ""
        rows.append((mark + Phrase(verbatim: "  " + address + " " + program.name), .text))
      }
    }
    return rows
  }
}

extension Plan {
  /// The initiatives at or below a place of this plan.
  package func initiatives(below path: ItemPath) -> [Initiative] {
    switch path {
    case .initiative(_, let i, let d, let n), .program(_, let i, let d, let n, _):
      [pillars[i].directions[d].initiatives[n]]
    case .direction(_, let i, let d): pillars[i].directions[d].initiatives
    case .pillar(_, let i): pillars[i].directions.flatMap(\.initiatives)
    case .ledger, .section, .target, .plan: pillars.flatMap(\.directions).flatMap(\.initiatives)
    }
  }
}
