import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A new ledger file is made")
struct LedgerFileCreatingTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  @Test("At the default place for its owner alone, folders and all")
  func ownPlace() throws {
    let path = folder.file("share/hashira/ledger.json")
    let ledger = try LedgerCodec.read(SampleLedger.bytes)
    var (file, warnings) = try LedgerFile.create(path, ledger, isPrivate: true)
    #expect(warnings == [])
    #expect(try contents(path) == SampleLedger.bytes)
    #expect(status(path).st_mode & 0o777 == 0o600)
    #expect(status(folder.file("share")).st_mode & 0o777 == 0o700)
    #expect(status(folder.file("share/hashira")).st_mode & 0o777 == 0o700)
    #expect(Folder.names(folder.file("share/hashira")) == ["ledger.json"])
    #expect(try file.save(try LedgerFileSavingTests.changed()) == [])
    #expect(status(path).st_mode & 0o777 == 0o600)
  }

  @Test("Elsewhere with what the umask leaves, and its folder must be there")
  func elsewhere() async throws {
    await #expect(processExitsWith: .success) { [path = folder.path.string as String] in
      umask(0o027)
      let ledger = try LedgerCodec.read(SampleLedger.bytes)
      _ = try LedgerFile.create(FilePath(path + "/ledger.json"), ledger, isPrivate: false)
    }
    #expect(status(folder.file("ledger.json")).st_mode & 0o777 == 0o640)
    #expect(
      throws: LedgerError(
        file: folder.file("none/l.json").string, position: nil,
        problem: .cannotWrite(.createTemporary, .noSuchFileOrDirectory))
    ) { try LedgerFile.create(folder.file("none/l.json"), Ledger(organization: ""), isPrivate: false) }
  }

  @Test("In the working folder, by its bare name")
  func bareName() async throws {
    await #expect(processExitsWith: .success) { [path = folder.path.string as String] in
      precondition(chdir(path) == 0)
      let ledger = try LedgerCodec.read(SampleLedger.bytes)
      var file = try LedgerFile.create("ledger.json", ledger, isPrivate: false).file
      precondition(saving(ledger, in: &file) == "saved []")
    }
    #expect(folder.names == [".ledger.json.lock", "ledger.json"])
  }

  @Test("Never over something that is there, be it an empty file or a link that leads nowhere")
  func occupied() throws {
    try folder.write([], "empty")
    symlink("nowhere", folder.file("link").string)
    mkdir(folder.file("folder").string, 0o755)
    for name in ["empty", "link", "folder"] {
      #expect(throws: LedgerError(file: folder.file(name).string, position: nil, problem: .alreadyThere)) {
        try LedgerFile.create(folder.file(name), Ledger(organization: ""), isPrivate: false)
      }
    }
    #expect(try contents(folder.file("empty")) == [])
    #expect(folder.names == ["empty", "folder", "link"])
  }
}
