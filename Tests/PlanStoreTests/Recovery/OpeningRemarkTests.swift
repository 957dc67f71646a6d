import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("What was found on opening a ledger is said")
struct OpeningRemarkTests {
  let folder: Folder
  let path: FilePath
  var journal: FilePath { folder.file("ledger.history.jsonl") }

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
    try LedgerStore.open(path).commit(ReplayTests.cell(2027, .arrow, .text("一")))
  }

  @Test("nothing, where nothing is wrong")
  func none() throws { #expect(try LedgerStore.open(path).remarks == []) }

  @Test("a torn last line, and where its bytes are kept")
  func torn() throws {
    let tail = Array(#"{"id":"e9","at"#.utf8)
    try folder.write(try contents(journal) + tail, "ledger.history.jsonl")
    guard case .torn(tail.count, let kept?)? = try LedgerStore.open(path).remarks.first else {
      Issue.record("the torn line was not noticed")
      return
    }
    #expect(try contents(kept) == tail)
  }

  @Test("a ledger edited by hand, and what was changed first")
  func outside() throws {
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "→", "手で"]"#))
    #expect(try LedgerStore.open(path).remarks == [.changedOutside(edits: 1, first: ItemID("d"))])
    #expect(try LedgerStore.open(path).remarks == [])
  }

  @Test("a journal that is gone")
  func journalMissing() throws {
    unlink(journal.string)
    #expect(try LedgerStore.open(path).remarks == [.journalMissing(journal)])
  }
}
