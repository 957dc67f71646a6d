import StrictJSON
import Testing

@Suite struct JSONReaderStringsTests {
  private func string(_ text: String) throws -> String {
    try JSONReader.read(ConformanceCase.bytes(of: text)) { (reader) throws(JSONError) in try reader.readString() }
  }

  @Test func resolvesEscapes() throws {
    #expect(try string(#""\"\\\/\b\f\n\r\t""#).unicodeScalars.elementsEqual("\"\\/\u{8}\u{C}\n\r\t".unicodeScalars))
    #expect(try string(#""\u8077\u54E1\u0000\uD867\uDE3D\uFFFF""#) == "職員\0𩸽\u{FFFF}")
    #expect(try string(#""\u0041x\u3042y""#) == "Axあy")
    #expect(try string(#""\uDBFF\uDFFF\uD800\uDC00""#) == "\u{10FFFF}\u{10000}")
  }

  @Test func keepsTheScalarsAsWritten() throws {
    let text = "か\u{3099}が\u{212B}Å"
    #expect(try string("\"\(text)\"").unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  /// Every length and alignment passes the eight-byte steps, the run of kanji and the ends of both.
  @Test func readsAnyMixAtAnyAlignment() throws {
    let pieces = ["", "a", "é", "柱", "𩸽", "\\n", "\\u67F1"]
    let read = ["", "a", "é", "柱", "𩸽", "\n", "柱"]
    for padding in 0..<18 {
      for one in pieces.indices {
        for two in pieces.indices {
          let pad = String(repeating: "x", count: padding)
          let written = pad + pieces[one] + pad + pieces[two] + pieces[one]
          #expect(try string("\"\(written)\"") == pad + read[one] + pad + read[two] + read[one])
        }
      }
    }
  }

  /// Each byte of an ASCII run is looked at: none below U+0020 hides at any place of a step.
  @Test func findsAControlAnywhere() {
    for place in 0..<20 {
      for control in UInt8(0)..<0x20 {
        var bytes = [UInt8](repeating: 0x7E, count: 20)
        bytes[place] = control
        let refused = #expect(throws: JSONError.self) { _ = try JSONValue.parse([0x22] + bytes + [0x22]) }
        #expect(refused?.byteOffset == place + 1)
        #expect(refused?.problem == .controlCharacterInString(Unicode.Scalar(control)))
      }
    }
  }

  @Test func readsStringOrNull() throws {
    var texts: [String?] = []
    try JSONReader.read(Array(#"["実施", null, ""]"#.utf8)) { (reader) throws(JSONError) in
      try reader.readArray { (reader) throws(JSONError) in texts.append(try reader.readOptionalString()) }
    }
    #expect(texts == ["実施", nil, ""])
  }

  @Test func tenMegabytesInOneString() throws {
    let plain = [UInt8](repeating: 0x61, count: 10_000_000)
    #expect(try JSONValue.parse([0x22] + plain + [0x22]) == .string(String(decoding: plain, as: UTF8.self)))
    let kanji = String(repeating: "柱", count: 1_000_000)
    #expect(try JSONValue.parse(Array("\"\(kanji)\\n\"".utf8)) == .string(kanji + "\n"))
    #expect(throws: JSONError.self) { _ = try JSONValue.parse([0x22] + plain) }
  }
}
