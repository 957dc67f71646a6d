import Testing

@Suite("Every import is one that the table of docs/architecture.md allows")
struct ImportTests {
  @Test("Swift imports", arguments: importTable.map(\.target))
  func swiftImports(target: String) throws {
    let row = try #require(importTable.first { $0.target == target })
    for file in Repository.files(in: ["Sources/\(target)"], suffixes: [".swift"]) {
      let forbidden = importedModules(in: try Repository.text(file)).subtracting(row.allowed)
      #expect(forbidden.isEmpty, "\(file) imports \(forbidden.sorted()), which the table does not allow")
    }
  }

  @Test("C includes")
  func includes() throws {
    for file in Repository.files(in: ["Sources", "Resources"], suffixes: [".c", ".h", ".inc", ".modulemap"]) {
      let includes = try Repository.text(file).split(separator: "\n").filter { $0.hasPrefix("#include") }
      for (header, target) in guardedHeaders where !file.hasPrefix("Sources/\(target)/") {
        // A target's own header may carry the guarded name: "CNcurses.h" stands in quotes.
        let found = includes.filter { $0.contains("<") && $0.contains(header) }
        #expect(found.isEmpty, "\(file) says \(found), which only \(target) may")
      }
    }
  }

  @Test("the table names every folder of sources")
  func everyFolder() {
    let folders = Set(Repository.files(in: ["Sources"]).map { String($0.split(separator: "/")[1]) })
    #expect(folders.union(["BundledPlan"]) == Set(importTable.map(\.target)))
  }

  @Test("docs/architecture.md has a row for every target")
  func documented() throws {
    let document = try Repository.text("docs/architecture.md")
    for row in importTable {
      #expect(document.contains("\n| `\(row.target)` |"), "\(row.target) is missing")
    }
  }
}
