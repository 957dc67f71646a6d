/// What a terminal says of itself when `hashira doctor` asks: its name, and which modes it knows. Not asked at every start,
/// because nothing is drawn by it.
package struct TerminalTraits: Hashable, Sendable {
  /// XTVERSION, DECRQM (xterm) for bracketed paste, SGR mouse and focus; the device's attributes close the batch.
  package static let questions = Array("\u{1B}[?2004$p\u{1B}[?1006$p\u{1B}[?1004$p\u{1B}[>q\u{1B}[c".utf8)

  package enum Mode: Int, Hashable, Sendable, CaseIterable {
    case paste = 2004
    case mouse = 1006
    case focus = 1004
  }

  /// `tmux 3.3a`, `XTerm(379)`; nil where it does not say. Hostile characters are marks already.
  package private(set) var version: String?
  /// Whether it knows a mode; nil where it does not say.
  package private(set) var modes: [Mode: Bool] = [:]
  package private(set) var isClosed = false

  /// Takes the answers out of all that the terminal has sent.
  package init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let start = rest.firstIndex(of: 0x1B) {
      rest = rest[(start + 1)...]
      guard let introducer = rest.popFirst() else { return }
      if introducer == UInt8(ascii: "[") {
        guard let end = rest.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return }
        take(Array(rest[..<end]), final: rest[end])
        rest = rest[(end + 1)...]
      } else if introducer == UInt8(ascii: "P") {
        guard let end = rest.firstIndex(of: 0x1B) else { return }
        let text = String(decoding: rest[..<end], as: UTF8.self)
        if text.hasPrefix(">|") {
          version = WidthPolicy.narrow.cut(text.dropFirst(2).description.withHostileMarks(), to: 60)
        }
        rest = rest[end...]
      }
    }
  }

  private mutating func take(_ parameters: [UInt8], final: UInt8) {
    if final == UInt8(ascii: "c"), parameters.first == UInt8(ascii: "?") { isClosed = true }
    guard final == UInt8(ascii: "y"), parameters.first == UInt8(ascii: "?"), parameters.last == UInt8(ascii: "$") else {
      return
    }
    let numbers = String(decoding: parameters.dropFirst().dropLast(), as: UTF8.self).split(separator: ";").map {
      Int($0)
    }
    guard numbers.count == 2, let number = numbers[0], let mode = Mode(rawValue: number), let state = numbers[1] else {
      return
    }
    // 0: not recognized; 4: never set.
    modes[mode] = state != 0 && state != 4
  }
}
