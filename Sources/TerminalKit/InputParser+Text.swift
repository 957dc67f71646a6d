/// A UTF-8 character of which not all bytes have come.
struct PartialScalar: Hashable, Sendable {
  var value: UInt32 = 0
  /// Bytes still to come.
  var left = 0
  /// What the next byte may be; narrower than 80-BF after E0, ED, F0 and F4 (Unicode 16, table 3-7).
  var next: ClosedRange<UInt8> = 0x80...0xBF
  var lead: UInt8 = 0

  /// nil when no character begins with this byte.
  init?(lead byte: UInt8) {
    lead = byte
    switch byte {
    case 0xC2...0xDF: (value, left) = (UInt32(byte & 0x1F), 1)
    case 0xE0...0xEF: (value, left) = (UInt32(byte & 0x0F), 2)
    case 0xF0...0xF4: (value, left) = (UInt32(byte & 0x07), 3)
    default: return nil
    }
    switch byte {
    case 0xE0: next = 0xA0...0xBF
    case 0xED: next = 0x80...0x9F
    case 0xF0: next = 0x90...0xBF
    case 0xF4: next = 0x80...0x8F
    default: break
    }
  }

  init() {}
}

extension InputParser {
  mutating func stepGround(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case Self.escapeByte:
      state = .escape
    case 0x00..<0x80:
      events.append(.key(Self.stroke(ofByte: byte)))
    default:
      if let begun = PartialScalar(lead: byte) {
        partial = begun
        state = .character
      } else {
        dropInvalid(byte)
      }
    }
  }

  mutating func stepCharacter(_ byte: UInt8, into events: inout [Input]) {
    guard partial.next.contains(byte) else {
      // The broken character is dropped; the byte that broke it is read afresh.
      dropInvalid(partial.lead)
      step(byte, into: &events)
      return
    }
    partial.value = partial.value << 6 | UInt32(byte & 0x3F)
    partial.left -= 1
    partial.next = 0x80...0xBF
    guard partial.left == 0 else { return }
    state = .ground
    // C1 controls are no text, and no key sends them.
    guard partial.value >= 0xA0, let scalar = Unicode.Scalar(partial.value) else { return }
    events.append(.key(KeyStroke(.character(Character(scalar)))))
  }

  /// A byte that is no UTF-8 is dropped. When it is the first half of a Shift_JIS character (81-9F, E0-FC), an
  /// ASCII byte after it (40-7E) is the second half and goes with it: half a kanji must not run a command.
  private mutating func dropInvalid(_ byte: UInt8) {
    state = (0x81...0x9F).contains(byte) || (0xE0...0xFC).contains(byte) ? .shiftJIS : .ground
  }

  mutating func stepShiftJIS(_ byte: UInt8, into events: inout [Input]) {
    state = .ground
    if !(0x40...0x7E).contains(byte) { stepGround(byte, into: &events) }
  }

  /// The key of one ASCII byte. Ctrl-J (0A) stays apart from Enter (0D): a field breaks the line at it.
  /// Ctrl-H is the Backspace of old terminals.
  static func stroke(ofByte byte: UInt8) -> KeyStroke {
    switch byte {
    case 0x0D: KeyStroke(.enter)
    case 0x09: KeyStroke(.tab)
    case 0x08, 0x7F: KeyStroke(.backspace)
    case 0x1B: KeyStroke(.escape)
    case 0x00: KeyStroke(.character(" "), .control)
    case 0x01...0x1A: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    case 0x1C...0x1F: KeyStroke(.character(Character(Unicode.Scalar(byte + 0x40))), .control)
    default: KeyStroke(.character(Character(Unicode.Scalar(byte))))
    }
  }
}
