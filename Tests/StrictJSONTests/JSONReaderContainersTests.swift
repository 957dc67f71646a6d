import StrictJSON
import Testing

@Suite struct JSONReaderContainersTests {
  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

  @Test func givesKeysInTheOrderWritten() throws {
    var keys: [String] = []
    try JSONReader.read(bytes(#"{"z":1,"a":2,"":3,"柱":4}"#)) { (reader) throws(JSONError) in
      try reader.readObject { (reader, key) throws(JSONError) in
        keys.append(key)
        try reader.skipValue()
      }
    }
    #expect(keys == ["z", "a", "", "柱"])
  }

  @Test func aValueLeftAloneIsAnUnknownKey() {
    let refused = #expect(throws: JSONError.self) {
      try JSONReader.read(bytes("{\"a\":1,\n \"b\":[2], \"c\":3}")) { (reader) throws(JSONError) in
        try reader.readObject { (reader, key) throws(JSONError) in if key == "a" { _ = try reader.readInt() } }
      }
    }
    #expect(refused?.problem == .unknownKey("b"))
    #expect(refused?.position == TextPosition(line: 2, column: 2))
  }

  @Test func anElementLeftAloneIsOneTooMany() {
    let refused = #expect(throws: JSONError.self) {
      try JSONReader.read(bytes("[1, 2, 3]")) { (reader) throws(JSONError) in
        var count = 0
        try reader.readArray { (reader) throws(JSONError) in
          count += 1
          if count < 3 { _ = try reader.readInt() }
        }
      }
    }
    #expect(refused?.description == "1:8: one element too many")
  }

  @Test(arguments: [("[]", JSONKind.array), (#""x""#, .string), ("1", .number), ("true", .bool), ("null", .null)])
  func namesTheKindFoundInsteadOfAnObject(_ text: String, _ found: JSONKind) {
    let refused = #expect(throws: JSONError.self) {
      try JSONReader.read(bytes(text)) { (reader) throws(JSONError) in try reader.readObject { _, _ in } }
    }
    #expect(refused?.problem == .wrongType(expected: .object, found: found))
  }
}
