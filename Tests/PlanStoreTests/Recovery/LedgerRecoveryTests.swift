import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A ledger that cannot be opened is brought back from copies and journal, and what stood there is kept")
struct LedgerRecoveryTests {
  let folder: Folder
  let path: FilePath
  var journal: FilePath { folder.file("ledger.history.jsonl") }
  let author = Author(name: "sato", host: "pc1", seed: 7) { JournalCodecTests.time }

  /// One change folded, one only in the journal.
  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
    let store = try LedgerStore.open(path, author: author)
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    store.fold()
    try store.commit(ReplayTests.cell(2028, .blank, .text("二")))
  }

  func recovery() throws -> LedgerRecovery {
    let error = try #require(throws: LedgerError.self) { try LedgerStore.open(path, author: author) }
    return try #require(LedgerRecovery(path, after: error))
  }

  @Test(
    "A ledger harmed by another program: nothing that was saved is missing, and the history goes on",
    arguments: ["", "{", "{}", "\u{0}", "not json"])
  func harmed(text: String) throws {
    try folder.write(Array(text.utf8))
    let before = folder.names
    let recovery = try recovery()
    #expect(folder.names == before)
    let salvage = try #require(recovery.salvage)
    #expect(ReplayTests.cells(salvage.ledger) == ["実施", "一", "二"])
    #expect(salvage.refused == 0 && salvage.unreadableLines == [])
    if case .file = salvage.source { Issue.record("an unreadable file cannot be the source") }
    #expect(try contents(path) == Array(text.utf8))
    let kept = try recovery.restore(by: author)
    #expect(kept.count == 1)
    #expect(try contents(kept[0]) == Array(text.utf8))
    let opened = try LedgerStore.open(path, author: author)
    #expect(ReplayTests.cells(opened.ledger) == ["実施", "一", "二"])
    #expect(opened.remarks == [])
    #expect(try opened.entries().count == 2)
  }

  @Test("A ledger that is gone beside its history is not a place for a new one")
  func gone() throws {
    unlink(path.string)
    let recovery = try recovery()
    #expect(recovery.error.problem == .missingBesideHistory)
    _ = try recovery.restore(by: author)
    #expect(ReplayTests.cells(try LedgerStore.open(path).ledger) == ["実施", "一", "二"])
  }

  @Test("A harmed line of the journal: the file and every line that can be read, and the old journal is kept")
  func harmedJournal() throws {
    var bytes = try contents(journal)
    bytes[bytes.count - 40] ^= 1
    try folder.write(bytes, "ledger.history.jsonl")
    let recovery = try recovery()
    let salvage = try #require(recovery.salvage)
    #expect(salvage.source == .file)
    #expect(ReplayTests.cells(salvage.ledger) == ["実施", "一", ""])
    #expect(salvage.unreadableLines == [6])
    #expect(try contents(journal) == bytes)
    let kept = try recovery.restore(by: author)
    #expect(try kept.map(contents) == [bytes])
    let opened = try LedgerStore.open(path, author: author)
    #expect(ReplayTests.cells(opened.ledger) == ["実施", "一", ""])
    #expect(try opened.commit(ReplayTests.cell(2028, .blank, .text("三"))) == .saved([]))
  }

  @Test("A harmed line in the middle takes nothing else with it")
  func harmedMiddle() throws {
    var bytes = try contents(journal)
    let third = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }[1] + 30
    bytes[third] ^= 1
    try folder.write(bytes, "ledger.history.jsonl")
    try folder.write(Array("{".utf8))
    let salvage = try #require(try recovery().salvage)
    // The first change is in the harmed line; the second does not depend on it.
    #expect(ReplayTests.cells(salvage.ledger).last == "二")
    #expect(salvage.unreadableLines == [3])
  }

  @Test("The journal of another ledger is set aside, not mixed in")
  func unrelated() throws {
    try folder.write(SampleLedger.replacing("清瀬市", with: "小平市"))
    for name in Folder.names(folder.file("ledger.copies")) { unlink(folder.file("ledger.copies/" + name).string) }
    let recovery = try recovery()
    #expect(recovery.error.problem == .journal(.unrelated))
    #expect(recovery.salvage?.changes == 0)
    let old = try contents(journal)
    let kept = try recovery.restore(by: author)
    #expect(try kept.map(contents) == [old])
    let opened = try LedgerStore.open(path, author: author)
    #expect(opened.ledger.organization == "小平市")
    #expect(opened.remarks == [])
  }

  @Test("What a newer program has written is looked at, never replaced")
  func newer() throws {
    let newer = SampleLedger.replacing("\"version\": 1", with: "\"version\": 2")
    try folder.write(newer)
    let recovery = try recovery()
    #expect(!recovery.canRestore && recovery.salvage != nil)
    #expect(throws: LedgerError.self) { try recovery.restore(by: author) }
    #expect(try contents(path) == newer)
  }

  @Test("Where what stands there cannot be kept nothing is written")
  func cannotKeep() throws {
    try folder.write(Array("{".utf8))
    let recovery = try recovery()
    rename(folder.file("ledger.copies").string, folder.file("away").string)
    try folder.write([], "ledger.copies")
    #expect(throws: LedgerError.self) { try recovery.restore(by: author) }
    #expect(try contents(path) == Array("{".utf8))
  }

  @Test("Mended by somebody else meanwhile, nothing is written over it")
  func mended() throws {
    let good = try contents(path)
    try folder.write(Array("{".utf8))
    let recovery = try recovery()
    try folder.write(good)
    #expect(throws: LedgerError.self) { try recovery.restore(by: author) }
    #expect(try contents(path) == good)
  }
}
