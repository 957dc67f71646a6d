import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A ledger file is opened, or it is said what stands there instead")
struct LedgerFileOpeningTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  @Test("A ledger")
  func ledger() throws {
    let path = try folder.write(SampleLedger.bytes)
    let (file, ledger) = try LedgerFile.open(path)
    #expect(ledger == (try LedgerCodec.read(SampleLedger.bytes)))
    #expect(file.stamp.size == SampleLedger.bytes.count)
    #expect(file.stamp.hash == ContentHash(of: SampleLedger.bytes))
    #expect(file.stamp.inode == UInt64(status(path).st_ino))
  }

  @Test("Through a link")
  func link() throws {
    try folder.write(SampleLedger.bytes, "real.json")
    symlink("real.json", folder.file("ledger.json").string)
    #expect(opening(folder.file("ledger.json")) == "opened")
  }

  @Test("No file, and a link that leads nowhere, are two things")
  func missing() {
    #expect(opening(folder.file("ledger.json")) == "no such file")
    #expect(opening(folder.file("none/ledger.json")) == "no such file")
    symlink("gone.json", folder.file("link").string)
    #expect(opening(folder.file("link")) == "the link leads to \"gone.json\", which does not exist")
    symlink("loop", folder.file("loop").string)
    #expect(opening(folder.file("loop")).hasPrefix("cannot be read: "))
  }

  @Test("A folder, a FIFO, devices, a socket: nothing hangs and nothing is read")
  func notFiles() throws {
    #expect(opening(folder.path) == "a folder, not a file")
    let fifo = folder.file("fifo")
    try #require(mkfifo(fifo.string, 0o644) == 0)
    #expect(opening(fifo) == "a pipe or device, not a file")
    for device in ["/dev/full", "/dev/null", "/dev/zero", "/dev/tty"] {
      #expect(opening(FilePath(device)) == "a pipe or device, not a file")
    }
    symlink("/dev/full", folder.file("device").string)
    #expect(opening(folder.file("device")) == "a pipe or device, not a file")
  }

  @Test("A file where a folder should be on the way")
  func fileAsFolder() throws {
    try folder.write([], "file")
    #expect(opening(folder.file("file/ledger.json")) == "cannot be read: Not a directory")
  }

  @Test("An empty file is not an empty ledger")
  func empty() throws {
    #expect(opening(try folder.write([])) == "the file is empty")
  }

  @Test("A file beyond any ledger is not loaded")
  func tooLarge() throws {
    let path = try folder.write([])
    try #require(truncate(path.string, off_t(FileContent.limit) + 1) == 0)
    #expect(opening(path) == "larger than \(FileContent.limit) bytes")
  }

  @Test("A folder that lets nobody in, a file that lets nobody read: as another user, in a process of its own")
  func noPermission() async throws {
    let path = try folder.write(SampleLedger.bytes, mode: 0o000).string
    try folder.write(SampleLedger.bytes, "open.json")
    let inside = folder.file("closed").string
    mkdir(inside, 0o000)
    await #expect(processExitsWith: .success) { [path = path as String, inside = inside as String] in
      // Root may read everything; whoever else runs the tests stays who he is.
      if geteuid() == 0 { precondition(setgid(65534) == 0 && setuid(65534) == 0) }
      precondition(opening(FilePath(path)) == "no permission to read")
      precondition(opening(FilePath(inside + "/ledger.json")) == "no permission to read")
    }
  }

  @Test(
    "What cannot be read is named with file, line and column, and stays as it was",
    arguments: [
      (Array(SampleLedger.bytes.prefix(700)), ":33:25:"), (Array("not json".utf8), ":1:1:"),
      (SampleLedger.replacing("\"version\": 1", with: "\"version\": 2"), ":3:14:"), (Array("[]".utf8), ":1:1:"),
      (SampleLedger.replacing("\"id\": \"d\"", with: "\"id\": \"a\""), ":85:29:"),
    ])
  func untouched(_ bytes: [UInt8], _ place: String) throws {
    let path = try folder.write(bytes)
    let before = status(path)
    do {
      _ = try LedgerFile.open(path)
      Issue.record("opened")
    } catch { #expect("\(error)".hasPrefix("\(path)\(place) "), "\(error)") }
    #expect(status(path).isUnchanged(since: before))
    #expect(try contents(path) == bytes)
    #expect(folder.names == ["ledger.json"])
  }
}
