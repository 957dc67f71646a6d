import PlanModel
import TerminalKit

// One item into two, several into one, and what an item comes from.
extension State {
  /// Opens the question of `splitItem`, `joinItem` or `linkItem`.
  mutating func openArranging(_ command: Command) {
    guard let item = arrangedItem, let path = paths[item] else { return }
    guard path.level.map({ $0 >= 3 }) == true else {
      notice = .linkOnItems
      return
    }
    switch command {
    case .splitItem: open = OpenField(target: .split(item), field: TextField(""), before: "")
    case .joinItem: open = OpenField(target: .join(item), field: TextField(""), before: "")
    default:
      guard case .items(let olds)? = ledger.value(of: .succeeds, at: path) else { return }
      let text = olds.compactMap { paths[$0] }.map { ledger.address(of: $0, defaultPlan: selection.plan) }
        .joined(separator: ",")
      open = OpenField(target: .link(item), field: TextField(text), before: text)
    }
  }

  /// The title of the other part; behind `/` the numbers of the programs that go over to it.
  mutating func closeSplit(_ typed: String, item: ItemID) -> [Effect] {
    guard let path = paths[item] else { return [] }
    var title = Cell.trimmed(typed)
    var programs: [Int] = []
    if let slash = title.lastIndex(where: { $0 == "/" || $0 == "／" }) {
      let numbers = WidthFolding.folded(title[title.index(after: slash)...]).split { ",、 ".contains($0) }.map {
        Int($0)
      }
      if !numbers.isEmpty, numbers.allSatisfy({ $0.map { $0 > 0 } == true }) {
        programs = numbers.compactMap { $0.map { $0 - 1 } }
        title = Cell.trimmed(String(title[..<slash]))
      }
    }
    guard !title.isEmpty else {
      notice = .titleNeeded
      return []
    }
    open = nil
    var ids = ids
    let effects = arrange { arranging throws(Arranging.Problem) in
      try arranging.splitting(path, off: title, programs: programs, ids: &ids).edits
    }
    self.ids = ids
    return effects
  }

  mutating func closeJoin(_ typed: String, item: ItemID) -> [Effect] {
    guard let path = paths[item] else { return [] }
    let others = addresses(in: typed).map { try? ledger.resolve(address: $0, defaultPlan: selection.plan) }
    guard !others.isEmpty, others.allSatisfy({ $0 != nil }) else {
      notice = .cannotJoin
      return []
    }
    open = nil
    return arrange { arranging throws(Arranging.Problem) in
      try arranging.joining([path] + others.compactMap { $0 })
    }
  }

  /// Addresses of items of earlier plans; nothing takes every link away.
  mutating func closeLink(_ typed: String, item: ItemID) -> [Effect] {
    guard let path = paths[item] else { return [] }
    var olds: [ItemPath] = []
    for word in addresses(in: typed) {
      guard let old = try? ledger.resolve(address: word, defaultPlan: selection.plan),
        Arranging(ledger).linking(path, to: [old]) != nil
      else {
        notice = .cannotLink(word)
        return []
      }
      olds.append(old)
    }
    open = nil
    guard let edits = Arranging(ledger).linking(path, to: olds) else { return [] }
    let effects = commit(Change(edits), what: .lineageLong)
    if !effects.isEmpty { notice = .linked }
    return effects
  }

  private func addresses(in text: String) -> [String] {
    text.split { ",、， 　".contains($0) }.map(String.init)
  }
}
