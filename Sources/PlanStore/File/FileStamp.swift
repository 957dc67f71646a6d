import Glibc

/// What a file was when it was last read or written here: enough to see that somebody else has touched it, and to give
/// its successor the same owner and mode.
package struct FileStamp: Equatable, Sendable {
  package let device: UInt64
  package let inode: UInt64
  package let size: Int
  /// Seconds and nanoseconds since 1970.
  package let modified: [Int]
  package let mode: UInt32
  package let owner: UInt32
  package let group: UInt32
  package let hash: ContentHash

  init(_ status: stat, hash: ContentHash) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    mode = status.st_mode & 0o7777
    owner = status.st_uid
    group = status.st_gid
    self.hash = hash
  }
}

extension stat {
  var kind: UInt32 { st_mode & S_IFMT }
  /// Whether two looks saw the same content, as far as a look can tell.
  func isUnchanged(since other: stat) -> Bool {
    st_dev == other.st_dev && st_ino == other.st_ino && st_size == other.st_size
      && st_mtim.tv_sec == other.st_mtim.tv_sec && st_mtim.tv_nsec == other.st_mtim.tv_nsec
  }
}
