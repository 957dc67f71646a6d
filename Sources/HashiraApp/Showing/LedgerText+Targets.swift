import Dashboard
import PlanModel
import TerminalKit

// Targets: one line in lists, all that is known of one by itself.
extension LedgerText {
  private func standing(_ target: Target, in p: Int) -> TargetStanding {
    let plan = ledger.plans[p]
    return target.standing(in: targetYear(in: p), lastYear: plan.lastYear)
  }

  /// The year a verdict is for.
  func targetYear(in p: Int) -> FiscalYear {
    standpoint.givenYear ?? ledger.defaultYear(inPlan: p, current: standpoint.current)
  }

  /// `1.2 職層の階層別研修の受講率  90%  84.6%  未達 あと5.4pt`
  func targetLine(_ target: Target, in p: Int) -> String {
    let address = ledger.path(of: target.id).map { standpoint.address(of: $0) } ?? ""
    let standing = standing(target, in: p)
    var parts = [address + " " + target.name, text(.goal) + " " + target.shown(target.goal)]
    if let measurement = standing.measurement { parts.append(shown(measurement, target)) }
    parts.append(verdict(standing, target))
    return parts.joined(separator: "  ")
  }

  /// A target with its basis, bar, years, baseline and formula.
  mutating func addTarget(_ target: Target, in p: Int) {
    let plan = ledger.plans[p]
    let standing = standing(target, in: p)
    add(targetLine(target, in: p))
    var basis = text(.basis(target.basis))
    if target.better == .cap { basis += text(.capMark) }
    if target.better == .lower { basis += text(.lowerMark) }
    let paces = plan.years.compactMap { year in
      target.pace(in: year, lastYear: plan.lastYear).map { text(.year(year)) + " " + target.shown($0) }
    }
    if !paces.isEmpty { basis += "  " + text(.pace) + " " + paces.joined(separator: " ") }
    add(basis, indent: 4)
    if standing.measurement != nil, let bar = bar(target, standing) { add(bar, indent: 4) }
    for measurement in target.measurements where standpoint.givenYear.map({ $0 == measurement.year }) ?? true {
      var line = text(.year(measurement.year)) + " " + shown(measurement, target)
      if let on = measurement.on { line += " " + on.description }
      if let source = measurement.source { line += " " + text(.labelled(.source, source)) }
      add(line, indent: 4)
    }
    if let baseline = target.baseline {
      let source = baseline.source.map { " " + text(.labelled(.source, $0)) } ?? ""
      add(
        text(.baseline) + " " + text(.year(baseline.year)) + " " + target.shown(baseline.value) + source,
        indent: 4)
    }
    let report = TargetReport(target, standing, year: targetYear(in: p), language: language)
    add(.formula, report.formula, indent: 4)
  }

  private func shown(_ measurement: Measurement, _ target: Target) -> String {
    target.shown(measurement.value)
      + (measurement.isProvisional ? "(" + text(.provisional) + ")" : "")
  }

  private func verdict(_ standing: TargetStanding, _ target: Target) -> String {
    var verdict = text(.targetStatus(standing.status))
    guard let distance = standing.shortfall else { return verdict }
    if standing.isOver {
      verdict += " " + text(.overBy(distance, target.differenceUnit))
    } else if standing.status == .notReached {
      verdict += " " + text(.shortBy(distance, target.differenceUnit))
    }
    return verdict
  }

  /// The bar of the targets page, 40 wide.
  private func bar(_ target: Target, _ standing: TargetStanding) -> String? {
    let (width, glyphs) = (40, GlyphSet.ascii)
    guard
      let gauge = Gauge(value: standing.measurement?.value, goal: target.goal, unit: target.unit, width: width)
    else { return nil }
    let cells = (0..<width).map { cell in
      cell == gauge.goal ? glyphs.gaugeGoal : cell < gauge.filled ? glyphs.gaugeFill : glyphs.gaugeRest
    }
    return glyphs.gaugeOpen + cells.joined() + glyphs.gaugeClose
  }
}
