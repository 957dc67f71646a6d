/// One `Phrase(…)` as it stands in a source file: its arguments, as written.
struct SourcePhrase {
  let file: String
  let line: Int
  /// The arguments without white space around them.
  let parts: [String]

  var place: String { "\(file):\(line)" }
  var isVerbatim: Bool { parts.first?.hasPrefix("verbatim:") == true }

  static func hasJapanese(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
  }

  /// Every phrase made in a source text, those inside another's arguments too.
  static func all(in text: String, file: String) -> [SourcePhrase] {
    let source = Array(text.utf8)
    let opening = Array("Phrase(".utf8)
    var phrases: [SourcePhrase] = []
    var line = 1
    for index in source.indices {
      if source[index] == UInt8(ascii: "\n") { line += 1 }
      guard source[index] == opening[0], source[index...].starts(with: opening) else { continue }
      if index > 0, isNameByte(source[index - 1]) { continue }
      let parts = arguments(source, from: index + opening.count)
      // Its declaration, and patterns.
      if parts.isEmpty || parts[0].hasPrefix("_ ") { continue }
      phrases.append(SourcePhrase(file: file, line: line, parts: parts))
    }
    return phrases
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
    default: false
    }
  }

  /// The arguments up to the parenthesis that closes the call.
  private static func arguments(_ source: [UInt8], from start: Int) -> [String] {
    var (parts, part): ([String], [UInt8]) = ([], [])
    var (index, depth, isInString) = (start, 0, false)
    func finish() {
      parts.append(trimmed(String(decoding: part, as: UTF8.self)))
      part = []
    }
    while index < source.count {
      let byte = source[index]
      switch (byte, isInString) {
      case (UInt8(ascii: "\\"), true):
        let end = source[index + 1] == UInt8(ascii: "(") ? endOfInterpolation(source, from: index + 1) : index + 1
        part += source[index...end]
        index = end + 1
        continue
      case (UInt8(ascii: "\""), _): isInString.toggle()
      case (UInt8(ascii: "("), false), (UInt8(ascii: "["), false), (UInt8(ascii: "{"), false): depth += 1
      case (UInt8(ascii: ")"), false) where depth == 0:
        if !part.isEmpty { finish() }
        return parts
      case (UInt8(ascii: ")"), false), (UInt8(ascii: "]"), false), (UInt8(ascii: "}"), false): depth -= 1
      case (UInt8(ascii: ","), false) where depth == 0:
        finish()
        index += 1
        continue
      default: break
      }
      part.append(byte)
      index += 1
    }
    return parts
  }

  /// Where the parenthesis of `\(` closes; strings inside it hold none alone.
  private static func endOfInterpolation(_ source: [UInt8], from start: Int) -> Int {
    var depth = 0
    for index in start..<source.count {
      if source[index] == UInt8(ascii: "(") { depth += 1 }
      if source[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return source.count - 1
  }

  private static func trimmed(_ text: String) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
