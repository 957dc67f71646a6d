import Testing

@testable import PlanStore

/// Where the system tells of others' changes, and where one has to look.
@Suite struct FileSystemKindTests {
  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "fuse", "fuse.sshfs", "fuseblk", "9p"])
  func `On shares one has to look`(_ name: String) { #expect(FileSystemKind(name: name).hidesChanges) }

  @Test(arguments: ["ext4", "xfs", "btrfs", "tmpfs", "overlay", nil])
  func `On one's own disk the system tells`(_ name: String?) { #expect(!FileSystemKind(name: name).hidesChanges) }

  @Test func `The kind is found by device, the last mount on top`() {
    let table = """
      22 28 0:21 / /proc rw,nosuid shared:13 - proc proc rw
      36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
      37 35 0:44 / /srv/share rw,relatime - cifs //server/share rw
      """
    #expect(FileSystemKind.name(ofDevice: "0:44", in: table) == "cifs")
    #expect(FileSystemKind.name(ofDevice: "98:0", in: table) == "ext3")
    #expect(FileSystemKind.name(ofDevice: "0:4", in: table) == nil)
  }

  @Test func `What is not there has no kind`() { #expect(FileSystemKind(of: "/no/such/file").name == nil) }

  @Test func `/proc is proc`() { #expect(FileSystemKind(of: "/proc/self").name == "proc") }
}
