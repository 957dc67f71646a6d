/// The two acts and what guards them (rule 10): whether a change may be made to a ledger as it stands, or what stands
/// against it. Screen and command line ask the same value; the sentences are theirs.
///
/// *Recording* enters results, states, schedules, assessments, notes, measurements and decisions about targets, and can
/// never touch the plan's text. *Planning* edits that text; what is adopted wants the kind of change and its reason. A
/// locked year takes nothing; lifting the lock takes a reason.
package struct Guards: Sendable {
  private let ledger: Ledger
  private let mode: Mode
  package init(_ ledger: Ledger, mode: Mode) {
    self.ledger = ledger
    self.mode = mode
  }

  /// What stands against a change; nil where it may be made. What no word of the officer could mend comes first.
  package func refusal(of change: Change) -> GuardRefusal? {
    for edit in change.edits {
      if let refusal = refusal(of: edit) { return refusal }
    }
    let reason = change.reason.map { Cell.trimmed($0) } ?? ""
    for edit in change.edits {
      if touchesDecidedText(edit), change.kind == nil || reason.isEmpty { return .wantsKindAndReason }
      switch edit {
      case .set(_, .locked(let year), _, .flag(false)) where reason.isEmpty: return .wantsReasonToUnlock(year)
      case .set(_, .assessment, _, .assessment(let new?)) where new.wantsReason:
        return .wantsReasonForMark(proposed: new.proposed ?? "")
      default: break
      }
    }
    return nil
  }

  /// What stands against any change of a field, before its value, kind and reason are known: whether a key can be had.
  package func refusal(of field: Field, at path: ItemPath) -> GuardRefusal? {
    let plan = ledger.plan(at: path)
    if let year = year(of: field, in: plan), plan?.lockedYears.contains(year) == true { return .yearLocked(year) }
    if let plan, plan.status != .draft, mode == .recording, field.isPlanText { return .planText(plan.status) }
    if case .reading(let line, _) = field, line.track == .actual, plan?.status != .closed { return .resultsAreNotRead }
    return nil
  }

  private func refusal(of edit: PlanEdit) -> GuardRefusal? {
    switch edit {
    case .set(let item, let field, _, _):
      guard let path = ledger.path(of: item) else { return nil }
      if let refusal = refusal(of: field, at: path) { return refusal }
      guard case .reading(let line, let year) = field, let plan = ledger.plan(at: path),
        let column = plan.column(of: year), let cell = ledger.program(at: path)?.cell(line, column: column)
      else { return nil }
      return cell.isBlank ? nil : .notABlank
    case .insert, .remove, .move:
      guard mode == .recording, let plan = plan(around: edit), plan.status != .draft else { return nil }
      return .planText(plan.status)
    }
  }

  private func touchesDecidedText(_ edit: PlanEdit) -> Bool {
    switch edit {
    case .set(let item, let field, _, _):
      guard field.isPlanText, let path = ledger.path(of: item), let plan = ledger.plan(at: path) else { return false }
      return plan.status != .draft
    case .insert, .remove, .move: return plan(around: edit).map { $0.status != .draft } ?? false
    }
  }

  /// The plan whose structure an edit changes; nil for sections and for whole plans.
  private func plan(around edit: PlanEdit) -> Plan? {
    let parent: ItemID
    switch edit {
    case .set: return nil
    case .insert(.plan, _), .remove(.plan, _), .insert(.section, _), .remove(.section, _): return nil
    case .insert(_, let place), .remove(_, let place), .move(_, _, let place): parent = place.parent
    }
    return ledger.path(of: parent).flatMap { ledger.plan(at: $0) }
  }

  /// The year whose lock holds a field. What came of an initiative belongs to all its years: the last one's lock holds it.
  private func year(of field: Field, in plan: Plan?) -> FiscalYear? {
    switch field {
    case .cell(_, let year), .fact(_, let year), .reading(_, let year), .measurement(let year): year
    case .outcome: plan?.lastYear
    default: field.recordYear
    }
  }
}

/// Why a change may not be made, or not yet.
package enum GuardRefusal: Error, Hashable, Sendable {
  case yearLocked(FiscalYear)
  /// The plan's text, while recording; the plan's status tells adopted from closed.
  case planText(PlanStatus)
  /// A reading was given to a cell that has text.
  case notABlank
  /// Results are never inferred before the plan is closed: a reading would change nothing there.
  case resultsAreNotRead
  /// The plan is adopted or closed: the kind of change and its reason are missing.
  case wantsKindAndReason
  case wantsReasonToUnlock(FiscalYear)
  /// The mark differs from what the scheme's rule proposes.
  case wantsReasonForMark(proposed: String)
}

extension Assessment {
  /// Whether the officer's mark differs from the proposal and nothing says why.
  package var wantsReason: Bool {
    guard let proposed, !proposed.unicodeScalars.elementsEqual(mark.unicodeScalars) else { return false }
    return Cell.trimmed(reason ?? "").isEmpty
  }
}

extension Field {
  /// Whether it is part of what was decided: the text of the plan, its structure, its goals.
  ///
  /// How a target is judged (basis, steps, baseline, direction of good) the document leaves open, and who is in charge
  /// changes with every reorganisation: both are recorded.
  package var isPlanText: Bool {
    switch self {
    case .title, .label, .levels, .chapters, .purpose, .footnote, .pairs, .pillar, .shortName, .unit, .goal: true
    case .cell(let line, _): line.track == .planned
    default: false
    }
  }
}
