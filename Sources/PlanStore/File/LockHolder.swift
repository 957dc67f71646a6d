import Glibc
import StrictJSON
import SystemPackage

/// Who last took the lock beside a ledger: written into the lock file, for people who find it.
struct LockHolder {
  private let host: String?
  private let user: String?
  private let at: String

  init(_ author: Author) { (host, user, at) = (author.host, author.name, author.clock().description) }

  private static let length = 256

  /// A courtesy: where it cannot be written, as in a colleague's lock file, the lock holds all the same.
  func write(to file: FileDescriptor) {
    var bytes = JSONWriter.bytes(.compact) { json in
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
    // Always of one length, so that nothing of a longer one before is left: cutting it off would be a call more.
    guard bytes.count <= LockHolder.length else { return }
    let filling = repeatElement(UInt8(ascii: " "), count: LockHolder.length - bytes.count)
    bytes.insert(contentsOf: filling, at: bytes.count - 1)
    _ = bytes.withUnsafeBytes { pwrite(file.rawValue, $0.baseAddress, $0.count, 0) }
  }
}
