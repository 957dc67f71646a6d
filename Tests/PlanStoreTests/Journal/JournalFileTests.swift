import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A journal only ever grows: nothing is cut off that was not written by the one who cuts")
struct JournalFileTests {
  let folder: Folder
  let journal: JournalFile
  let stamp: FileStamp

  init() throws {
    folder = try Folder()
    let path = try folder.write(SampleLedger.bytes)
    journal = JournalFile(beside: path)
    stamp = try LedgerFile.open(path).file.stamp
  }

  @Test("Behind its known end stands a line that somebody else has written: it stays, and is to be read first")
  func grown() throws {
    let (mine, others) = (Array("mine\n".utf8), Array("others\n".utf8))
    _ = try journal.append(mine, at: 0, like: stamp)
    try folder.write(mine + others, "ledger.history.jsonl")
    let error = #expect(throws: LedgerError.self) { try journal.append(mine, at: mine.count, like: stamp) }
    #expect(error.map(journal.hasGrown) == true)
    #expect(try contents(journal.path) == mine + others)
    // Also where a torn line was known to stand there, of another length.
    #expect(throws: LedgerError.self) {
      try journal.append(mine, at: mine.count, over: Array("oth".utf8), like: stamp)
    }
    #expect(try contents(journal.path) == mine + others)
  }

  @Test("A torn line that is known goes")
  func torn() throws {
    let (mine, torn) = (Array("mine\n".utf8), Array("to".utf8))
    try folder.write(mine + torn, "ledger.history.jsonl")
    _ = try journal.append(mine, at: mine.count, over: torn, like: stamp)
    #expect(try contents(journal.path) == mine + mine)
  }

  @Test("A journal that is shorter than it was is to be read first")
  func shorter() throws {
    let mine = Array("mine\n".utf8)
    try folder.write(mine, "ledger.history.jsonl")
    let error = #expect(throws: LedgerError.self) { try journal.append(mine, at: 100, like: stamp) }
    #expect(error.map(journal.hasGrown) == true)
  }

  @Test("What could only be written in part is taken back")
  func partly() async throws {
    await #expect(processExitsWith: .success) { [path = folder.file("ledger.json").string as String] in
      let journal = JournalFile(beside: FilePath(path))
      let stamp = try LedgerFile.open(FilePath(path)).file.stamp
      let mine = Array("mine\n".utf8)
      _ = try journal.append(mine, at: 0, like: stamp)
      signal(SIGXFSZ, SIG_IGN)
      LedgerFileFailureTests.limit(RLIMIT_FSIZE, to: 8)
      do throws(LedgerError) {
        _ = try journal.append(mine, at: mine.count, like: stamp)
        preconditionFailure("written beyond the limit")
      } catch {
        precondition(error.problem == .cannotWrite(.write, .fileTooLarge), "\(error)")
      }
      let left = try contents(journal.path)
      precondition(left == mine, "\(left)")
    }
  }
}
