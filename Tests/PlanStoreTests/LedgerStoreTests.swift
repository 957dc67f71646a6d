import Glibc
import PlanModel
import StrictJSON
import SystemPackage
import Testing

@testable import PlanStore

@Suite("Changes are committed through the store")
struct LedgerStoreTests {
  let folder: Folder
  let path: FilePath

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  static func setCell(_ before: Cell, _ after: Cell) -> Change {
    Change([
      .set(ItemID("d"), .cell(.planned(pair: 0), FiscalYear(2027)), before: .cell(before), after: .cell(after))
    ])
  }

  @Test("A committed and folded cell is in the file, and its inverse takes it out again to the byte")
  func commit() throws {
    let store = try LedgerStore.open(path)
    let change = Self.setCell(.arrow, .text("実施 2期生"))
    #expect(try store.commit(change) == .saved([]))
    #expect(store.fold() == .saved([]))
    #expect(try contents(path) == SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "実施 2期生", null]"#))
    #expect(try store.commit(change.inverse) == .saved([]))
    #expect(store.fold() == .saved([]))
    #expect(try contents(path) == SampleLedger.bytes)
  }

  @Test("What does not match is refused, and nothing is written")
  func conflict() throws {
    let store = try LedgerStore.open(path)
    let before = status(path)
    #expect(throws: LedgerStore.Refusal.self) { try store.commit(Self.setCell(.dash, .text("実施"))) }
    #expect(status(path).isUnchanged(since: before))
    #expect(store.ledger == (try LedgerCodec.read(SampleLedger.bytes)))
  }

  @Test("What would break the ledger's rules is refused before anything changes")
  func breaks() throws {
    let store = try LedgerStore.open(path)
    let section = store.ledger.sections[0]
    #expect(
      throws: LedgerStore.Refusal.conflict(
        .breaksInvariant(.unknownSection(item: ItemID("c"), section: ItemID("s1"))))
    ) { try store.commit(Change([.remove(.section(section), from: Place(parent: .ledger, after: nil))])) }
    #expect(store.ledger.sections.count == 1)
    #expect(try contents(path) == SampleLedger.bytes)
  }

  @Test("What cannot be written stays committed and unsaved, until a retry")
  func unsaved() throws {
    let store = try LedgerStore.open(path)
    let others = Array("{}".utf8)
    try folder.write(others)
    let refusal = LedgerError(file: path.string, position: TextPosition(line: 1, column: 1), problem: .notALedger)
    #expect(try store.commit(Self.setCell(.arrow, .text("一"))) == .unsaved(refusal))
    #expect(try store.commit(Self.setCell(.text("一"), .text("二"))) == .unsaved(refusal))
    #expect(store.durability == .unsaved(refusal))
    #expect(try contents(path) == others)
    try folder.write(SampleLedger.bytes)
    #expect(store.retry() == .saved([]))
    #expect(try LedgerStore.open(path).ledger == store.ledger)
  }

  @Test("A new store, and one in memory that writes nothing")
  func others() throws {
    let new = folder.file("new.json")
    let store = try LedgerStore.create(new, try LedgerCodec.read(SampleLedger.bytes), isPrivate: true)
    #expect(store.path == new)
    #expect(try store.commit(Self.setCell(.arrow, .dash)) == .saved([]))
    let copy = LedgerStore.inMemory(store.ledger)
    #expect(try copy.commit(Self.setCell(.dash, .blank)) == .inMemory)
    #expect(copy.retry() == .inMemory)
    #expect(try LedgerStore.open(new).ledger == store.ledger)
    #expect(folder.names == [".new.json.lock", "ledger.json", "new.copies", "new.history.jsonl", "new.json"])
  }
}
