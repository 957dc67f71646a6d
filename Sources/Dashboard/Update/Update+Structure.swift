import PlanModel
import TerminalKit

extension State {
  /// The item that structure keys are about: the program of the selected cell, else the selected row of the tree.
  var arrangedItem: ItemID? { reportedItem }

  /// Asks whether the new item stands behind the selected one or below it; in an empty plan there is only one place.
  mutating func addItem() {
    guard let plan else { return }
    guard let item = arrangedItem, let path = paths[item] else {
      openTitle(.newItem(parent: plan.id, after: nil), "")
      return
    }
    if case .program = path, let parent = ledger.place(of: path)?.parent {
      openTitle(.newItem(parent: parent, after: item), "")
    } else {
      overlay = .addMenu(item)
    }
  }

  /// 1: behind the item, 2: below it, last.
  mutating func chooseAdding(_ choice: Int, item: ItemID) {
    guard let path = paths[item], let place = ledger.place(of: path) else { return }
    switch choice {
    case 1: openTitle(.newItem(parent: place.parent, after: item), "")
    case 2: openTitle(.newItem(parent: item, after: nil), "")
    default: break
    }
  }

  mutating func renameItem() {
    guard let item = arrangedItem, let path = paths[item],
      case .text(let title?)? = ledger.value(of: .title, at: path)
    else { return }
    openTitle(.title(item), title)
  }

  private mutating func openTitle(_ target: FieldTarget, _ title: String) {
    overlay = nil
    open = OpenField(target: target, field: TextField(title), before: title)
  }

  /// Commits the title that was typed.
  mutating func closeTitle(_ typed: String, target: FieldTarget) -> [Effect] {
    let title = Cell.trimmed(typed)
    open = nil
    guard !title.isEmpty else {
      notice = .titleNeeded
      return []
    }
    switch target {
    case .title(let item):
      guard let path = paths[item] else { return [] }
      return commit(Change(Arranging(ledger).renaming(path, to: title)), what: Phrase(verbatim: title))
    case .newItem(let parent, let after):
      guard let path = paths[parent] else { return [] }
      var ids = ids
      let effects = arrange { arranging throws(Arranging.Problem) in
        try arranging.adding(title, below: path, at: after.map { .after($0) } ?? .last, ids: &ids).edits
      }
      self.ids = ids
      return effects
    default: return []
    }
  }

  mutating func stepItem(by step: Int) -> [Effect] {
    guard let item = arrangedItem, let path = paths[item] else { return [] }
    return arrange { arranging throws(Arranging.Problem) in try arranging.stepping(path, by: step) }
  }

  mutating func removeItem(_ item: ItemID) -> [Effect] {
    overlay = nil
    guard let path = paths[item] else { return [] }
    return arrange { arranging throws(Arranging.Problem) in try arranging.removing(path) }
  }

  mutating func arrange(
    _ make: (Arranging) throws(Arranging.Problem) -> [PlanEdit]
  ) -> [Effect] {
    let edits: [PlanEdit]
    do { edits = try make(Arranging(ledger)) } catch {
      switch error {
      case .yearLocked(let year): notice = .yearLocked(year)
      case .atTheEnd: notice = .cannotMoveOn
      case .cannotJoin, .cannotSplit: notice = .cannotJoin
      default: notice = .cannotStandThere
      }
      return []
    }
    let what = edits.last.flatMap { nameOfItem($0) } ?? ""
    return commit(Change(edits), what: Phrase(verbatim: what))
  }

  /// The name of what an edit of structure is about, in the ledger or in the edit itself.
  func nameOfItem(_ edit: PlanEdit) -> String? {
    let reports = LedgerReports(ledger, language: language, today: now.date, plan: selection.plan)
    if let path = paths[edit.item] { return reports.name(path) }
    guard case .insert(let node, _) = edit else { return nil }
    return switch node {
    case .plan(let plan): plan.label
    case .pillar(let pillar): pillar.title
    case .direction(let direction): direction.title
    case .initiative(let initiative): initiative.title
    case .program(let program): program.name
    case .target(let target): target.name
    case .section(let section): section.name
    }
  }

  /// What stands where something is taken away, so that the eye stays there.
  mutating func leaveRemoved(_ change: Change) {
    for case .remove(let node, let place) in change.edits {
      if selection.cursor?.program == node.id {
        selection.cursor = nil
        selection.pane = .rail
      }
      guard let item = selection.item, node.allIDs.contains(item) else { continue }
      selection.item = place.after ?? (paths[place.parent].flatMap(\.level) == 0 ? nil : place.parent)
    }
  }

  /// Selects what was put in.
  mutating func enterInserted(_ change: Change) {
    guard
      case .insert(let node, let place)? = change.edits.last(where: { if case .insert = $0 { true } else { false } })
    else { return }
    switch node {
    case .pillar, .direction, .initiative: selection.item = node.id
    case .program: selection.item = place.parent
    default: return
    }
    selection.pane = .rail
    selection.cursor = nil
    if let item = selection.item { reveal(item) }
  }

  // MARK: the next plan

  /// Asks for the next plan's years.
  mutating func draftNextPlan() {
    guard let plan else { return }
    let first = plan.lastYear.advanced(by: 1)
    let last = first.advanced(by: plan.yearCount - 1)
    let text = first == last ? first.code : first.code + "-" + last.code
    open = OpenField(target: .nextPlanYears(plan.id), field: TextField(text), before: text)
  }

  /// Makes the draft by what is recorded as the direction of every row, and shows what becomes of each.
  mutating func closeNextPlan(_ typed: String, after old: ItemID) -> [Effect] {
    guard let old = ledger.plans.first(where: { $0.id == old }) else { return [] }
    guard let years = FiscalYear.range(typed) else {
      notice = .wrongPlanYears
      return []
    }
    let draft: NextPlan
    do { draft = try NextPlan(after: old, years: years, ids: &ids) } catch {
      notice = .nextPlanFollows(old.lastYear.advanced(by: 1))
      return []
    }
    open = nil
    let effects = commit(Change(draft.edits), what: Phrase(verbatim: draft.plan.label))
    if !effects.isEmpty {
      openReport(.crosswalk(old.id, draft.plan.id))
      notice = .nextPlanDrafted(draft.plan.label)
    }
    return effects
  }
}
