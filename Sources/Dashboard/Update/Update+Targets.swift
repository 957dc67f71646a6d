import PlanModel
import TerminalKit

extension State {
  mutating func openMeasurement() {
    guard let target = selectedTarget else { return }
    let measurement = target.measurement(in: selection.year)
    let text =
      measurement.map { known in
        (target.isYesNo ? target.shown(known.value) : known.value.description) + (known.isProvisional ? "?" : "")
      } ?? ""
    open = OpenField(target: .measurement(target.id, selection.year), field: TextField(text), before: text)
  }

  /// A number, with `?` behind it while provisional; nothing removes the measurement.
  mutating func closeMeasurement(_ typed: String, target id: ItemID, year: FiscalYear) -> [Effect] {
    guard let path = paths[id], let target = ledger.target(at: path) else { return [] }
    let old = target.measurement(in: year)
    var new: Measurement?
    let written = Cell.trimmed(typed)
    if !written.isEmpty {
      guard let entry = MeasurementWords(written, unit: target.unit) else {
        notice = target.isYesNo ? .notYesOrNo(written) : .notANumber(written)
        return []
      }
      var measured = (old ?? Measurement(year: year, value: entry.value)).replacing(
        value: entry.value, isProvisional: entry.isProvisional, on: now.date)
      if let ratio = entry.ratio { (measured.numerator, measured.denominator) = (ratio.numerator, ratio.denominator) }
      if let source = entry.source { measured.source = source }
      if let problem = target.problem(with: measured) {
        notice = problem.phrase(written)
        return []
      }
      new = measured
    }
    open = nil
    // The same figures entered again are no change, and keep the day they were first entered.
    let same =
      old.map { old in
        var kept = new
        kept?.on = old.on
        return kept == old
      } ?? (new == nil)
    if same { return [] }
    let edit = PlanEdit.set(id, .measurement(year), before: .measurement(old), after: .measurement(new))
    let effects = commit(Change([edit]), what: Phrase(verbatim: target.shortName + " ") + .year(year))
    if !effects.isEmpty, new != nil, target.basis == nil { notice = .basisQuestion }
    return effects
  }

  /// 1 every year, 2 last year, 3 cumulative, 0 not set; the last two ask for the pace.
  mutating func chooseBasis(_ choice: Int, target id: ItemID) -> [Effect] {
    guard let path = paths[id], let target = ledger.target(at: path), let plan else { return [] }
    guard (0...3).contains(choice) else { return [] }
    overlay = nil
    if choice >= 2 {
      let steps = plan.years.map { target.steps[$0]?.description ?? State.noPace }
      let text = target.steps.isEmpty ? "" : steps.joined(separator: "-")
      open = OpenField(
        target: .steps(id, choice == 2 ? .final : .cumulative), field: TextField(text), before: text)
      return []
    }
    return setBasis(choice == 1 ? .yearly : nil, of: target, steps: nil)
  }

  /// Stands for a year without a pace between years that have one.
  private static let noPace = "_"

  /// `0-6-12`: one pace a year, `_` for none; nothing leaves the pace to the baseline, nil the steps as they are.
  mutating func closeSteps(_ typed: String?, target id: ItemID, basis: Basis) -> [Effect] {
    guard let path = paths[id], let target = ledger.target(at: path), let plan else { return [] }
    guard let typed else {
      open = nil
      return setBasis(basis, of: target, steps: nil)
    }
    let written = WidthFolding.folded(typed)
    if written.isEmpty {
      open = nil
      return setBasis(basis, of: target, steps: [:])
    }
    let parts = written.split { "-–,、/ 　~〜".contains($0) }
    let paces = parts.map { Decimal($0) }
    guard parts.count == plan.yearCount, zip(parts, paces).allSatisfy({ $0 == State.noPace || $1 != nil }) else {
      let example = plan.years.indices.map { "\($0 * 6)" }.joined(separator: "-")
      notice = .wrongSteps(plan.yearCount, example: example)
      return []
    }
    open = nil
    var steps: [FiscalYear: Decimal] = [:]
    for (year, pace) in zip(plan.years, paces) { steps[year] = pace }
    return setBasis(basis, of: target, steps: steps)
  }

  private mutating func setBasis(_ basis: Basis?, of target: Target, steps: [FiscalYear: Decimal]?) -> [Effect] {
    var decided = target
    decided.basis = basis
    if let steps, let plan {
      for year in plan.years { decided.steps[year] = steps[year] }
    }
    let effects = commit(
      Change(target.edits(deciding: decided)),
      what: Phrase(verbatim: target.shortName + " ") + Phrase("判定方法", "basis"))
    if decided.wantsBaseline {
      notice = .noBaseline
      open = OpenField(target: .baseline(target.id), field: TextField(""), before: "")
    }
    return effects
  }

  /// `61.2`, `61.2 R7`, `61.2 R7 職員アンケート`: the year before the plan where none is said; nothing skips the question.
  mutating func closeBaseline(_ typed: String, target id: ItemID) -> [Effect] {
    guard let path = paths[id], let target = ledger.target(at: path), let plan else { return [] }
    var parts = Cell.trimmed(typed).split(maxSplits: 2) { $0 == " " || $0 == "　" }.map(String.init)
    guard let first = parts.first else {
      open = nil
      return []
    }
    guard let entry = MeasurementEntry(first, unit: target.unit) else {
      notice = .notANumber(first)
      return []
    }
    parts.removeFirst()
    var year = plan.firstYear.advanced(by: -1)
    if let word = parts.first, let read = FiscalYear(word) {
      year = read
      parts.removeFirst()
    }
    open = nil
    var decided = target
    let source = parts.joined(separator: " ")
    decided.baseline = Baseline(value: entry.value, year: year, source: source.isEmpty ? nil : source)
    return commit(
      Change(target.edits(deciding: decided)), what: Phrase(verbatim: target.shortName + " ") + .baseline)
  }
}
