import Glibc
import PlanModel
import PlanStore
import SystemPackage

/// A folder of its own for a test, gone when the test is over.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/hashira-desk-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/tmp"
    }
  }

  deinit {
    guard path.hasPrefix("/tmp/hashira-desk-") else { return }
    unlink(file)
    unlink(path + "/.plan.json.lock")
    rmdir(path)
  }

  var file: String { path + "/plan.json" }

  /// A new file with the bundled plan.
  func store() throws -> LedgerStore { try LedgerStore.create(FilePath(file), Bundled.ledger, isPrivate: true) }
  /// What the file holds now, read anew.
  func ledger() throws -> Ledger { try LedgerStore.open(FilePath(file)).ledger }
}
