import StrictJSON
import Testing

/// The check of UTF-8 against the standard library's, which is another's work.
@Suite struct UTF8SequenceTests {
  private func expectSameVerdict(_ content: [UInt8]) {
    let expected = String(validating: content, as: UTF8.self)
    let read = try? JSONValue.parse([0x22] + content + [0x22])
    #expect(read == expected.map { JSONValue.string($0) }, "\(content)")
  }

  @Test func everyPairOfBytes() {
    for first in UInt8(0x80)...0xFF {
      for second in UInt8(0x80)...0xFF { expectSameVerdict([first, second]) }
    }
  }

  @Test func everyEdgeOfThreeAndFourBytes() {
    let edges: [UInt8] = [0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in UInt8(0xDF)...0xFF {
      for second in edges {
        for third in edges {
          expectSameVerdict([lead, second, third])
          expectSameVerdict([0xE6, 0x9F, 0xB1, lead, second, third, 0xE6, 0x9F, 0xB1])
          for fourth in edges { expectSameVerdict([lead, second, third, fourth]) }
        }
      }
    }
  }

  @Test func randomBytes() {
    var random = SeededGenerator(seed: 8)
    let alphabet: [UInt8] = [0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC2, 0xE0, 0xE3, 0xED, 0xEF, 0xF0, 0xF4, 0x90, 0x8F]
    for _ in 0..<SeededGenerator.count(100_000) {
      expectSameVerdict(
        (0..<Int.random(in: 1...12, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 })
    }
  }
}
