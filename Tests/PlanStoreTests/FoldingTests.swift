import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("Writing the file anew loses nobody's entry and repeats no question")
struct FoldingTests {
  let folder: Folder
  let path: FilePath
  let clock = StagedClock()

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  func reopened() throws -> [String] { ReplayTests.cells(try LedgerStore.read(path)) }

  @Test("A colleague's entry that came between the two locks of a failed fold stays")
  func newsBetweenLocks() throws {
    let store = try LedgerStore.open(path, author: clock.author)
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    try folder.takeTemporaryNames()
    clock.at(2) { [folder] in folder.append(entryOf: ReplayTests.cell(2028, .blank, .text("他"))) }
    guard case .saved(let warnings) = store.fold() else {
      Issue.record("not saved")
      return
    }
    #expect(warnings.count == 1)
    #expect(ReplayTests.cells(store.ledger) == ["実施", "一", "他"])
    #expect(store.arrivals.count == 1)
    folder.freeTemporaryNames()
    try store.commit(ReplayTests.cell(2026, .text("実施"), .text("三")))
    #expect(store.fold() == .saved([]))
    #expect(try reopened() == ["三", "一", "他"])
    #expect(ReplayTests.cells(try LedgerCodec.read(contents(path))) == ["三", "一", "他"])
  }

  @Test("What was refused is told once, not again when the file is written")
  func toldOnce() throws {
    let mine = try LedgerStore.open(path)
    let others = try LedgerStore.open(path)
    try others.commit(ReplayTests.cell(2027, .arrow, .text("他")))
    #expect(throws: LedgerStore.Refusal.self) { try mine.commit(ReplayTests.cell(2027, .arrow, .text("私"))) }
    #expect(mine.rejoining?.refused.count == 1)
    #expect(mine.fold() == .saved([]))
    #expect(mine.rejoining == nil)
    #expect(mine.arrivals.isEmpty)
  }

  @Test("Where the file cannot be written anew it is not tried at every entry")
  func notAtEveryCommit() throws {
    let store = try LedgerStore.open(path, author: clock.author)
    store.mostUnfolded = 4
    try folder.takeTemporaryNames()
    var tries: [Int] = []
    var before = Cell.arrow
    for number in 1...9 {
      let after = Cell.text("\(number)")
      if try store.commit(ReplayTests.cell(2027, before, after)) != .saved([]) { tries.append(number) }
      before = after
    }
    #expect(tries == [4, 8])
    folder.freeTemporaryNames()
    for number in 10...16 {
      let after = Cell.text("\(number)")
      #expect(try store.commit(ReplayTests.cell(2027, before, after)) == .saved([]))
      #expect(store.isUnfolded == ![12, 16].contains(number))
      before = after
    }
  }
}

/// A clock that does something when it is looked at for the so-many-th time from now: what another program does at a
/// moment that no test could hit.
final class StagedClock: @unchecked Sendable {
  private var calls = 0
  private var stage: (call: Int, body: () -> Void)?

  var author: Author {
    Author(name: "sato", host: "pc1", seed: 1) { [self] in
      calls += 1
      if let stage, stage.call == calls {
        self.stage = nil
        stage.body()
      }
      return JournalCodecTests.time
    }
  }

  func at(_ call: Int, _ body: @escaping () -> Void) { stage = (calls + call, body) }
}

extension Folder {
  /// What a colleague's program writes, without a look at any lock.
  func append(entryOf change: Change, id: String = "eothers") {
    let entry = JournalEntry(id: ItemID(id), at: JournalCodecTests.time, by: "suzuki", edits: change.edits)
    let bytes = JournalCodec.write(.entry(entry, fold: nil))
    let journal = try? FileDescriptor.open(file("ledger.history.jsonl"), .writeOnly, options: [.append])
    _ = try? journal?.closeAfter { try journal?.writeAll(bytes) }
  }

  /// No name is left for a temporary file, so that no file can be written anew.
  func takeTemporaryNames() throws {
    for number in 0...1000 { try write([], ".hashira-\(getpid())-\(number).tmp") }
  }
  func freeTemporaryNames() {
    for number in 0...1000 { unlink(file(".hashira-\(getpid())-\(number).tmp").string) }
  }
}
