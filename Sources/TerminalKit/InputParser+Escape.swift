extension InputParser {
  static let escapeByte: UInt8 = 0x1B

  /// ESC seen, perhaps twice. Two Esc keys and Alt with a cursor key (ESC ESC [ A) begin alike; anything that is
  /// no such sequence makes the first ESC a key of its own.
  mutating func stepEscape(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case Self.escapeByte:
      if doubled { events.append(.key(KeyStroke(.escape))) }
      doubled = true
    case UInt8(ascii: "["):
      state = .control
    case UInt8(ascii: "O"):
      state = .single
    case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string
      stringOpener = byte
    case 0x80...:
      // No terminal sends Alt with a kanji: Esc was pressed and text followed at once.
      breakOff(at: byte, into: &events)
    default:
      if doubled { events.append(.key(KeyStroke(.escape))) }
      reset()
      var stroke = Self.stroke(ofByte: byte)
      if byte == 0x0A { stroke = KeyStroke(.enter) }
      stroke.modifiers.insert(.alt)
      events.append(.key(stroke))
    }
  }

  /// Inside an answer that is a string: swallowed up to ST or BEL. Any other control breaks it off, so that
  /// Alt-] typed before other keys cannot make the keyboard dead.
  mutating func stepString(_ byte: UInt8, into events: inout [Input]) {
    switch byte {
    case 0x07:
      finish(nil, into: &events)
    case Self.escapeByte:
      if stringLength == 0 {
        breakOff(at: byte, into: &events)
      } else {
        // Settled now: from here on this ESC alone is held.
        finish(nil, into: &events)
        state = .stringEscape
      }
    case 0x00..<0x20:
      breakOff(at: byte, into: &events)
    default:
      stringLength += 1
      if stringLength > Self.stringLimit { finish(nil, into: &events) }
    }
  }

  mutating func stepStringEscape(_ byte: UInt8, into events: inout [Input]) {
    reset()
    if byte == UInt8(ascii: "\\") { return }
    state = .escape
    step(byte, into: &events)
  }
}
