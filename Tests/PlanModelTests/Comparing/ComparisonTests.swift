import Testing

@testable import PlanModel

@Suite("新旧対照表: what differs between two states of a ledger")
struct ComparisonTests {
  private let before = Ledger(
    organization: "清瀬市", sections: [Section(id: "staff", name: "職員課")], plans: [treePlan()])

  /// Every entry as `address what before→after`.
  private func lines(_ comparison: Comparison, _ after: Ledger) -> [String] {
    comparison.entries.map { entry in
      let old = entry.before.map { before.address(of: $0, defaultPlan: 0) } ?? "-"
      let new = entry.after.map { after.address(of: $0, defaultPlan: 0) } ?? "-"
      switch entry.what {
      case .changed(let field): return "\(new) \(field.word) \(entry.old.word)→\(entry.new.word)"
      case .added: return "\(new) added"
      case .removed: return "\(old) removed"
      case .moved: return "\(old) moved to \(new)"
      }
    }
  }
  private func path(_ id: ItemID) -> ItemPath { before.path(of: id) ?? .ledger }

  @Test("nothing differs: an empty table")
  func same() {
    #expect(Comparison(from: before, to: before).isEmpty)
  }

  @Test("a section renamed by a reorganisation stands there once, under its kind")
  func renamedSection() throws {
    let day = try #require(CalendarDate(year: 2027, month: 4, day: 1))
    let change = Change(
      before.sections[0].edits(renamingTo: "人事課", on: day), kind: .reorganisation, reason: "組織改正")
    var after = before
    try after.apply(change)
    let comparison = Comparison(from: before, to: after, changes: [change])
    #expect(comparison.entries.count == 1)
    #expect(comparison.entries(of: .reorganisation).map(\.new) == [.text("人事課")])
    #expect(Comparison(from: before, to: after, plan: before.plans[0].id).isEmpty)
  }

  @Test("texts before and after, with the kind and the reason that were given for them")
  func texts() throws {
    var after = before
    let cell = PlanEdit.set(
      "a111", .cell(.planned(pair: 0), r9), before: .cell(.blank), after: .cell(Cell("拡充")))
    let rename = PlanEdit.set("i112", .title, before: .text("取組112"), after: .text("取組百十二"))
    let changes = [
      Change([cell], kind: .revision, reason: "対象の拡大"), Change([rename], kind: .erratum, reason: "誤記"),
    ]
    for change in changes { try after.apply(change) }
    let comparison = Comparison(from: before, to: after, changes: changes)
    #expect(lines(comparison, after) == ["1-1-1.1 plan R9 →拡充", "1-1-2 title 取組112→取組百十二"])
    #expect(comparison.entries(of: .revision).map(\.causes) == [[.init(kind: .revision, reason: "対象の拡大")]])
    #expect(comparison.entries(of: .erratum).map(\.item) == ["i112"])
    #expect(comparison.entries(of: nil).isEmpty)
  }

  @Test("what was changed and changed back is not in the table")
  func back() throws {
    var after = before
    let change = Change([.set("i112", .title, before: .text("取組112"), after: .text("別"))], kind: .erratum, reason: "x")
    try after.apply(change)
    try after.apply(change.inverse)
    #expect(Comparison(from: before, to: after, changes: [change, change.inverse]).isEmpty)
  }

  @Test("added, removed and moved; what goes along is not listed again")
  func structure() throws {
    var ids = IDGenerator(seed: 1)
    var after = before
    try after.apply(Change(Arranging(after).removing(path("d12"))))
    let (new, edits) = try Arranging(after).adding("新しい取組", below: path("d11"), ids: &ids)
    try after.apply(Change(edits))
    try after.apply(Change(Arranging(after).adding("新しい事業", below: after.path(of: new) ?? .ledger, ids: &ids).edits))
    try after.apply(
      Change(Arranging(after).moving(after.path(of: "i212") ?? .ledger, below: after.path(of: "d22"), to: .first)))
    #expect(
      lines(Comparison(from: before, to: after), after)
        == ["1-1-3 added", "2-1-2 moved to 2-2-1", "1-2 removed"])
  }

  @Test("an item pulled past others is the one that moved, not the others")
  func order() throws {
    var ids = IDGenerator(seed: 9)
    var after = before
    try after.apply(Change(Arranging(after).adding("三", below: path("d11"), ids: &ids).edits))
    let base = after
    try after.apply(Change(Arranging(after).moving(path("i111"), to: .last)))
    #expect(Comparison(from: base, to: after).entries.map(\.item) == ["i111"])
  }

  @Test("results are none of the plan's text; they are compared where that is asked for")
  func records() throws {
    var after = before
    try after.apply(
      .set("a111", .cell(.actual(pair: 0, line: 0), r8), before: .cell(.blank), after: .cell(Cell("12名"))))
    #expect(Comparison(from: before, to: after).isEmpty)
    #expect(
      lines(Comparison(from: before, to: after, records: true), after) == ["1-1-1.1 result R8 →12名"])
  }

  @Test("plans that one of the two has not")
  func plans() {
    var after = before
    after.plans.append(adoptedPlan())
    #expect(Comparison(from: before, to: after).entries.map(\.what) == [.added])
    #expect(Comparison(from: after, to: before).entries.map(\.what) == [.removed])
    #expect(Comparison(from: before, to: after, plan: "plan").isEmpty)
  }

  @Test("random ledgers: nothing differs from itself, and every random plan edit of a title is found")
  func random() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<Count.of(200) {
      let made = RandomLedger.make(&random)
      #expect(Comparison(from: made.ledger, to: made.ledger, records: true).isEmpty)
      guard let item = made.ledger.plans.first?.treeOrder.randomElement(using: &random) else { continue }
      var after = made.ledger
      let before = try #require(after.value(of: .title, item: item.id))
      try after.apply(.set(item.id, .title, before: before, after: .text("別の名称")))
      #expect(Comparison(from: made.ledger, to: after, records: true).entries.map(\.item) == [item.id])
    }
  }
}

extension Field {
  fileprivate var word: String {
    switch self {
    case .title: "title"
    case .cell(let line, let year): (line.track == .planned ? "plan " : "result ") + year.code
    default: "\(self)"
    }
  }
}
extension FieldValue? {
  fileprivate var word: String {
    switch self {
    case .text(let text): text ?? ""
    case .cell(let cell): cell.written
    default: ""
    }
  }
}
