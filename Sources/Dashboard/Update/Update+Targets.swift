import PlanModel
import TerminalKit

extension State {
  mutating func openMeasurement() {
    guard let target = selectedTarget else { return }
    let measurement = target.measurement(in: selection.year)
    let text = measurement.map { $0.value.description + ($0.isProvisional ? "?" : "") } ?? ""
    open = OpenField(target: .measurement(target.id, selection.year), field: TextField(text), before: text)
  }

  /// A number, with `?` behind it while provisional; nothing removes the measurement.
  mutating func closeMeasurement(_ typed: String, target id: ItemID, year: FiscalYear) -> [Effect] {
    guard let path = paths[id], let target = ledger.target(at: path) else { return [] }
    let old = target.measurement(in: year)
    var new: Measurement?
    let written = Cell.trimmed(typed)
    if !written.isEmpty {
      guard let entry = MeasurementEntry(written, unit: target.unit) else {
        notice = .notANumber(written)
        return []
      }
      new = (old ?? Measurement(year: year, value: entry.value)).replacing(
        value: entry.value, isProvisional: entry.isProvisional, on: now.date)
    }
    open = nil
    let same = old.map { $0.value == new?.value && $0.isProvisional == new?.isProvisional } ?? (new == nil)
    if same { return [] }
    let edit = PlanEdit.set(id, .measurement(year), before: .measurement(old), after: .measurement(new))
    return commit(Change([edit]), what: Phrase(verbatim: target.shortName + " ") + .year(year))
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
    let written = MeasurementEntry.folded(typed)
    if Cell.trimmed(written).isEmpty {
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
    var edits: [PlanEdit] = []
    if target.basis != basis {
      edits.append(.set(target.id, .basis, before: .basis(target.basis), after: .basis(basis)))
    }
    if let steps, let plan {
      for year in plan.years where target.steps[year] != steps[year] {
        edits.append(.set(target.id, .step(year), before: .number(target.steps[year]), after: .number(steps[year])))
      }
    }
    let effects = commit(
      Change(edits), what: Phrase(verbatim: target.shortName + " ") + Phrase("判定方法", "basis"))
    if let basis, basis != .yearly, target.baseline == nil, (steps ?? target.steps).isEmpty { notice = .noBaseline }
    return effects
  }
}

/// A measurement as officers type it: `84.6`, `84.6%`, `８４．６`, `1,234人`, `84.6?` while provisional.
package struct MeasurementEntry: Hashable, Sendable {
  package let value: Decimal
  package let isProvisional: Bool

  /// nil where it is no number.
  package init?(_ text: String, unit: String) {
    var folded = MeasurementEntry.folded(text)
    var provisional = false
    for mark in ["?", "(暫定)", "暫定", "(見込み)", "見込み"] where folded.hasSuffix(mark) {
      folded.removeLast(mark.count)
      provisional = true
      break
    }
    folded = Cell.trimmed(folded)
    let unit = MeasurementEntry.folded(unit)
    if folded.hasSuffix(unit) { folded.removeLast(unit.count) }
    folded.removeAll { $0 == "," || $0 == " " }
    guard let value = Decimal(folded) else { return nil }
    self.value = value
    isProvisional = provisional
  }

  /// Full-width forms as ASCII.
  static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.unicodeScalars {
      if (0xFF01...0xFF5E).contains(scalar.value), let ascii = Unicode.Scalar(scalar.value - 0xFEE0) {
        folded.unicodeScalars.append(ascii)
      } else {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}
