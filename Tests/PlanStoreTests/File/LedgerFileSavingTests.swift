import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A ledger file is written whole or not at all")
struct LedgerFileSavingTests {
  let folder: Folder
  let path: FilePath

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  /// The sample with another organisation.
  static func changed(_ name: String = "東村山市") throws -> Ledger {
    var ledger = try LedgerCodec.read(SampleLedger.bytes)
    ledger.organization = name
    return ledger
  }

  @Test("What somebody writes into the new file at the moment of the rename is seen as his")
  func stampOfOwnBytes() throws {
    var file = try LedgerFile.open(path).file
    let bytes = LedgerCodec.write(try Self.changed("手"))
    var replacement = try LedgerFile.Replacement(bytes, of: file, at: path)
    let name = try #require(folder.names.first { $0.hasSuffix(".tmp") })
    try folder.write(bytes + [UInt8(ascii: "\n")], name)
    try file.replace(with: &replacement)
    #expect(FileStamp(status(path), hash: file.stamp.hash) != file.stamp)
    // Undisturbed, it is the file that stands there.
    var next = try LedgerFile.Replacement(bytes, of: file, at: path)
    try file.replace(with: &next)
    #expect(FileStamp(status(path), hash: file.stamp.hash) == file.stamp)
  }

  @Test("The new bytes stand in the file, and nothing else in the folder but the lock")
  func save() throws {
    var (file, _) = try LedgerFile.open(path)
    let ledger = try Self.changed()
    #expect(try file.save(ledger) == [])
    #expect(try contents(path) == LedgerCodec.write(ledger))
    #expect(folder.names == [".ledger.json.lock", "ledger.json"])
    // The stamp is that of the new file: saving goes on.
    #expect(file.stamp.inode == UInt64(status(path).st_ino))
    #expect(try file.save(try Self.changed("小平市")) == [])
    #expect(try LedgerFile.open(path).ledger.organization == "小平市")
  }

  @Test("The mode is kept, also one that is not the default", arguments: [0o600, 0o640, 0o664, 0o604] as [mode_t])
  func mode(_ mode: mode_t) throws {
    chmod(path.string, mode)
    var (file, _) = try LedgerFile.open(path)
    _ = try file.save(try Self.changed())
    #expect(status(path).st_mode & 0o7777 == mode)
  }

  @Test("Owner and group are kept where that is allowed", .enabled(if: geteuid() == 0, "only root can give files away"))
  func owner() throws {
    try #require(chown(path.string, 1234, 5678) == 0)
    var (file, _) = try LedgerFile.open(path)
    #expect(try file.save(try Self.changed()) == [])
    #expect(status(path).st_uid == 1234)
    #expect(status(path).st_gid == 5678)
  }

  @Test(
    "Where the group cannot be kept, no other group gets its rights, and a warning says so",
    .enabled(if: geteuid() == 0, "only root can make a file of another group"))
  func lostGroup() async throws {
    try #require(chown(path.string, 65534, 5678) == 0 && chown(folder.path.string, 65534, 65534) == 0)
    chmod(path.string, 0o664)
    await #expect(processExitsWith: .success) { [path = path.string as String] in
      precondition(setgroups(0, nil) == 0 && setgid(65534) == 0 && setuid(65534) == 0)
      var (file, ledger) = try LedgerFile.open(FilePath(path))
      let answer = saving(ledger, in: &file)
      precondition(answer == "saved \([SaveWarning.ownerNotKept(.notPermitted), .groupNotKept(.notPermitted)])", answer)
    }
    #expect(status(path).st_gid == 65534)
    #expect(status(path).st_mode & 0o777 == 0o644)
  }

  @Test("A link stays a link; what it leads to is written, in its own folder")
  func symlinks() throws {
    mkdir(folder.file("far").string, 0o755)
    let real = try folder.write(SampleLedger.bytes, "far/real.json")
    unlink(path.string)
    symlink("far/real.json", path.string)
    var (file, _) = try LedgerFile.open(path)
    _ = try file.save(try Self.changed())
    #expect(status(path).kind == S_IFLNK)
    #expect(try contents(real) == LedgerCodec.write(try Self.changed()))
    #expect(Folder.names(folder.file("far")) == [".real.json.lock", "real.json"])
  }

  @Test("What somebody else has written meanwhile is not overwritten")
  func changedOutside() throws {
    var (file, _) = try LedgerFile.open(path)
    // The same length, and the time put back: only the bytes tell.
    let before = status(path)
    let others = SampleLedger.replacing("清瀬市", with: "小平市")
    try folder.write(others)
    var times = [before.st_atim, before.st_mtim]
    utimensat(AT_FDCWD, path.string, &times, 0)
    #expect(throws: LedgerError(file: path.string, position: nil, problem: .changedOutside)) {
      try file.save(try Self.changed())
    }
    #expect(try contents(path) == others)
    #expect(folder.names == [".ledger.json.lock", "ledger.json"])
  }

  @Test("Also where it has become a folder, an empty file or a link to another ledger")
  func replacedOutside() throws {
    var (file, _) = try LedgerFile.open(path)
    let other = try folder.write(SampleLedger.replacing("清瀬市", with: "小平市"), "other.json")
    let refusal = LedgerError(file: path.string, position: nil, problem: .changedOutside)
    try folder.write([])
    #expect(throws: refusal) { try file.save(try Self.changed()) }
    unlink(path.string)
    symlink("other.json", path.string)
    #expect(throws: refusal) { try file.save(try Self.changed()) }
    unlink(path.string)
    mkdir(path.string, 0o755)
    #expect(throws: refusal) { try file.save(try Self.changed()) }
    #expect(try contents(other) == SampleLedger.replacing("清瀬市", with: "小平市"))
  }

  @Test("A file that was only touched or moved back is the same file")
  func touched() throws {
    var (file, _) = try LedgerFile.open(path)
    unlink(path.string)
    try folder.write(SampleLedger.bytes)
    #expect(try file.save(try Self.changed()) == [])
  }

  @Test("A file that is gone is written anew, with the mode it had")
  func vanished() throws {
    chmod(path.string, 0o640)
    var (file, _) = try LedgerFile.open(path)
    unlink(path.string)
    #expect(try file.save(try Self.changed()) == [])
    #expect(try contents(path) == LedgerCodec.write(try Self.changed()))
    #expect(status(path).st_mode & 0o777 == 0o640)
  }

  @Test("What a killed process left behind neither hinders nor is taken for anything")
  func leftovers() throws {
    for number in 0..<3 { try folder.write(Array("half a led".utf8), ".hashira-\(getpid())-\(number).tmp") }
    symlink("ledger.json", folder.file(".hashira-\(getpid())-3.tmp").string)
    var (file, _) = try LedgerFile.open(path)
    #expect(try file.save(try Self.changed()) == [])
    #expect(try contents(path) == LedgerCodec.write(try Self.changed()))
    #expect(folder.names.count == 6)
    #expect(try contents(folder.file(".hashira-\(getpid())-0.tmp")) == Array("half a led".utf8))
  }

  @Test("A ledger that could not be read again is not written")
  func unreadable() throws {
    var (file, _) = try LedgerFile.open(path)
    var ledger = try Self.changed()
    ledger.sections = []
    #expect(
      throws: LedgerError(
        file: path.string, position: nil,
        problem: .wouldNotRead(.broken(.unknownSection(item: ItemID("c"), section: ItemID("s1")))))
    ) { try file.save(ledger) }
    #expect(try contents(path) == SampleLedger.bytes)
  }
}
