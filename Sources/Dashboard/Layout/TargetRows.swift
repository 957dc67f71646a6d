import PlanModel
import TerminalKit

/// One row of the targets page and the target it belongs to.
package struct TargetRow: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// 【1】, name, goal, verdict.
    case name(pillar: String, text: String, isLast: Bool)
    /// Basis, measurements by year, bar.
    case figures
    /// A row of the matrix pillar × year.
    case matrix(String, [String])
  }
  package let target: ItemID?
  package let content: Content
  var matrixFigures: [String] {
    if case .matrix(_, let figures) = content { figures } else { [] }
  }
}

extension State {
  /// Columns for 【1】 and the selection mark before a target's name.
  var targetIndent: Int { max(6, policy.columns(of: Numbering.pillar((plan?.pillars.count ?? 1) - 1)) + 1) }

  /// The rows of the targets page: a name row for each target, a row of figures where there is anything to show, then the
  /// matrix of pillars and years.
  package func targetRows(width: Int) -> [TargetRow] {
    guard let plan else { return [] }
    var rows: [TargetRow] = []
    var lastPillar: ItemID?
    for target in plan.orderedTargets {
      let number = plan.pillars.firstIndex { $0.id == target.pillar }.map { Numbering.pillar($0) } ?? ""
      let lead = target.pillar == lastPillar ? "" : number
      lastPillar = target.pillar
      let room = max(10, width - targetIndent - verdictWidth(target, plan: plan) - 1)
      let lines = policy.wrap(target.name, width: room)
      for (index, line) in lines.enumerated() {
        rows.append(
          TargetRow(
            target: target.id,
            content: .name(
              pillar: index == 0 ? lead : "", text: String(line.text), isLast: index == lines.count - 1)))
      }
      if !target.measurements.isEmpty || target.basis != nil || target.id == selection.target {
        rows.append(TargetRow(target: target.id, content: .figures))
      }
    }
    rows += matrixRows(of: plan)
    return rows
  }

  /// Goal and verdict at the right end of a target's name.
  func verdict(_ target: Target, plan: Plan) -> String {
    let standing = target.standing(in: selection.year, lastYear: plan.lastYear)
    var verdict = target.shown(target.goal) + " " + text(.targetStatus(standing.status))
    if standing.measurement?.isProvisional == true { verdict += "(" + text(.provisional) + ")" }
    if target.isYesNo { return verdict }
    if standing.isOver, let over = standing.shortfall {
      verdict += " " + text(.overBy(over, target.differenceUnit))
    } else if standing.status == .notReached, let rest = standing.shortfall {
      verdict += " " + text(.shortBy(rest, target.differenceUnit))
    }
    return verdict
  }
  func verdictWidth(_ target: Target, plan: Plan) -> Int { policy.columns(of: verdict(target, plan: plan)) }

  /// Scheduled, recorded and assessed of every pillar and year.
  private func matrixRows(of plan: Plan) -> [TargetRow] {
    guard !plan.pillars.isEmpty else { return [] }
    var rows = [
      TargetRow(target: nil, content: .matrix("", [])),
      TargetRow(target: nil, content: .matrix(text(.matrixTitle), plan.years.map { text(.year($0)) })),
    ]
    func figures(_ progress: (FiscalYear) -> Progress) -> [String] {
      plan.years.map { year in
        let counts = progress(year)
        if counts.scheduled == 0 { return "—" }
        return "\(counts.scheduled)/\(counts.recorded)/\(counts.assessed.values.reduce(0, +))"
      }
    }
    for (index, pillar) in plan.pillars.enumerated() {
      let name = Numbering.pillar(index) + pillar.title
      rows.append(
        TargetRow(
          target: nil, content: .matrix(name, figures { progress(of: pillar.id, in: $0) })))
    }
    rows.append(
      TargetRow(
        target: nil, content: .matrix(text(.total), figures { progress(of: plan.id, in: $0) })))
    return rows
  }
}
