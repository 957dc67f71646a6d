extension MouseEvent {
  /// Lines that one notch of the wheel stands for.
  package static let linesPerNotch = 3

  /// The event of an SGR report, ESC [ < code ; column ; row M (m on release; xterm's mode 1006). Buttons count from
  /// 1: left, middle, right; 8 and up are the extra ones. nil for what is no event here: moves without a
  /// button, sideways wheels, positions that are none.
  init?(report: ControlSequence) {
    guard report.numbers.count == 3 else { return nil }
    let code = report.numbers[0]
    let at = ScreenPoint(x: report.numbers[1] - 1, y: report.numbers[2] - 1)
    guard code < 256, (0..<10_000).contains(at.x), (0..<10_000).contains(at.y) else { return nil }
    var modifiers: Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    let low = code & 3
    let button = code & 128 != 0 ? 8 + low : 1 + low
    let kind: Kind
    switch report.final {
    case UInt8(ascii: "M"):
      if code & 64 != 0 {
        guard low < 2, code & 32 == 0 else { return nil }
        kind = .wheel(lines: low == 0 ? -Self.linesPerNotch : Self.linesPerNotch)
      } else if code & 128 == 0, low == 3 {
        return nil
      } else {
        kind = code & 32 != 0 ? .drag(button: button) : .press(button: button)
      }
    case UInt8(ascii: "m"):
      guard code & 64 == 0, code & 128 != 0 || low < 3 else { return nil }
      kind = .release(button: button)
    default:
      return nil
    }
    self.init(kind: kind, at: at, modifiers: modifiers)
  }
}

extension InputParser {
  /// An X10 report (ESC [ M and three bytes) is swallowed: it cannot tell columns beyond 223, and SGR is what
  /// the screen asks for. A control byte cannot be part of one.
  mutating func stepLegacyMouse(_ byte: UInt8, left: Int, into events: inout [Input]) {
    guard byte >= 0x20 else {
      breakOff(at: byte, into: &events)
      return
    }
    if left == 1 { finish(nil, into: &events) } else { state = .legacyMouse(left: left - 1) }
  }
}
