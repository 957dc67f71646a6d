import Testing

@Suite("Files stay small and are named after what they hold")
struct FileTests {
  static let mostLines = 400
  static let vague = ["Utils", "Util", "Utilities", "Manager", "Helper", "Helpers", "Misc", "Common"]

  @Test("no source file is longer than 400 lines")
  func length() throws {
    for file in Repository.files(in: ["Sources", "Tests"], suffixes: [".swift", ".c", ".h"]) {
      let lines = try Repository.text(file).utf8.count { $0 == UInt8(ascii: "\n") }
      #expect(lines <= Self.mostLines, "\(file) has \(lines) lines: find the second concept in it")
    }
  }

  @Test("no file or folder has a name that could hold anything")
  func names() {
    for file in Repository.files(in: ["Sources", "Tests"]) {
      for part in file.split(separator: "/") {
        let name = part.prefix { $0 != "." }
        #expect(!Self.vague.contains { name.hasSuffix($0) }, "\(file)")
      }
    }
  }

  @Test("nothing is public: other targets see `package`, nobody else looks")
  func access() throws {
    for file in Repository.files(in: ["Sources"], suffixes: [".swift"]) {
      for line in try Repository.text(file).split(separator: "\n") {
        let first = line.split(separator: " ").first { !$0.hasPrefix("@") }
        #expect(first != "public", "\(file): \(line)")
      }
    }
  }

  @Test("the top level holds what architecture.md says, and nothing else")
  func topLevel() throws {
    let names = try Repository.namesAtTop()
    // SwiftPM writes Package.resolved; git ignores it.
    let visible = names.filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }
    #expect(Set(visible).isSubset(of: Repository.topLevel))
    #expect(Set(Repository.topLevel).isSubset(of: names))
  }
}
