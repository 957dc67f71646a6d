import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("What another program makes of the file never takes away what was called saved")
struct CatchingUpTests {
  let folder: Folder
  let path: FilePath
  let clock = StagedClock()
  var journal: FilePath { folder.file("ledger.history.jsonl") }

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  func author(_ seed: UInt64) -> Author {
    Author(name: "sato", host: "pc1", seed: seed) { JournalCodecTests.time }
  }
  func reopened() throws -> Ledger { try LedgerStore.open(path, author: author(99)).ledger }

  /// Cuts the journal off behind the line that announces a fold: the last but one.
  func dropConfirmation() throws {
    let whole = try contents(journal)
    let end = whole.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0
    try folder.write(Array(whole[...end]), "ledger.history.jsonl")
  }

  @Test("Killed before the rename, and then the file was changed: what the new file would have held is there")
  func killedBeforeRename() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    let running = try LedgerStore.open(path, author: author(2))
    try store.commit(ReplayTests.cell(2026, .text("実施"), .text("零")))
    store.fold()
    try dropConfirmation()
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "→", "手で"]"#))
    #expect(ReplayTests.cells(try LedgerStore.read(path)) == ["零", "一", "手で"])
    running.settle()
    #expect(ReplayTests.cells(running.ledger) == ["零", "一", "手で"])
    #expect(ReplayTests.cells(try reopened()) == ["零", "一", "手で"])
    #expect(running.fold() == .saved([]))
    #expect(ReplayTests.cells(try LedgerCodec.read(contents(path))) == ["零", "一", "手で"])
  }

  @Test("The same for whoever opens it next, also where the kill came twice")
  func killedTwice() throws {
    for value in ["一", "二"] {
      let store = try LedgerStore.open(path, author: author(value == "一" ? 1 : 2))
      try store.commit(ReplayTests.cell(2027, value == "一" ? .arrow : .text("一"), .text(value)))
      store.fold()
      try dropConfirmation()
      try folder.write(SampleLedger.bytes)
    }
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "→", "手で"]"#))
    #expect(ReplayTests.cells(try LedgerStore.read(path)) == ["実施", "二", "手で"])
    let opened = try reopened()
    #expect(ReplayTests.cells(opened) == ["実施", "二", "手で"])
    #expect(opened.conflicts.count == 1)
  }

  @Test("Where the rename did happen, nothing is asked about")
  func killedAfterRename() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    try store.commit(ReplayTests.cell(2027, .text("一"), .text("二")))
    store.fold()
    try dropConfirmation()
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "二", "手で"]"#))
    let opened = try LedgerStore.open(path, author: author(2))
    #expect(ReplayTests.cells(opened.ledger) == ["実施", "二", "手で"])
    #expect(opened.ledger.conflicts.count == 1)
    #expect(opened.rejoining?.refused.isEmpty != false)
  }

  @Test("The same cell saved here and changed in the file: the file's stands, and both are kept until it is settled")
  func sameCell() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    try store.commit(ReplayTests.cell(2027, .text("一"), .text("二")))
    let running = try LedgerStore.open(path, author: author(2))
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "手で", null]"#))
    let expected = MergeConflict(
      item: ItemID("d"),
      clash: .field(
        .cell(.planned(pair: 0), FiscalYear(2027)), base: .cell(.arrow), kept: .cell(.text("手で")),
        other: .cell(.text("二"))))
    #expect(try LedgerStore.read(path).conflicts.filter { $0 == expected }.count == 1)
    running.settle()
    #expect(ReplayTests.cells(running.ledger) == ["実施", "手で", ""])
    #expect(running.ledger.conflicts.filter { $0 == expected }.count == 1)
    let next = try LedgerStore.open(path, author: author(3))
    #expect(next.ledger.conflicts.count == 2)
    next.fold()
    let inFile = try LedgerCodec.read(contents(path))
    #expect(inFile.conflicts.filter { $0 == expected }.count == 1)
    try next.commit(try next.ledger.settling(expected.id, .other))
    #expect(ReplayTests.cells(try reopened()) == ["実施", "二", ""])
    #expect(try reopened().conflicts.count == 1)
  }

  @Test("A cell of a program that is gone from the file has no place: the session is told what was refused")
  func programGone() throws {
    let store = try LedgerStore.open(path, author: author(1))
    let change = ReplayTests.cell(2027, .arrow, .text("一"))
    try store.commit(change)
    var ledger = try LedgerCodec.read(SampleLedger.bytes)
    ledger.plans[0].pillars[0].directions[0].initiatives[0].programs.removeAll { $0.id == ItemID("d") }
    try folder.write(LedgerCodec.write(ledger))
    store.settle()
    #expect(store.rejoining?.refused.map(\.change) == [change])
    // Once.
    store.settle()
    #expect(store.rejoining == nil)
    try LedgerStore.open(path, author: author(2)).commit(
      Change([.set(.ledger, .organization, before: .text("清瀬市"), after: .text("きよせ"))]))
    store.settle()
    #expect(store.rejoining?.refused == [])
  }

  @Test("A line that is written without a lock while the file is taken in is read, not cut off")
  func foreignLine() throws {
    let store = try LedgerStore.open(path, author: clock.author)
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "→", "手で"]"#))
    clock.at(2) { [folder] in folder.append(entryOf: ReplayTests.cell(2026, .text("実施"), .text("他"))) }
    #expect(store.settle() == .saved([]))
    #expect(ReplayTests.cells(store.ledger) == ["他", "一", "手で"])
    #expect(ReplayTests.cells(try reopened()) == ["他", "一", "手で"])
  }

  @Test("Another journal whose last fold did not come to its end takes the old one's place: its entries come along")
  func otherJournal() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    let second = try Folder()
    let others = try LedgerStore.open(second.write(SampleLedger.bytes), author: author(2))
    try others.commit(ReplayTests.cell(2028, .blank, .text("二")))
    others.fold()
    let whole = try contents(second.file("ledger.history.jsonl"))
    let end = whole.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0
    try folder.write(Array(whole[...end]), "other.jsonl")
    #expect(rename(folder.file("other.jsonl").string, journal.string) == 0)
    #expect(store.settle() == .saved([]))
    #expect(ReplayTests.cells(store.ledger) == ["実施", "一", "二"])
    #expect(ReplayTests.cells(try reopened()) == ["実施", "一", "二"])
  }
}
