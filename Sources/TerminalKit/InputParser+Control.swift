/// One control sequence taken apart: ESC [ prefix numbers final (ECMA-48, 5.4).
struct ControlSequence: Hashable, Sendable {
  /// `<`, `=`, `>` or `?` before the numbers.
  var prefix: UInt8?
  /// The first number of each field; 0 where it is left out.
  var numbers: [Int] = []
  /// The number after a colon in the second field: kitty's press (1), repeat (2), release (3).
  var eventType = 1
  var hasIntermediate = false
  var final: UInt8

  /// Numbers above this are no key, button or column; they stay here instead of overflowing.
  static let largestNumber = 1_000_000_000

  init(parameters: [UInt8], final: UInt8) {
    self.final = final
    var rest = parameters[...]
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      prefix = first
      rest.removeFirst()
    }
    guard !rest.isEmpty else { return }
    var number = 0
    var part = 0
    func close(into sequence: inout ControlSequence) {
      if part == 0 { sequence.numbers.append(number) }
      if part == 1 && sequence.numbers.count == 2 { sequence.eventType = number }
      number = 0
    }
    for byte in rest {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        number = min(Self.largestNumber, number * 10 + Int(byte - UInt8(ascii: "0")))
      case UInt8(ascii: ":"):
        close(into: &self)
        part += 1
      case UInt8(ascii: ";"):
        close(into: &self)
        part = 0
      default:
        hasIntermediate = true
      }
    }
    close(into: &self)
  }

  /// The modifiers of the field at `index`, xterm's way: 1 + shift 1 + alt 2 + control 4; Meta and Super are not told.
  func modifiers(at index: Int) -> Modifiers {
    guard index < numbers.count, numbers[index] > 1 else { return [] }
    return Modifiers(rawValue: UInt8((numbers[index] - 1) & 7))
  }
}

extension InputParser {
  mutating func stepControl(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case UInt8(ascii: "$") where endsWithShiftMark:
      finishControl(byte, into: &events)
    case 0x20...0x3F:
      collect(byte)
    case UInt8(ascii: "[") where parameters.isEmpty:
      state = .linuxFunction
    case UInt8(ascii: "M") where parameters.isEmpty:
      state = .legacyMouse(left: 3)
    case 0x40...0x7E:
      finishControl(byte, into: &events)
    default:
      breakOff(at: byte, into: &events)
    }
  }

  mutating func collect(_ byte: UInt8) {
    if parameters.count < Self.parameterLimit {
      parameters.append(byte)
    } else {
      parametersOverflowed = true
    }
  }

  /// rxvt ends a shifted key with `$` (ESC [ 3 $), which elsewhere stands before a final byte: a lone number says
  /// it is rxvt's, for mode answers always have two.
  private var endsWithShiftMark: Bool {
    (1...2).contains(parameters.count) && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }

  private mutating func finishControl(_ final: UInt8, into events: inout [Input]) {
    let sequence = ControlSequence(parameters: parameters, final: final)
    let isPlain = !parametersOverflowed && !sequence.hasIntermediate && sequence.prefix == nil
    if isPlain, sequence.eventType != 3, let stroke = KeyStroke(sequence: sequence) {
      finish(stroke, into: &events)
      return
    }
    let isMouse = !parametersOverflowed && !sequence.hasIntermediate && sequence.prefix == UInt8(ascii: "<")
    finish(nil, into: &events)
    if isMouse, let event = MouseEvent(report: sequence) { events.append(.mouse(event)) }
    guard isPlain else { return }
    switch (final, sequence.numbers) {
    case (UInt8(ascii: "I"), []): events.append(.focus(true))
    case (UInt8(ascii: "O"), []): events.append(.focus(false))
    case (UInt8(ascii: "~"), [200]): state = .paste
    default: break
    }
  }

  /// Ends the sequence at hand. A doubled ESC is Alt with a key, and the Esc key before anything else.
  mutating func finish(_ stroke: KeyStroke?, into events: inout [Input]) {
    let wasDoubled = doubled
    reset()
    if var stroke {
      if wasDoubled { stroke.modifiers.insert(.alt) }
      events.append(.key(stroke))
    } else if wasDoubled {
      events.append(.key(KeyStroke(.escape)))
    }
  }

  mutating func stepLinuxFunction(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "E"):
      finish(KeyStroke(.function(Int(byte - UInt8(ascii: "A")) + 1)), into: &events)
    case 0x20...0x7E:
      finish(nil, into: &events)
    default:
      breakOff(at: byte, into: &events)
    }
  }

  /// After ESC O. A modifier may come before the final byte: ESC O 5 P, ESC O 1 ; 5 P.
  mutating func stepSingle(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ";"):
      collect(byte)
    case 0x20, 0x40...0x7E:
      let sequence = ControlSequence(parameters: parameters, final: byte)
      var stroke = KeyStroke(singleShift: byte)
      if let last = sequence.numbers.indices.last { stroke?.modifiers.formUnion(sequence.modifiers(at: last)) }
      finish(stroke, into: &events)
    default:
      breakOff(at: byte, into: &events)
    }
  }
}
