import Dashboard
import Testing

@testable import HashiraApp

@Suite struct EncodingRefusalTests {
  @Test func `A terminal in another Japanese encoding is told in it`() {
    let bytes = EncodingRefusal.bytes(.japanese, codeset: "EUC-JP")
    // この端末 in EUC-JP.
    #expect(
      Array(bytes.dropFirst("hashira: ".utf8.count).prefix(8)) == [0xA4, 0xB3, 0xA4, 0xCE, 0xC3, 0xBC, 0xCB, 0xF6])
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
    #expect(bytes.last == UInt8(ascii: "\n"))
    // Shift_JIS as Windows has it.
    #expect(EncodingRefusal.bytes(.japanese, codeset: "CP932").dropFirst(9).prefix(2) == [0x82, 0xB1])
  }

  @Test(arguments: ["UTF-8", "ANSI_X3.4-1968", "ISO-8859-1", "no such codeset"])
  func `Where its encoding is not known it is told in ASCII`(_ codeset: String) {
    let bytes = EncodingRefusal.bytes(.japanese, codeset: codeset)
    #expect(bytes.allSatisfy { $0 < 0x80 })
    #expect(String(decoding: bytes, as: UTF8.self).contains("not in UTF-8"))
    #expect(bytes == EncodingRefusal.bytes(.english, codeset: "EUC-JP"))
  }
}
