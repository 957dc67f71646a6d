/// Takes the answers to `TerminalQuestions` out of what a terminal sends, and keeps the rest: what was typed meanwhile.
///
/// Promises, for any bytes: where they are split does not matter, no byte is lost, and what was typed keeps its order.
/// A Shift-F3 typed in this moment looks like a cursor report; then there are too many, and none is believed.
package struct TerminalAnswers: Sendable {
  /// How far the cursor moved for each question, in order.
  package private(set) var moves: [Int] = []
  /// The device attributes have come: nothing more is to be expected.
  package private(set) var isClosed = false
  private var others: [UInt8] = []
  /// The beginning of what may become an answer.
  private var held: [UInt8] = []

  package init() {}

  /// All that was no answer, for the input parser. An unfinished sequence stands at its end: its rest may still come.
  package var typed: [UInt8] { others + held }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { step(byte) }
  }

  private mutating func step(_ byte: UInt8) {
    if isClosed {
      others.append(byte)
    } else if byte == 0x1B {
      giveUp()
      held.append(byte)
    } else if held.isEmpty {
      others.append(byte)
    } else {
      held.append(byte)
      stepSequence(byte)
    }
  }

  private mutating func stepSequence(_ byte: UInt8) {
    if held.count == 2 {
      if byte != UInt8(ascii: "[") { giveUp() }
      return
    }
    switch byte {
    case 0x20...0x3F where held.count <= InputParser.parameterLimit: return
    case 0x40...0x7E where takeAnswer(byte): held.removeAll(keepingCapacity: true)
    default: giveUp()
    }
  }

  /// What is held belongs to something typed.
  private mutating func giveUp() {
    others += held
    held.removeAll(keepingCapacity: true)
  }

  private mutating func takeAnswer(_ final: UInt8) -> Bool {
    guard final == UInt8(ascii: "R") || final == UInt8(ascii: "c") else { return false }
    let sequence = ControlSequence(parameters: Array(held[2..<(held.count - 1)]), final: final)
    if sequence.hasIntermediate { return false }
    if final == UInt8(ascii: "c") {
      isClosed = sequence.prefix == UInt8(ascii: "?")
      return isClosed
    }
    guard sequence.prefix == nil, sequence.numbers.count == 2 else { return false }
    moves.append(max(1, sequence.numbers[1]) - 1)
    return true
  }
}
