@testable import PlanModel

/// What one rule finds in a plan on 22 November 2026, as `item pair year text`.
func linted(_ rule: any LintRule.Type, _ plan: Plan, on today: String = "2026-11-22") -> [String] {
  let date = (try? CalendarDate(reading: today)) ?? r8.firstDay
  return rule.findings(in: plan, today: date).map { finding in
    let words: [String?] = [
      finding.item.rawValue, finding.pair.map { String($0 + 1) }, finding.year?.code, finding.text,
    ]
    return words.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

func target(_ id: String, basis: Basis? = nil, baseline: Baseline? = nil) -> Target {
  Target(
    id: ItemID(id), pillar: "R8-R10-pillar", name: id, shortName: id, unit: "%", goal: Decimal(80), basis: basis,
    baseline: baseline)
}
