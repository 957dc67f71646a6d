/// A mistake in a key script: the token it stands in, and where that begins.
package struct KeyScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  package var token: String
  /// Scalars from the script's beginning, from 1.
  package var column: Int
  package var reason: String

  package var description: String { "key script, column \(column): \(token): \(reason)" }
}

/// Keys written as text, for tests, pictures in the manual and `--keys`:
/// `j j <enter> "実施：4名" <enter> j*20 <paste:"a b"> <resize:100x30>`.
///
/// Tokens are parted by white space.
/// - `<name>`: a key (`KeyNames`), or `<paste:TEXT>`, `<resize:COLSxROWS>`, `<click:X,Y>`,
///   `<double-click:X,Y>`, `<drag:X,Y,TOX,TOY>`, `<wheel:LINES,X,Y>`, `<focus-in>`, `<focus-out>`;
/// - `"text"`: typed scalar by scalar as a terminal sends it; `\"`, `\\`, `\n`, `\t` inside;
/// - anything else is typed as it stands: `jj` is two keys;
/// - `*N` at the end of a token repeats it.
package enum KeyScript {
  /// More events than this from one token are a mistake of the writer's.
  static let repeatLimit = 100_000

  package static func parse(_ script: String) throws -> [Input] {
    // By scalars: a mark typed by itself must not join the space before it.
    var reader = KeyScriptReader(characters: script.unicodeScalars.map { Character($0) })
    var events: [Input] = []
    while let token = try reader.next() { events += token }
    return events
  }

  /// Text as a terminal sends it when it is typed: one event a scalar, a line break as Ctrl-J.
  package static func typed(_ text: String) -> [Input] {
    text.unicodeScalars.map { scalar in
      let stroke =
        scalar.isASCII
        ? InputParser.stroke(ofByte: UInt8(scalar.value)) : KeyStroke(.character(Character(scalar)))
      return .key(stroke)
    }
  }
}

/// Reads a key script token by token.
private struct KeyScriptReader {
  let characters: [Character]
  var position = 0
  var start = 0

  init(characters: [Character]) { self.characters = characters }

  private var current: Character? { position < characters.count ? characters[position] : nil }

  /// The events of the next token; nil at the end.
  mutating func next() throws -> [Input]? {
    while let character = current, character.isWhitespace { position += 1 }
    guard let first = current else { return nil }
    start = position
    let events: [Input]
    if first == "\"" {
      events = KeyScript.typed(try quoted())
    } else if first == "<", let following = peek(1), !following.isWhitespace, following != "*" {
      events = try bracketed()
    } else {
      return try bare()
    }
    let count = try times()
    if let character = current, !character.isWhitespace { throw error("a space is missing after it") }
    return try repeated(events, count)
  }

  private func peek(_ distance: Int) -> Character? {
    position + distance < characters.count ? characters[position + distance] : nil
  }

  /// The token at hand in an error: up to where it was read, or to the next white space.
  private func error(_ reason: String) -> KeyScriptError {
    var end = max(position, start)
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return KeyScriptError(token: String(characters[start..<end]), column: start + 1, reason: reason)
  }

  /// The text between quotes; the caret stands at the opening one.
  private mutating func quoted() throws -> String {
    position += 1
    var text = ""
    while let character = current {
      position += 1
      switch character {
      case "\"":
        return text
      case "\\":
        switch current {
        case "\"": text.append("\"")
        case "\\": text.append("\\")
        case "n": text.append("\n")
        case "t": text.append("\t")
        default: throw error("only \\\" \\\\ \\n \\t may follow a backslash")
        }
        position += 1
      default:
        text.append(character)
      }
    }
    throw error("the quotation has no end")
  }

  private mutating func bracketed() throws -> [Input] {
    position += 1
    var word = ""
    while let character = current, !character.isWhitespace, isModifiers(word) || (character != ">" && character != ":")
    {
      word.append(character)
      position += 1
    }
    var argument: String?
    if current == ":" {
      position += 1
      argument = try self.argument()
    }
    guard current == ">" else { throw error("> is missing") }
    position += 1
    return try events(word: word, argument: argument)
  }

