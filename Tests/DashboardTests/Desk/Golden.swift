import Glibc
import Testing

/// Screens kept as text files beside the tests: glyphs and roles, compared byte for byte. With HASHIRA_REWRITE_GOLDEN=1
/// they are written anew, to be looked at before they are committed.
enum Golden {
  private static let isRewriting = getenv("HASHIRA_REWRITE_GOLDEN").map { String(cString: $0) == "1" } ?? false

  static func expect(_ screen: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = folder + "/" + name + ".txt"
    if isRewriting {
      write(screen + "\n", to: path)
      return
    }
    guard let kept = read(path) else {
      Issue.record("\(name): no such picture yet; HASHIRA_REWRITE_GOLDEN=1 draws it", sourceLocation: sourceLocation)
      return
    }
    if kept.utf8.elementsEqual((screen + "\n").utf8) { return }
    Issue.record("\(difference(kept, screen + "\n", name))", sourceLocation: sourceLocation)
  }

  /// The first row that is not as it was.
  private static func difference(_ kept: String, _ now: String, _ name: String) -> Comment {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = now.split(separator: "\n", omittingEmptySubsequences: false)
    let row = (0..<max(old.count, new.count)).first { index in
      index >= old.count || index >= new.count || !old[index].utf8.elementsEqual(new[index].utf8)
    }
    guard let row else { return "\(name) differs" }
    let was = row < old.count ? old[row] : "(no row)"
    let isNow = row < new.count ? new[row] : "(no row)"
    return "\(name).txt, line \(row + 1):\n was \(was)\n now \(isNow)"
  }

  private static let folder = String(#filePath.dropLast("Desk/Golden.swift".count)) + "Golden"

  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else {
      Issue.record("\(path) cannot be written")
      return
    }
    fputs(text, file)
    fclose(file)
  }
}
