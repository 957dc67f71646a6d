import PlanModel
import TerminalKit

extension State {
  /// A key on the page of conflicts: which one, and which text.
  mutating func answerConflicts(_ selected: Int, _ stroke: KeyStroke, _ command: Command?) -> [Effect] {
    let last = max(0, ledger.conflicts.count - 1)
    let here = min(selected, last)
    switch command {
    case .up: overlay = .conflicts(selected: max(0, here - 1))
    case .down: overlay = .conflicts(selected: min(last, here + 1))
    case .pageUp: overlay = .conflicts(selected: max(0, here - 5))
    case .pageDown: overlay = .conflicts(selected: min(last, here + 5))
    case .toFirst: overlay = .conflicts(selected: 0)
    case .toLast: overlay = .conflicts(selected: last)
    case .back: overlay = nil
    default:
      switch choice(stroke) {
      case 1: return settle(here, .asItStands)
      case 2: return settle(here, .other)
      default: break
      }
      if stroke.key == .enter { showSubject(of: here) }
      if stroke.key == .character("q") || stroke.key == .character("C") { overlay = nil }
    }
    return []
  }

  private mutating func settle(_ index: Int, _ choice: ConflictChoice) -> [Effect] {
    guard ledger.conflicts.indices.contains(index) else { return [] }
    let conflict = ledger.conflicts[index]
    let place = conflict.place(in: ledger)
    let change: Change
    do { change = try ledger.settling(conflict.id, choice) } catch {
      notice = error.phrase(in: ledger)
      return []
    }
    let effects = commit(change, what: place)
    guard !effects.isEmpty else { return [] }
    refreshStructure()
    keepSelectionValid()
    let rest = ledger.conflicts.count
    overlay = rest == 0 ? nil : .conflicts(selected: min(index, rest - 1))
    notice = .settled(place, rest: rest)
    return effects
  }

  /// Goes to where the conflict is, to see it among its neighbours or to write it anew.
  private mutating func showSubject(of index: Int) {
    guard ledger.conflicts.indices.contains(index) else { return }
    let conflict = ledger.conflicts[index]
    guard let path = paths[conflict.item], let plan = path.planIndex else { return }
    overlay = nil
    if plan != selection.plan { enterPlan(plan, year: selection.year) }
    if case .target = path {
      selection.page = .targets
      selection.target = conflict.item
      return
    }
    selection.page = .plan
    selection.pane = .rail
    selection.cursor = nil
    selection.item = ledger.initiative(at: path)?.id ?? conflict.item
    selection.item.map { reveal($0) }
    detailScroll = 0
    guard case .program = path, case .field(let field, _, _, _) = conflict.clash, let line = field.line,
      let year = field.year
    else { return }
    selection.pane = .grid
    selection.cursor = GridCursor(program: conflict.item, line: line, year: year)
    keepSelectionValid()
  }
}
