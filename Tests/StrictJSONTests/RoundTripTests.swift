import StrictJSON
import Testing

/// Writing and reading give back the same value, and canonical bytes are a fixed point.
@Suite struct RoundTripTests {
  @Test(arguments: [JSONWriter.Layout.indented, .compact])
  func randomTrees(_ layout: JSONWriter.Layout) throws {
    var source = RandomJSON(seed: 2026)
    for _ in 0..<SeededGenerator.count(20_000) {
      let value = source.value()
      let bytes = value.bytes(layout)
      let read = try JSONValue.parse(bytes)
      #expect(read == value)
      #expect(read.bytes(layout) == bytes)
      #expect(bytes.last == UInt8(ascii: "\n"))
      if layout == .compact { #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1) }
    }
  }

  @Test func everyScalar() throws {
    var text = ""
    for value in UInt32(0)...0x10FFFF { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
    #expect(try JSONValue.parse(JSONValue.string(text).bytes()) == .string(text))
  }
}
