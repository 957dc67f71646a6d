/// The fewest escapes that make a text the content of a JSON string.
enum JSONEscaping {
  static func append(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return }
      var copied = 0
      var place = 0
      while place < bytes.count {
        while place &+ ByteWord.width <= bytes.count {
          let step = ByteWord(at: base + place).firstSpecial
          place &+= step
          if step < ByteWord.width { break }
        }
        guard place < bytes.count else { break }
        let byte = base[place]
        if byte == ASCII.quote || byte == ASCII.backslash || byte < ASCII.space {
          output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied..<place]))
          appendEscape(of: byte, to: &output)
          copied = place &+ 1
        }
        place &+= 1
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[copied...]))
    }
  }

  private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
    output.append(ASCII.backslash)
    switch byte {
    case ASCII.quote, ASCII.backslash: output.append(byte)
    case 0x08: output.append(UInt8(ascii: "b"))
    case ASCII.tab: output.append(UInt8(ascii: "t"))
    case ASCII.lineFeed: output.append(UInt8(ascii: "n"))
    case 0x0C: output.append(UInt8(ascii: "f"))
    case ASCII.carriageReturn: output.append(UInt8(ascii: "r"))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      output.append(contentsOf: (digits.utf8.count == 1 ? "u000" : "u00").utf8)
      output.append(contentsOf: digits.utf8)
    }
  }
}
