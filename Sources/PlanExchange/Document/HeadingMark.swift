import PlanModel

/// The number in front of a heading: 【1】, (1), ①, 1. in every bracket and width. The level follows from its shape alone,
/// never from the depth of the heading.
struct HeadingMark: Equatable {
  enum Level: Int { case part, pillar, direction, initiative }
  let level: Level
  let number: Int
  /// What stands behind the number, ends trimmed.
  let title: String

  init?(_ text: String) {
    let scalars = Array(Cell.trimmed(text).unicodeScalars)
    guard let (level, number, length) = HeadingMark.mark(scalars) else { return nil }
    self.level = level
    self.number = number
    var rest = String.UnicodeScalarView()
    rest.append(contentsOf: scalars[length...])
    title = Cell.trimmed(String(rest))
  }

  private static func mark(_ text: [Unicode.Scalar]) -> (Level, Int, length: Int)? {
    guard let first = text.first else { return nil }
    switch first.value {
    case 0x2460...0x2473: return (.initiative, Int(first.value - 0x2460) + 1, 1)
    case 0x2776...0x277F: return (.initiative, Int(first.value - 0x2776) + 1, 1)
    case 0x3251...0x325F: return (.initiative, Int(first.value - 0x3251) + 21, 1)
    case 0x32B1...0x32BF: return (.initiative, Int(first.value - 0x32B1) + 36, 1)
    case 0x2474...0x2487: return (.direction, Int(first.value - 0x2474) + 1, 1)
    case 0x2488...0x249B: return (.part, Int(first.value - 0x2488) + 1, 1)
    default: break
    }
    switch first {
    case "【", "[", "［", "〔", "〖": return bracketed(text, closing: ["】", "]", "］", "〕", "〗"], .pillar)
    case "(", "（": return bracketed(text, closing: [")", "）"], .direction)
    case "第":
      guard let (number, end) = number(text, from: 1), end < text.count, "章部編".unicodeScalars.contains(text[end])
      else { return nil }
      return (.part, number, end + 1)
    default:
      guard let (number, end) = number(text, from: 0), end < text.count else { return nil }
      if text[end] == ")" || text[end] == "）" { return (.initiative, number, end + 1) }
      guard text[end] == "." || text[end] == "．" else { return nil }
      // 1.5 is a number, not a heading.
      if end + 1 < text.count, digit(text[end + 1]) != nil { return nil }
      return (.part, number, end + 1)
    }
  }

  private static func bracketed(
    _ text: [Unicode.Scalar], closing: [Unicode.Scalar], _ level: Level
  ) -> (Level, Int, length: Int)? {
    guard let (number, end) = number(text, from: 1), end < text.count, closing.contains(text[end]) else { return nil }
    return (level, number, end + 1)
  }

  /// A number of up to three digits, or of one or two Chinese numerals, with the white space around it.
  private static func number(_ text: [Unicode.Scalar], from start: Int) -> (Int, end: Int)? {
    var index = skippingSpace(text, from: start)
    var (value, count) = (0, 0)
    while index < text.count, count < 3, let digit = digit(text[index]) {
      (value, count, index) = (value * 10 + digit, count + 1, index + 1)
    }
    if count == 0 {
      let numerals = Array("一二三四五六七八九十".unicodeScalars)
      while index < text.count, count < 2, let digit = numerals.firstIndex(of: text[index]) {
        value = value == 10 ? 10 + digit + 1 : digit == 9 && value > 0 ? value * 10 : digit + 1
        (count, index) = (count + 1, index + 1)
      }
      // Behind the bare numeral of 一人 nothing follows that would make it a number.
      if start == 0 { return nil }
    }
    return count > 0 && value > 0 ? (value, skippingSpace(text, from: index)) : nil
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value - 0x30)
    case 0xFF10...0xFF19: Int(scalar.value - 0xFF10)
    default: nil
    }
  }
  private static func skippingSpace(_ text: [Unicode.Scalar], from start: Int) -> Int {
    text[min(start, text.count)...].firstIndex { $0 != " " && $0 != "\u{3000}" } ?? text.count
  }
}
