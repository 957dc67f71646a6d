/// Numbers are positions: 【1】(2)③ is made from order, never stored.
package enum Numbering {
  /// 【1】
  package static func pillar(_ position: Int) -> String { "【\(position + 1)】" }
  /// (1)
  package static func direction(_ position: Int) -> String { "(\(position + 1))" }
  /// ① … ⑳, ㉑ … ㊿, then (51)
  package static func initiative(_ position: Int) -> String {
    let number = UInt32(position + 1)
    let value: UInt32? =
      switch number {
      case 1...20: 0x2460 + number - 1
      case 21...35: 0x3251 + number - 21
      case 36...50: 0x32B1 + number - 36
      default: nil
      }
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? "(\(number))"
  }
  /// 1
  package static func program(_ position: Int) -> String { String(position + 1) }

  /// The whole number of an item: 【4】(1)②.
  package static func full(_ positions: [Int]) -> String {
    var text = ""
    if positions.count > 0 { text += pillar(positions[0]) }
    if positions.count > 1 { text += direction(positions[1]) }
    if positions.count > 2 { text += initiative(positions[2]) }
    if positions.count > 3 { text += program(positions[3]) }
    return text
  }

  /// As people type it: 4-1-2, a program 4-1-2.3.
  package static func address(_ positions: [Int]) -> String {
    let numbers = positions.map { String($0 + 1) }
    return numbers.prefix(3).joined(separator: "-") + (numbers.count > 3 ? "." + numbers[3] : "")
  }
}
