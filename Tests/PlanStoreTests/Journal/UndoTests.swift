import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("What was done is taken back across restarts, and only one's own")
struct UndoTests {
  let folder: Folder
  let path: FilePath

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  func store(_ name: String, _ seed: UInt64, day: Int = 22) throws -> LedgerStore {
    let time = try #require(Timestamp("2026-11-\(day)T10:00:00+09:00"))
    return try LedgerStore.open(path, author: Author(name: name, host: "pc", seed: seed) { time })
  }
  func undo(_ store: LedgerStore) throws {
    var change = try #require(try store.steps().undoable.last).change.inverse
    change.retrace = .undo
    try store.commit(change)
  }
  func redo(_ store: LedgerStore) throws {
    var change = try #require(try store.steps().redoable.last).change
    change.retrace = .redo
    try store.commit(change)
  }

  @Test("Undo and redo go on in the next session, and are entries themselves")
  func acrossSessions() throws {
    let first = try store("sato", 1)
    try first.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    try first.commit(ReplayTests.cell(2028, .blank, .text("二")))
    first.fold()
    let second = try store("sato", 2)
    try undo(second)
    #expect(ReplayTests.cells(second.ledger) == ["実施", "一", ""])
    let third = try store("sato", 3)
    try undo(third)
    #expect(ReplayTests.cells(third.ledger) == ["実施", "→", ""])
    #expect(try third.steps().undoable.isEmpty)
    let fourth = try store("sato", 4)
    try redo(fourth)
    try redo(fourth)
    #expect(ReplayTests.cells(fourth.ledger) == ["実施", "一", "二"])
    #expect(try fourth.steps().redoable.isEmpty)
    let entries = try fourth.entries()
    #expect(entries.count == 6)
    #expect(entries[2].link == .undoes(entries[1].id) && entries[4].link == .redoes(entries[0].id))
    // A new change ends redoing.
    try undo(fourth)
    try fourth.commit(ReplayTests.cell(2026, .text("実施"), .dash))
    #expect(try store("sato", 5).steps().redoable.isEmpty)
  }

  @Test("A colleague's steps are not taken back, and his later change of the same cell is not lost")
  func colleagues() throws {
    let mine = try store("sato", 1)
    try mine.commit(ReplayTests.cell(2027, .arrow, .text("私")))
    let others = try store("suzuki", 2)
    #expect(try others.steps().undoable.isEmpty)
    try others.commit(ReplayTests.cell(2027, .text("私"), .text("他")))
    let refusal = LedgerStore.Refusal.conflict(
      .changed(
        ItemID("d"), .cell(.planned(pair: 0), FiscalYear(2027)), expected: .cell(.text("私")), found: .cell(.text("他"))))
    #expect(throws: refusal) { try undo(mine) }
    #expect(ReplayTests.cells(try LedgerStore.read(path)) == ["実施", "他", ""])
    // It can be tried again.
    #expect(try mine.steps().undoable.count == 1)
  }

  @Test("What a colleague had entered already is no step of one's own")
  func sameEntry() throws {
    let mine = try store("sato", 1)
    #expect(try mine.steps().undoable.isEmpty)
    try store("suzuki", 2).commit(ReplayTests.cell(2027, .arrow, .dash))
    #expect(try mine.commit(ReplayTests.cell(2027, .arrow, .dash)) == .saved([]))
    #expect(try mine.steps().undoable.isEmpty)
    try mine.commit(ReplayTests.cell(2028, .blank, .text("私")))
    #expect(try mine.steps().undoable.count == 1)
  }

  @Test("Changes of one group are one step")
  func groups() throws {
    let mine = try store("sato", 1)
    let group = ItemID("import1")
    try mine.commit(ReplayTests.cell(2027, .arrow, .text("一")), group: group)
    try mine.commit(ReplayTests.cell(2028, .blank, .text("二")), group: group)
    let next = try store("sato", 2)
    try undo(next)
    #expect(ReplayTests.cells(next.ledger) == ["実施", "→", ""])
    try redo(next)
    #expect(ReplayTests.cells(next.ledger) == ["実施", "一", "二"])
  }

  @Test("The ledger as it was at the end of a day")
  func asOf() throws {
    try store("sato", 1, day: 20).commit(ReplayTests.cell(2027, .arrow, .text("一")))
    let second = try store("sato", 2, day: 21)
    try second.commit(ReplayTests.cell(2027, .text("一"), .text("二")))
    second.fold()
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "三", null]"#))
    let history = try store("sato", 3, day: 22).history()
    let days = (19...22).map { day in
      CalendarDate(year: 2026, month: 11, day: day).flatMap { history.ledger(asOf: $0) }.map {
        ReplayTests.cells($0)[1]
      }
    }
    #expect(days == ["→", "一", "二", "三"])
    #expect(history.lines(of: ItemID("a")).count == 3)
    #expect(history.lines(of: ItemID("t")).isEmpty)
    #expect(history.lines().map(\.entry.at.date.day) == [22, 21, 20])
  }
}
