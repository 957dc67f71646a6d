import PlanModel
import Testing

@testable import PlanExchange

@Suite("CP932 as Windows means it: waves and dashes come in by their own characters")
struct CP932Tests {
  @Test("～ and － are those of Windows, not 〜 and −")
  func reading() throws {
    // 令～－,①: what Excel saves as CSV in a Japanese Windows.
    let read = try CSVReader([0x97, 0xDF, 0x81, 0x60, 0x81, 0x7C, 0x2C, 0x87, 0x40, 0x0D, 0x0A])
    let scalars = read.rows.map { $0.map { $0.unicodeScalars.map(\.value) } }
    #expect(scalars == [[[0x4EE4, 0xFF5E, 0xFF0D], [0x2460]]])
  }

  @Test("what comes in goes out by the same bytes; what has no place there is named, never replaced")
  func writing() {
    let cp932 = CP932()
    #expect(cp932?.bytes(of: "～") == [0x81, 0x60])
    #expect(cp932?.bytes(of: "－") == [0x81, 0x7C])
    #expect(cp932?.bytes(of: "①") == [0x87, 0x40])
    #expect(cp932?.bytes(of: "𠮷") == nil)
    // Either would come back as the other sign: it is named instead.
    #expect(cp932?.bytes(of: "〜") == nil && cp932?.bytes(of: "−") == nil)
  }
}
