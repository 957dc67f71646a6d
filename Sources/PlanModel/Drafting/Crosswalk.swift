/// 新旧取組対応表: every row of an older plan with what became of it in a newer one, and the rows that are new.
package struct Crosswalk: Hashable, Sendable {
  package enum Relation: Hashable, Sendable {
    /// 継続: one became one.
    case continued
    /// 統合: several became one.
    case joined
    /// 分割: one became several.
    case split
    /// 廃止, with the reason recorded; nil where none is.
    case ended(String?)
    /// Nothing says what became of it.
    case unaccounted
    /// 新規
    case new
  }
  package struct Row: Hashable, Sendable {
    package var old: ItemPath?
    package var new: ItemPath?
    package var relation: Relation
  }
  /// Initiatives in the order of the older plan, then the new ones; a split row once for each part.
  package var initiatives: [Row]
  package var programs: [Row]

  /// The rows of the older plan that nothing accounts for.
  package var open: [Row] { (initiatives + programs).filter { $0.relation == .unaccounted } }
}

extension Ledger {
  /// The crosswalk from the plan at one index to that at another.
  package func crosswalk(from old: Int, to new: Int) -> Crosswalk {
    CrosswalkReader(ledger: self, old: old, new: new).crosswalk
  }
}

private struct CrosswalkReader {
  let ledger: Ledger
  let old: Int
  let new: Int

  private struct Row {
    var path: ItemPath
    var id: ItemID
    var succeeds: [ItemID]
    var years: [FiscalYear: YearRecord]
    /// Of a program the records of its initiative: with it, it ends.
    var above: [FiscalYear: YearRecord]
  }

  var crosswalk: Crosswalk {
    let (oldInitiatives, oldPrograms) = rows(of: old)
    let (newInitiatives, newPrograms) = rows(of: new)
    // Either level may take up either: a program that becomes an initiative is accounted for.
    let all = newInitiatives + newPrograms
    return Crosswalk(
      initiatives: match(oldInitiatives, with: newInitiatives, anyOf: all),
      programs: match(oldPrograms, with: newPrograms, anyOf: all))
  }

  private func rows(of plan: Int) -> (initiatives: [Row], programs: [Row]) {
    var (initiatives, programs): ([Row], [Row]) = ([], [])
    ledger.forEachItem { id, path in
      guard path.planIndex == plan else { return }
      if let program = ledger.program(at: path) {
        programs.append(
          Row(
            path: path, id: id, succeeds: program.succeeds, years: program.years,
            above: ledger.initiative(at: path)?.years ?? [:]))
      } else if case .initiative = path, let initiative = ledger.initiative(at: path) {
        initiatives.append(Row(path: path, id: id, succeeds: initiative.succeeds, years: initiative.years, above: [:]))
      }
    }
    return (initiatives, programs)
  }

  private func match(_ olds: [Row], with news: [Row], anyOf all: [Row]) -> [Crosswalk.Row] {
    var rows: [Crosswalk.Row] = []
    let oldIDs = Set(olds.map(\.id))
    for row in olds {
      let heirs = all.filter { $0.succeeds.contains(row.id) }
      if heirs.isEmpty {
        rows.append(Crosswalk.Row(old: row.path, new: nil, relation: end(of: row)))
      }
      for heir in heirs {
        let sources = heir.succeeds.filter { oldIDs.contains($0) }.count
        let relation: Crosswalk.Relation = heirs.count > 1 ? .split : sources > 1 ? .joined : .continued
        rows.append(Crosswalk.Row(old: row.path, new: heir.path, relation: relation))
      }
    }
    let ownOld = Set(rowIDs(of: old))
    for row in news where !row.succeeds.contains(where: ownOld.contains) {
      rows.append(Crosswalk.Row(old: nil, new: row.path, relation: .new))
    }
    return rows
  }

  private func rowIDs(of plan: Int) -> [ItemID] {
    let rows = rows(of: plan)
    return rows.initiatives.map(\.id) + rows.programs.map(\.id)
  }

  private func end(of row: Row) -> Crosswalk.Relation {
    for years in [row.years, row.above] {
      if case .ends(let reason) = RowFate(recorded: years) { return .ended(reason.isEmpty ? nil : reason) }
    }
    return .unaccounted
  }
}
