/// What turns the bytes of a terminal into events: a value, bytes in, `Input` out.
///
/// Promises, for any bytes at all:
/// - the events do not depend on where the bytes are split between calls of `feed`;
/// - every Unicode scalar typed is one event; scalars that belong together (か and U+3099, the parts of a family
///   emoji) are joined by the text field, because only it knows what stands before the caret;
/// - nothing but a paste is kept beyond a few bytes, and a paste only up to `pasteLimit`;
/// - no answer of the terminal (cursor, attributes, modes, colours) ever comes out as a key.
///
/// The parser has no clock. While `deadlineMilliseconds` is not nil the caller waits that long for more bytes and
/// then calls `deadlinePassed()`.
package struct InputParser: Sendable {
  /// How long a lone Esc is held, in case it begins a sequence.
  package static let escapeDeadlineMilliseconds = 25
  /// How long the rest of a sequence that is certainly one is awaited. Longer than for Esc: on a slow line a
  /// cursor report may come in two pieces, and its second half must not be taken for keys.
  package static let sequenceDeadlineMilliseconds = 500
  /// Bytes after which a string answer (OSC, DCS, APC, PM) without an end is given up.
  static let stringLimit = 65_536
  /// Parameter bytes kept of one control sequence; the rest is swallowed and the sequence with it.
  static let parameterLimit = 64

  enum State: Hashable, Sendable {
    case ground
    /// Inside a UTF-8 character: `partial` holds it.
    case character
    /// After a byte that is no UTF-8 but may be the first half of a Shift_JIS character.
    case shiftJIS
    case escape
    /// After ESC [.
    case control
    /// After ESC [ [: the Linux console's F1-F5.
    case linuxFunction
    /// Inside an X10 mouse report, with so many bytes to come.
    case legacyMouse(left: Int)
    /// After ESC O.
    case single
    /// Inside OSC, DCS, APC or PM.
    case string
    /// After an ESC inside one: a backslash ends it.
    case stringEscape
    case paste
    /// The rest of a paste beyond the limit.
    case pasteRest
  }

  /// Bytes of one paste that are kept; what follows is dropped up to the paste's end.
  let pasteLimit: Int
  var state = State.ground
  /// True after ESC ESC: rxvt and PuTTY send Alt with a cursor key that way. Before anything but a key the first ESC
  /// was the Esc key (pressed just before a mouse report, say).
  var doubled = false
  /// Parameter and intermediate bytes of the control sequence at hand.
  var parameters: [UInt8] = []
  var parametersOverflowed = false
  /// What opened the string at hand: one of P ] ^ _.
  var stringOpener: UInt8 = 0
  var stringLength = 0
  var partial = PartialScalar()
  var pasted: [UInt8] = []

  package init(pasteLimit: Int = 64 << 20) {
    self.pasteLimit = max(1, pasteLimit)
  }

  /// True while an incomplete sequence is held that `deadlinePassed()` would resolve. False inside a paste and
  /// inside a UTF-8 character: the bytes of both may be as late as they like.
  package var isWaiting: Bool { deadlineMilliseconds != nil }

  /// How long to wait for the next byte before `deadlinePassed()`; nil for ever.
  package var deadlineMilliseconds: Int? {
    switch state {
    case .ground, .character, .shiftJIS, .paste: nil
    case .escape, .stringEscape: Self.escapeDeadlineMilliseconds
    case .control, .single: parameters.isEmpty ? Self.escapeDeadlineMilliseconds : Self.sequenceDeadlineMilliseconds
    case .string: stringLength == 0 ? Self.escapeDeadlineMilliseconds : Self.sequenceDeadlineMilliseconds
    case .linuxFunction, .legacyMouse, .pasteRest: Self.sequenceDeadlineMilliseconds
    }
  }

  /// The events completed by these bytes, in order.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Input] {
    var events: [Input] = []
    for byte in bytes { step(byte, into: &events) }
    return events
  }

  /// What the held bytes mean when nothing follows: Esc, Alt with `[`, `O` or a string opener, or nothing at all
  /// for half a sequence. Inside a paste and inside a character nothing is given up.
  package mutating func deadlinePassed() -> [Input] {
    guard isWaiting else { return [] }
    var events: [Input] = []
    breakOff(into: &events)
    return events
  }

  mutating func step(_ byte: UInt8, into events: inout [Input]) {
    switch state {
    case .ground: stepGround(byte, into: &events)
    case .character: stepCharacter(byte, into: &events)
    case .shiftJIS: stepShiftJIS(byte, into: &events)
    case .escape: stepEscape(byte, into: &events)
    case .control: stepControl(byte, into: &events)
    case .linuxFunction: stepLinuxFunction(byte, into: &events)
    case .legacyMouse(let left): stepLegacyMouse(byte, left: left, into: &events)
    case .single: stepSingle(byte, into: &events)
    case .string: stepString(byte, into: &events)
    case .stringEscape: stepStringEscape(byte, into: &events)
    case .paste: stepPaste(byte, into: &events)
    case .pasteRest: stepPasteRest(byte)
    }
  }

  /// Back to where a new event may begin.
  mutating func reset() {
    state = .ground
    doubled = false
    parameters.removeAll(keepingCapacity: true)
    parametersOverflowed = false
    stringLength = 0
    pasted = []
  }

  /// Ends an unfinished sequence and says what its bytes mean by themselves.
  mutating func breakOff(into events: inout [Input]) {
    let held = state
    let before = doubled
    let unfinished = !parameters.isEmpty || stringLength > 0
    let opener = stringOpener
    reset()
    let alone: Character? =
      switch held {
      case .control where !unfinished: "["
      case .single where !unfinished: "O"
      case .string where !unfinished: Character(Unicode.Scalar(opener))
      default: nil
      }
    if before { events.append(.key(KeyStroke(.escape))) }
    if let alone {
      events.append(.key(KeyStroke(.character(alone), .alt)))
    } else if held == .escape || held == .stringEscape {
      events.append(.key(KeyStroke(.escape)))
    }
  }

  /// Ends an unfinished sequence at a byte that cannot belong to it, and reads that byte afresh.
  mutating func breakOff(at byte: UInt8, into events: inout [Input]) {
    breakOff(into: &events)
    step(byte, into: &events)
  }
}
