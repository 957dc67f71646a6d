import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("One writer at a time")
struct LedgerLockTests {
  let folder: Folder
  let path: FilePath

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  @Test("While somebody else writes, a save waits, gives up and says so; then it goes through")
  func busy() throws {
    var (file, ledger) = try LedgerFile.open(path)
    let lock = try #require(LedgerLock(beside: path, isPrivate: false))
    #expect(throws: LedgerError(file: path.string, position: nil, problem: .busy)) {
      try file.save(ledger, patience: 10)
    }
    lock.release()
    #expect(try file.save(ledger, patience: 0) == [])
  }

  @Test("A link and the file it leads to share one lock")
  func links() throws {
    symlink("ledger.json", folder.file("link.json").string)
    var (file, ledger) = try LedgerFile.open(folder.file("link.json"))
    let lock = try #require(LedgerLock(beside: path, isPrivate: false))
    defer { lock.release() }
    #expect(throws: LedgerError(file: file.path.string, position: nil, problem: .busy)) {
      try file.save(ledger, patience: 0)
    }
  }

  @Test("The lock file of a private ledger is private", arguments: [0o600, 0o664] as [mode_t])
  func mode(_ mode: mode_t) throws {
    chmod(path.string, mode)
    var (file, ledger) = try LedgerFile.open(path)
    _ = try file.save(ledger)
    let isClosed = status(folder.file(".ledger.json.lock")).st_mode & 0o077 == 0
    #expect(isClosed == (mode == 0o600))
  }

  @Test("Where there can be no lock file, the ledger is written without")
  func noLock() throws {
    symlink("nowhere", folder.file(".ledger.json.lock").string)
    var (file, ledger) = try LedgerFile.open(path)
    #expect(try file.save(ledger) == [])
    #expect(folder.names == [".ledger.json.lock", "ledger.json"])
  }
}
