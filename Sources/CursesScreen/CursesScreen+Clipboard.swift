import TerminalKit

extension CursesScreen {
  /// The most bytes of text that are handed to the terminal's clipboard; xterm takes no more.
  package static let clipboardLimit = 74_994

  /// Hands a text to the terminal's clipboard by OSC 52. Write only: the terminal is never asked what it holds. Text beyond
  /// the limit is not sent at all; terminals that do not know the sequence ignore it.
  package func copyToClipboard(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= CursesScreen.clipboardLimit else { return }
    terminal.write(Array("\u{1B}]52;c;".utf8) + Base64.encoded(bytes) + [0x07])
  }
}

/// RFC 4648 base 64.
enum Base64 {
  static func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var word = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      word <<= UInt32(8 * (3 - group.count))
      for index in 0..<4 {
        result.append(index <= group.count ? alphabet[Int(word >> UInt32(18 - 6 * index)) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
