import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Real failures, each in a process of its own, because limits, rights and mounts are a process's.
@Suite("A save that fails leaves the old file whole and nothing beside it")
struct LedgerFileFailureTests {
  let folder: Folder
  let path: FilePath

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  /// Saves once and expects to be refused; then lifts the obstacle and expects the same save to go through.
  static func expectRefusal(
    _ path: String, _ problem: LedgerError.Problem, lifting obstacle: () -> Void = {}
  ) throws {
    var (file, _) = try LedgerFile.open(FilePath(path))
    // Larger than any limit below, so that the failure comes in the middle of writing.
    let ledger = try LedgerFileSavingTests.changed(String(repeating: "市", count: 200_000))
    let answer = saving(ledger, in: &file)
    precondition(answer == problem.description, answer)
    let old = try contents(FilePath(path))
    precondition(old == SampleLedger.bytes)
    let names = Folder.names(FilePath(path).removingLastComponent())
    precondition(names.filter { $0 != ".ledger.json.lock" } == ["ledger.json"], "\(names)")
    obstacle()
    let second = saving(ledger, in: &file)
    precondition(second == "saved []", second)
    let new = try contents(FilePath(path))
    precondition(new == LedgerCodec.write(ledger))
  }

  static func limit(_ resource: __rlimit_resource, to most: rlim_t) {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    limit.rlim_cur = most
    precondition(setrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0)
  }

  @Test("A limit on the size of files")
  func fileSizeLimit() async {
    await #expect(processExitsWith: .success) { [path = path.string as String] in
      signal(SIGXFSZ, SIG_IGN)
      LedgerFileFailureTests.limit(RLIMIT_FSIZE, to: 100_000)
      try LedgerFileFailureTests.expectRefusal(path, .cannotWrite(.write, .fileTooLarge)) {
        LedgerFileFailureTests.limit(RLIMIT_FSIZE, to: .max)
      }
    }
  }

  @Test("No free descriptors")
  func noDescriptors() async {
    await #expect(processExitsWith: .success) { [path = path.string as String] in
      var (file, ledger) = try LedgerFile.open(FilePath(path))
      LedgerFileFailureTests.limit(RLIMIT_NOFILE, to: 3)
      let answer = saving(ledger, in: &file)
      precondition(answer == LedgerError.Problem.cannotWrite(.findTarget, .tooManyOpenFiles).description, answer)
      LedgerFileFailureTests.limit(RLIMIT_NOFILE, to: 1024)
      precondition(saving(ledger, in: &file) == "saved []")
    }
  }

  @Test("A folder that may not be written, a file that may not be written")
  func readOnly() async {
    // Of nobody, so that nobody is who is refused.
    if geteuid() == 0 {
      chown(folder.path.string, 65534, 65534)
      chown(path.string, 65534, 65534)
    }
    chmod(folder.path.string, 0o555)
    await #expect(processExitsWith: .success) { [path = path.string as String, folder = folder.path.string as String] in
      if geteuid() == 0 { precondition(setgid(65534) == 0 && setuid(65534) == 0) }
      try LedgerFileFailureTests.expectRefusal(path, .readOnly(.permissionDenied)) { chmod(folder, 0o755) }
    }
    #expect(folder.names == [".ledger.json.lock", "ledger.json"])
  }

  @Test("A rename would go over a read-only file; a save does not")
  func readOnlyFile() async {
    if geteuid() == 0 {
      chown(folder.path.string, 65534, 65534)
      chown(path.string, 65534, 65534)
    }
    chmod(path.string, 0o444)
    await #expect(processExitsWith: .success) { [path = path.string as String] in
      if geteuid() == 0 { precondition(setgid(65534) == 0 && setuid(65534) == 0) }
      try LedgerFileFailureTests.expectRefusal(path, .readOnly(.permissionDenied)) { chmod(path, 0o644) }
    }
  }

  @Test("The folder is gone, and comes back")
  func vanishedFolder() async throws {
    mkdir(folder.file("share").string, 0o755)
    let inside = try folder.write(SampleLedger.bytes, "share/ledger.json").string
    await #expect(processExitsWith: .success) { [inside = inside as String, folder = folder.path.string as String] in
      var (file, ledger) = try LedgerFile.open(FilePath(inside))
      rename(folder + "/share", folder + "/away")
      let answer = saving(ledger, in: &file)
      precondition(
        answer == LedgerError.Problem.cannotWrite(.createTemporary, .noSuchFileOrDirectory).description, answer)
      rename(folder + "/away", folder + "/share")
      precondition(saving(ledger, in: &file) == "saved []")
    }
  }

  @Test("A full disk of 300 KB", .enabled(if: canMount(), "mounting is not allowed here"))
  func fullDisk() async throws {
    let disk = folder.file("disk").string
    mkdir(disk, 0o755)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=300k") == 0)
    defer { umount(disk) }
    let inside = try folder.write(SampleLedger.bytes, "disk/ledger.json").string
    await #expect(processExitsWith: .success) { [inside = inside as String, disk = disk as String] in
      try LedgerFileFailureTests.expectRefusal(inside, .cannotWrite(.write, .noSpace)) {
        mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=3000k")
      }
    }
  }

  @Test("A disk mounted read-only", .enabled(if: canMount(), "mounting is not allowed here"))
  func readOnlyDisk() async throws {
    let disk = folder.file("disk").string
    mkdir(disk, 0o755)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=3000k") == 0)
    defer { umount(disk) }
    let inside = try folder.write(SampleLedger.bytes, "disk/ledger.json").string
    try #require(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
    await #expect(processExitsWith: .success) { [inside = inside as String, disk = disk as String] in
      try LedgerFileFailureTests.expectRefusal(inside, .readOnly(.readOnlyFileSystem)) {
        mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), nil)
      }
    }
  }
}

/// Whether this process may mount a small disk; a look, not a guess by user id: containers differ.
private func canMount() -> Bool {
  guard let folder = try? Folder() else { return false }
  guard mount("tmpfs", folder.path.string, "tmpfs", 0, "size=16k") == 0 else { return false }
  return umount(folder.path.string) == 0
}
