import PlanModel
import TerminalKit

extension State {
  /// How the figures of a target in the year in focus came about: inputs, rule, proposal.
  package func explanationRows(of item: ItemID, width: Int) -> [(text: String, role: Role)] {
    guard let path = paths[item], let plan = ledger.plan(at: path) else { return [] }
    var rows: [(String, Role)] = []
    func add(_ phrase: Phrase, _ role: Role = .text) {
      rows += policy.wrap(text(phrase), width: max(2, width)).map { (String($0.text), role) }
    }
    guard let target = ledger.target(at: path) else { return [] }
    for (phrase, role) in explanation(of: target, in: plan) { add(phrase, role) }
    if let (scheme, proposal) = ledger.proposal(at: path, in: selection.year, current: currentYear) {
      add(Phrase(verbatim: ""))
      add(Phrase("評価の方式 ", "Scheme ") + Phrase(verbatim: scheme.name), .label)
      add(proposal.phrase(unit: target.unit))
    }
    return rows
  }

  private func explanation(of target: Target, in plan: Plan) -> [(Phrase, Role)] {
    let year = selection.year
    let standing = target.standing(in: year, lastYear: plan.lastYear)
    func value(_ number: Decimal) -> String { target.shown(number) }
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
}
