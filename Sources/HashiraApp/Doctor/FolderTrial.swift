import Glibc
import SystemPackage

/// What a folder's file system does, tried with a file that is gone afterwards.
struct FolderTrial {
  let locks: Bool
  let watches: Bool

  private init(locks: Bool, watches: Bool) { (self.locks, self.watches) = (locks, watches) }
}

extension FolderTrial {
  /// Fails where no file can be made.
  static func result(_ folder: FilePath) -> Result<FolderTrial, Errno> {
    let path = folder.appending(".hashira-doctor-\(getpid()).tmp").string
    let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    defer { if watch >= 0 { close(watch) } }
    let isWatching = watch >= 0 && inotify_add_watch(watch, folder.string, UInt32(IN_CREATE)) >= 0
    let first = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard first >= 0 else { return .failure(Errno(rawValue: errno)) }
    defer {
      close(first)
      unlink(path)
    }
    var ready = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
    let watches = isWatching && poll(&ready, 1, 200) > 0
    let second = open(path, O_RDWR | O_CLOEXEC)
    defer { if second >= 0 { close(second) } }
    // Two descriptors are two owners to flock: the second is refused where locks mean anything.
    let locks =
      second >= 0 && flock(first, LOCK_EX | LOCK_NB) == 0 && flock(second, LOCK_EX | LOCK_NB) != 0
      && errno == EWOULDBLOCK
    return .success(FolderTrial(locks: locks, watches: watches))
  }

  /// The kind of file system by the system's list of mounts: `ext4`, `nfs4`, `cifs`; nil where that cannot be read.
  static func fileSystem(of folder: FilePath) -> String? {
    guard let pointer = folder.withPlatformString({ realpath($0, nil) }) else { return nil }
    defer { free(pointer) }
    let path = FilePath(platformString: pointer)
    guard let file = fopen("/proc/self/mountinfo", "re") else { return nil }
    defer { fclose(file) }
    var best: (length: Int, kind: String)?
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while getline(&line, &capacity, file) > 0, let line {
      let fields = String(cString: line).split(separator: " ")
      guard fields.count > 6, let dash = fields.firstIndex(of: "-"), fields.indices.contains(dash + 1) else { continue }
      // Spaces in a name stand as \040.
      let mount = FilePath(fields[4].split(separator: "\\040", omittingEmptySubsequences: false).joined(separator: " "))
      guard path.starts(with: mount), mount.length >= best?.length ?? 0 else { continue }
      best = (mount.length, String(fields[dash + 1]))
    }
    return best?.kind
  }

  static func isRemote(_ kind: String) -> Bool {
    ["nfs", "cifs", "smb", "9p", "fuse.sshfs", "afs", "ceph", "glusterfs", "davfs"].contains { kind.hasPrefix($0) }
  }
}
