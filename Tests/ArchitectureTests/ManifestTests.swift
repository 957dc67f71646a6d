import Testing

@Suite("Package.swift and the table of docs/architecture.md agree")
struct ManifestTests {
  @Test("each target depends on what its row names, no more and no less")
  func dependencies() throws {
    let targets = Manifest(try Repository.text("Package.swift")).targets.filter { !$0.isTest }
    #expect(Set(targets.map(\.name)) == Set(importTable.map(\.target)))
    for target in targets {
      let row = try #require(importTable.first { $0.target == target.name })
      #expect(target.dependencies == Set(row.targets + row.products), "\(target.name)")
    }
  }

  @Test("each target in Swift has its tests, but for the three lines of hashira")
  func tests() throws {
    let tests = Set(Manifest(try Repository.text("Package.swift")).targets.filter(\.isTest).map(\.name))
    for row in importTable where row.target != "hashira" {
      if Repository.files(in: ["Sources/\(row.target)"], suffixes: [".swift"]).isEmpty { continue }
      #expect(tests.contains("\(row.target)Tests"))
    }
  }

  @Test("nothing is built with unsafe flags, and every Swift target in the Swift 6 language mode")
  func settings() throws {
    let text = try Repository.text("Package.swift")
    #expect(!text.contains("unsafeFlags"))
    #expect(text.contains("swiftLanguageMode(.v6)"))
    #expect(!text.contains("swiftLanguageMode(.v5)"))
  }

  @Test("the reader of manifests understands products, plain names, comments and none")
  func reader() {
    let manifest = Manifest(
      """
      targets: [
        // .target(name: "Gone", dependencies: ["A"]),
        .target(name: "A", path: "X"),
        .target(
          name: "B",
          dependencies: ["A", .product(name: "P", package: "swift-p"), "C"],
          linkerSettings: [.linkedLibrary("z")]),
        .testTarget(name: "BTests", dependencies: ["B"]),
      ]
      """)
    #expect(manifest.targets.map(\.name) == ["A", "B", "BTests"])
    #expect(manifest.targets.map(\.dependencies) == [[], ["A", "P", "C"], ["B"]])
    #expect(manifest.targets.map(\.isTest) == [false, false, true])
  }
}
