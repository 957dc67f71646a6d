import Glibc
import SystemPackage

/// What kind of file system a file lies on, as far as it matters here: whether the system tells of changes that others
/// make, and whether its locks hold between machines.
package struct FileSystemKind: Hashable, Sendable {
  /// As the system calls it: `ext4`, `nfs4`, `cifs`, `fuse.sshfs`; nil where it does not say.
  package let name: String?

  /// Looked up by device in `/proc/self/mountinfo`: the C library's `statfs` is not within Swift's reach.
  package init(of path: FilePath) {
    guard let status = try? SystemCall.status(of: path), let table = FileSystemKind.mounts() else {
      name = nil
      return
    }
    let device = status.st_dev
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    name = FileSystemKind.name(ofDevice: "\(major):\(minor)", in: table)
  }

  init(name: String?) { self.name = name }

  /// The kind in a line `36 35 98:0 /root /mount options - ext4 /dev/sda1 options` with this device.
  static func name(ofDevice device: String, in table: String) -> String? {
    var found: String?
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count > 4, words[2].utf8.elementsEqual(device.utf8),
        let dash = words.firstIndex(of: "-"), dash + 1 < words.count
      else { continue }
      found = String(words[dash + 1])
    }
    return found
  }

  private static func mounts() -> String? {
    guard let file = try? FileDescriptor.open("/proc/self/mountinfo", .readOnly, options: [.closeOnExec]) else {
      return nil
    }
    defer { try? file.close() }
    return (try? SystemCall.read(file, room: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether what other machines change there is never told: it has to be looked for.
  package var hidesChanges: Bool {
    guard let name else { return false }
    return name.hasPrefix("fuse") || FileSystemKind.shares.contains(name)
  }

  /// NFS has its server keep locks; others may keep them on one machine only.
  var knowsLocksOfOthers: Bool { !hidesChanges || name?.hasPrefix("nfs") == true }

  private static let shares: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "gfs2", "glusterfs", "lustre", "ocfs2", "virtiofs",
    "vboxsf", "vmhgfs",
  ]
}
