import StrictJSON

/// Random trees with hostile texts and keys.
struct RandomJSON {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 5 ? 8 : 5), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number(number())
    case 3, 4: return .string(text())
    case 5: return .array((0..<size()).map { _ in value(depth: depth + 1) })
    default:
      var seen: Set<[UInt8]> = []
      let keys = (0..<size()).map { _ in text() }.filter { seen.insert(Array($0.utf8)).inserted }
      return .object(keys.map { JSONMember($0, value(depth: depth + 1)) })
    }
  }

  mutating func text() -> String {
    let pieces = [
      "a", "職員", "か\u{3099}", "が", "\"", "\\", "\\u0041", "\n", "\r\n", "\t", "\0", "\u{1B}[2J", "\u{7F}", "\u{85}",
      "\u{2028}", "\u{202E}", "\u{FEFF}", "\u{FFFF}", "👩‍🔧", "𩸽", "\u{10FFFF}", "→", "－", "/*", "//", "]", "}", ",", ":",
      "true", "        ", "0123456789abcdef",
    ]
    return (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func number() -> String {
    let whole = ["0", "-0", "7", "-12", "2026", "98765432109876543210"].randomElement(using: &random) ?? "0"
    let fraction = ["", "", ".0", ".50", ".000001"].randomElement(using: &random) ?? ""
    let exponent = ["", "", "", "e5", "E-07", "e+999"].randomElement(using: &random) ?? ""
    return whole + fraction + exponent
  }

  private mutating func size() -> Int {
    Int.random(in: 0..<20, using: &random) == 0 ? 40 : Int.random(in: 0...5, using: &random)
  }
}
