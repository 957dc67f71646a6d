import Testing

@Suite("The repository speaks of itself alone")
struct SelfContainedTests {
  /// Places on one machine, in two pieces each, so that this file does not find itself.
  static let foreign = ["/wo" + "rk/", "/tmp/" + "wt", ".lib" + "rary/", "/ro" + "ot/", "/ho" + "me/"]

  @Test("no file names a place on somebody's machine")
  func places() throws {
    for file in Repository.files(in: Repository.topLevel) {
      let text = try Repository.text(file)
      for place in Self.foreign {
        #expect(!text.contains(place), "\(file) names \(place)")
      }
    }
  }

  @Test("every file that a document links to exists")
  func links() throws {
    for file in Repository.files(in: ["README.md", "docs"], suffixes: [".md"]) {
      let folder = file.split(separator: "/").dropLast().map { "\($0)/" }.joined()
      for piece in try Repository.text(file).split(separator: "](").dropFirst() {
        let target = piece.prefix { $0 != ")" && $0 != "#" }
        if target.isEmpty || target.contains(":") { continue }
        #expect(Repository.exists(folder + target), "\(file) links to \(target)")
      }
    }
  }
}
