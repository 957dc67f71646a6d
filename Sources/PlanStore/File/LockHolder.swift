import Glibc
import StrictJSON
import SystemPackage

/// Who last took the lock beside a ledger: written into the lock file, for people who find it.
struct LockHolder {
  private let host: String?
  private let user: String?
  private let at: String

  init(_ author: Author) { (host, user, at) = (author.host, author.name, author.clock().description) }

  /// A courtesy: where it cannot be written, as in a colleague's lock file, the lock holds all the same.
  func write(to file: FileDescriptor) {
    let bytes = JSONWriter.bytes(.compact) { json in
      json.object { json in
        json.key("host")
        json.string(host)
        json.key("pid")
        json.integer(Int(getpid()))
        json.key("user")
        json.string(user)
        json.key("at")
        json.string(at)
      }
    }
    let written = bytes.withUnsafeBytes { pwrite(file.rawValue, $0.baseAddress, $0.count, 0) }
    if written == bytes.count { _ = ftruncate(file.rawValue, off_t(written)) }
  }
}