  /// True for `c-`, `c-a-`: the next character is the key itself, even `>` or `:`.
  private func isModifiers(_ word: String) -> Bool {
    let characters = Array(word)
    return !characters.isEmpty && characters.count.isMultiple(of: 2)
      && characters.indices.allSatisfy { $0.isMultiple(of: 2) || characters[$0] == "-" }
  }

  private mutating func argument() throws -> String {
    if current == "\"" { return try quoted() }
    var text = ""
    while let character = current, character != ">" {
      text.append(character)
      position += 1
    }
    return text
  }

  private func events(word: String, argument: String?) throws -> [Input] {
    guard let argument else {
      switch word.lowercased() {
      case "focus-in": return [.focus(true)]
      case "focus-out": return [.focus(false)]
      default:
        guard let stroke = KeyStroke(name: "<\(word)>") else { throw error("no key has this name") }
        return [.key(stroke)]
      }
    }
    switch word.lowercased() {
    case "paste":
      return [.paste(argument)]
    case "resize":
      let sides = numbers(argument, separator: "x")
      guard sides.count == 2, sides.allSatisfy({ (1...10_000).contains($0) }) else { break }
      return [.resize(ScreenSize(columns: sides[0], rows: sides[1]))]
    case "click", "double-click":
      let at = numbers(argument, separator: ",")
      guard at.count == 2 else { break }
      let point = ScreenPoint(x: at[0], y: at[1])
      return (1...(word.lowercased() == "click" ? 1 : 2)).flatMap { clicks -> [Input] in
        [
          .mouse(MouseEvent(kind: .press(button: 1), at: point, clicks: clicks)),
          .mouse(MouseEvent(kind: .release(button: 1), at: point)),
        ]
      }
    case "drag":
      let at = numbers(argument, separator: ",")
      guard at.count == 4 else { break }
      let end = ScreenPoint(x: at[2], y: at[3])
      return [
        .mouse(MouseEvent(kind: .press(button: 1), at: ScreenPoint(x: at[0], y: at[1]))),
        .mouse(MouseEvent(kind: .drag(button: 1), at: end)),
        .mouse(MouseEvent(kind: .release(button: 1), at: end)),
      ]
    case "wheel":
      let wheel = numbers(argument, separator: ",")
      guard wheel.count == 3 else { break }
      return [.mouse(MouseEvent(kind: .wheel(lines: wheel[0]), at: ScreenPoint(x: wheel[1], y: wheel[2])))]
    default:
      throw error("no event has this name")
    }
    throw error("what follows the colon cannot be read")
  }

  private func numbers(_ text: String, separator: Character) -> [Int] {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count ? numbers : []
  }

  /// A token without quotes or brackets. One that holds a whole `<name>` lacks a space: it is not typed.
  private mutating func bare() throws -> [Input] {
    var text: [Character] = []
    while let character = current, !character.isWhitespace {
      text.append(character)
      position += 1
    }
    var count = 1
    if let star = text.lastIndex(of: "*"), star > 0, star + 1 < text.count,
      text[(star + 1)...].allSatisfy({ $0.isASCII && $0.isNumber })
    {
      position = start + star
      text.removeSubrange(star...)
      count = try times()
    }
    if text.count > 1, let open = text.firstIndex(of: "<"), let close = text[open...].firstIndex(of: ">"),
      KeyStroke(name: String(text[open...close])) != nil
    {
      throw error("a space is missing before <")
    }
    return try repeated(KeyScript.typed(String(text)), count)
  }

  /// The number after `*`; 1 without one.
  private mutating func times() throws -> Int {
    guard current == "*" else { return 1 }
    position += 1
    var digits = ""
    while let character = current, character.isASCII, character.isNumber {
      digits.append(character)
      position += 1
    }
    guard let count = Int(digits) else { throw error("a number is missing after *") }
    return count
  }

  private func repeated(_ events: [Input], _ count: Int) throws -> [Input] {
    guard count <= KeyScript.repeatLimit, events.count * count <= KeyScript.repeatLimit else {
      throw error("too many repetitions")
    }
    return Array(repeatElement(events, count: count).joined())
  }
}
