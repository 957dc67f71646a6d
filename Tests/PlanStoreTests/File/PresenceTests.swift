import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// The files that say who has a ledger open.
@Suite struct PresenceTests {
  private func author(_ name: String, host: String = "pc1") -> Author {
    Author(name: name, host: host, seed: 1) { Timestamp(FiscalYear(2026).firstDay) }
  }

  /// A file as a session of another machine leaves it.
  private func write(_ user: String, host: String, pid: Int, _ folder: Folder) throws -> FilePath {
    let text = "{\"host\":\"\(host)\",\"pid\":\(pid),\"user\":\"\(user)\",\"at\":\"2026-11-22T10:00:00\"}"
    return try folder.write(Array(text.utf8), ".ledger.json.open-\(host)-\(pid)")
  }

  @Test func `It is there while the session lasts, and gone at its end`() throws {
    let folder = try Folder()
    let ledger = folder.file("ledger.json")
    let presence = try #require(Presence(beside: ledger, of: author("sato")))
    #expect(folder.names == [".ledger.json.open-pc1-\(getpid())"])
    // One is not told of oneself; on another machine the same number is somebody else.
    #expect(Presence.others(beside: ledger, than: author("sato")).isEmpty)
    #expect(Presence.others(beside: ledger, than: author("suzuki", host: "pc2")).map(\.shown) == ["sato"])
    presence.end()
    #expect(folder.names == [])
  }

  @Test func `What a dead session left behind is taken away`() throws {
    let folder = try Folder()
    let ledger = folder.file("ledger.json")
    _ = try write("dead", host: "pc1", pid: 4_194_303, folder)
    // Its number was given to another process: the lock tells.
    _ = try write("again", host: "pc1", pid: Int(getppid()), folder)
    _ = try write("far", host: "pc9", pid: 77, folder)
    #expect(Presence.others(beside: ledger, than: author("sato")).isEmpty)
    #expect(folder.names == [])
  }

  @Test func `What is no such file is passed over and left alone`() throws {
    let folder = try Folder()
    let ledger = folder.file("ledger.json")
    for (index, text) in ["", "{}", "[1]", "no JSON", "{\"pid\":\"1\"}"].enumerated() {
      try folder.write(Array(text.utf8), ".ledger.json.open-x-\(index)")
    }
    mkfifo(folder.file(".ledger.json.open-fifo-1").string, 0o600)
    #expect(Presence.others(beside: ledger, than: author("sato")).isEmpty)
    #expect(folder.names.count == 6)
  }

  @Test func `Where it cannot be made nobody is told, and nothing else happens`() throws {
    #expect(Presence(beside: "/no/such/folder/ledger.json", of: author("sato")) == nil)
    #expect(Presence.others(beside: "/no/such/folder/ledger.json", than: author("sato")).isEmpty)
  }

  @Test func `A link and its target share one`() throws {
    let (folder, elsewhere) = (try Folder(), try Folder())
    let ledger = try folder.write(Array("{}".utf8))
    symlink(ledger.string, elsewhere.file("link.json").string)
    let presence = try #require(Presence(beside: elsewhere.file("link.json"), of: author("sato")))
    #expect(Presence.others(beside: ledger, than: author("suzuki", host: "pc2")).count == 1)
    presence.end()
  }
}
