import PlanModel
import TerminalKit

extension State {
  /// A key while a field is open.
  mutating func typeInField(_ stroke: KeyStroke) -> [Effect] {
    switch keyMap.command(for: stroke, in: [.field]) {
    case .askToQuit: overlay = .quit
    case .help: openHelp()
    case .cancel:
      if case .reason(let change) = open?.target { keepTyped(of: change) }
      open = nil
    case .commit: return closeField()
    case .commitNext: return closeField(then: 1)
    case .commitPrevious: return closeField(then: -1)
    case .newLine:
      if open?.field.isMultiline == true { open?.field.insert("\n") } else { notice = .notHere }
    default: return editField(stroke)
    }
    return []
  }

  /// A key of the field's own. What is killed in one field can be put back in another, and what was copied with `y` in any;
  /// what is cut or copied goes to the terminal's clipboard too.
  private mutating func editField(_ stroke: KeyStroke) -> [Effect] {
    let size = openFieldSize(in: layout)
    let selected = open?.field.selectedText ?? ""
    open?.field.offer(killed: killed.isEmpty ? register?.written ?? "" : killed)
    _ = open?.field.handle(stroke, width: size.columns, height: size.rows, policy: policy)
    killed = open?.field.killed ?? killed
    return !selected.isEmpty && State.copyingKeys.contains(stroke) ? [.copy(selected)] : []
  }

  private static let copyingKeys = [
    KeyStroke(.character("x"), .control), KeyStroke(.character("w"), .alt),
  ]

  /// Commits what was typed; `then` moves on to the next or previous cell.
  private mutating func closeField(then step: Int? = nil) -> [Effect] {
    guard let field = open else { return [] }
    let typed = field.field.text
    let unchanged = typed.unicodeScalars.elementsEqual(field.before.unicodeScalars)
    if let overrun = field.overrun, !unchanged {
      open?.overrun = nil
      notice = .overrun(State.oneLine(overrun))
      return []
    }
    switch field.target {
    case .cell(let cursor):
      open = nil
      let effects = unchanged ? [] : close(.cell(cursor), before: field.before, typed: typed)
      if let step, overlay == nil { stepCell(by: step) }
      return effects
    case .text(let item, let target):
      open = nil
      return unchanged ? [] : close(.text(item, target), before: field.before, typed: typed)
    case .exportPath(let request): return closeExport(typed, request)
    case .measurement(let target, let year): return closeMeasurement(typed, target: target, year: year)
    case .steps(let target, let basis): return closeSteps(unchanged ? nil : typed, target: target, basis: basis)
    case .baseline(let target): return closeBaseline(typed, target: target)
    case .factDetail(let cursor): return closeFactDetail(typed, at: cursor)
    case .factReason(let cursor, let state):
      open = nil
      return setState(state, reason: Cell.trimmed(typed), at: cursor)
    case .tags(let item): return closeTags(typed, item: item)
    case .sections(let item): return closeSections(typed, item: item)
    case .inquiryDue(let section, let year): return closeInquiryDue(typed, section: section, year: year)
    case .title, .newItem: return closeTitle(typed, target: field.target)
    case .adoption(let plan): return closeAdoption(typed, plan: plan)
    case .split(let item): return closeSplit(typed, item: item)
    case .join(let item): return closeJoin(typed, item: item)
    case .link(let item): return closeLink(typed, item: item)
    case .nextPlanYears(let plan): return closeNextPlan(typed, after: plan)
    case .comparisonDay: return closeComparisonDay(typed)
    case .reason(let change), .reasonOfUndo(let change): return closeReason(typed, change: change)
    }
  }

  /// To the next cell of the row, then to the next row that can be written in this mode.
  private mutating func stepCell(by step: Int) {
    guard let plan, var cursor = selection.cursor else { return }
    let year = cursor.year.advanced(by: step)
    if plan.contains(year) {
      cursor.year = year
    } else {
      let lines = gridLines.filter { mode == .planning || $0.line.track == .actual }
      guard let index = lines.firstIndex(where: { $0.program == cursor.program && $0.line == cursor.line }),
        lines.indices.contains(index + step)
      else { return }
      cursor.program = lines[index + step].program
      cursor.line = lines[index + step].line
      cursor.year = step > 0 ? plan.firstYear : plan.lastYear
    }
    selection.cursor = cursor
  }

  /// Asks for the reason of a change before it is made.
  mutating func openReason(for change: Change) {
    overlay = nil
    open = OpenField(target: .reason(change), field: TextField(""), before: "")
  }

  private mutating func closeReason(_ typed: String, change: Change) -> [Effect] {
    let reason = Cell.trimmed(typed)
    guard !reason.isEmpty else {
      notice = .reasonNeeded
      return []
    }
    let isUndo = if case .reasonOfUndo = open?.target { true } else { false }
    open = nil
    var change = change
    if isUndo {
      guard undoStack.last?.change.inverse == change else {
        notice = .changedMeanwhile
        return []
      }
      change.reason = reason
      return undo(as: change)
    }
    change = change.giving(reason: reason)
    let effects = commit(change, what: describe(change))
    if let year = change.unlockedYear, !effects.isEmpty { notice = .unlocked(year) }
    if !effects.isEmpty { askForAdoption(after: change) }
    return effects
  }

  /// What a change is about, for the notices of undo and redo.
  func describe(_ change: Change) -> Phrase {
    switch change.edits.first {
    case .set(let item, .cell(let line, let year), _, _):
      return describe(GridCursor(program: item, line: line, year: year))
    case .set(_, .locked(let year), _, _): return .unlocking(year)
    case .insert?, .remove?, .move?:
      return Phrase(verbatim: change.edits.last.flatMap { nameOfItem($0) } ?? "")
    case let edit?:
      return Phrase(verbatim: paths[edit.item].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? "")
    case nil: return Phrase(verbatim: "")
    }
  }
}
