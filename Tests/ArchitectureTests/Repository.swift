import Foundation

/// The files of this package as they lie in the checkout around this test.
///
/// Found from the place of this source file, so tests may run from any folder, and by walking, so they need no git.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// What belongs at the top. Dot folders of tools (`.git`, `.build`, an editor's) may lie there too and are not ours.
  static let topLevel = [
    ".ci", ".gitignore", ".swift-format", "LICENSE", "Package.swift", "README.md", "README.ja.md", "Resources",
    "Sources", "Tests",
    "docs", "scripts",
  ]

  /// Paths relative to the root of all files in `places`, folders or files, that end in one of `suffixes`; in order.
  static func files(in places: [String], suffixes: [String] = [""]) -> [String] {
    places.flatMap { place -> [String] in
      guard isFolder(place) else { return exists(place) ? [place] : [] }
      let names = FileManager.default.enumerator(atPath: path(place))?.compactMap { $0 as? String } ?? []
      return names.map { "\(place)/\($0)" }.filter { !isFolder($0) && !$0.contains("/__pycache__/") }
    }
    .filter { file in suffixes.contains { file.hasSuffix($0) } }
    .sorted()
  }

  static func text(_ file: String) throws -> String {
    String(decoding: try Data(contentsOf: root.appending(path: file)), as: UTF8.self)
  }

  static func exists(_ place: String) -> Bool { FileManager.default.fileExists(atPath: path(place)) }

  static func namesAtTop() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
  }

  private static func path(_ place: String) -> String { root.appending(path: place).path }

  private static func isFolder(_ place: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(place), isDirectory: &isFolder) && isFolder.boolValue
  }
}
