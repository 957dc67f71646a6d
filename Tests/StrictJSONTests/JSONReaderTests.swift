import StrictJSON
import Testing

@Suite struct JSONReaderTests {
  @Test func standsOnTheFirstByteOfEachValue() throws {
    var offsets: [Int] = []
    var places: [String] = []
    try JSONReader.read(Array("\n{ \"柱\" : [ 1,\n  2 ] }\n".utf8)) { (reader) throws(JSONError) in
      offsets.append(reader.offset)
      var object = try reader.beginObject()
      while try reader.nextKey(in: &object) != nil {
        var array = try reader.beginArray()
        while try reader.nextElement(in: &array) {
          offsets.append(reader.offset)
          places.append(reader.position(of: reader.offset).description)
          _ = try reader.readInt()
        }
      }
    }
    #expect(offsets == [1, 13, 18])
    #expect(places == ["2:11", "3:3"])
  }

  @Test func tellsTheKindWithoutTakingIt() throws {
    var kinds: [JSONKind] = []
    try JSONReader.read(Array(#"[{},[],"",-1,0,true,false,null]"#.utf8)) { (reader) throws(JSONError) in
      try reader.readArray { (reader) throws(JSONError) in
        kinds.append(try reader.peekKind())
        try reader.skipValue()
      }
    }
    #expect(kinds == [.object, .array, .string, .number, .number, .bool, .bool, .null])
  }

  @Test func wantsTheWholeTextRead() {
    let refused = #expect(throws: JSONError.self) { try JSONReader.read(Array("[1]".utf8)) { _ in } }
    #expect(refused?.problem == .trailingContent)
  }

  @Test func carriesTheCallersOwnRules() {
    let refused = #expect(throws: JSONError.self) {
      try JSONReader.read(Array("\n  7".utf8)) { (reader) throws(JSONError) in
        let start = reader.offset
        guard try reader.readInt() < 5 else { throw reader.failure(.custom("at most 5"), at: start) }
      }
    }
    #expect(refused?.description == "2:3: at most 5")
  }

  @Test func depthIsLimitedExactly() throws {
    let limit = JSONReader.defaultDepthLimit
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSONValue.parse(nested(limit))
    let refused = #expect(throws: JSONError.self) { _ = try JSONValue.parse(nested(limit + 1)) }
    #expect(refused?.problem == .tooDeep(limit: limit))
    _ = try JSONValue.parse(Array("[[],[],[[]]]".utf8), depthLimit: 3)
    #expect(throws: JSONError.self) { _ = try JSONValue.parse(Array("[[],[],[[]]]".utf8), depthLimit: 2) }
  }
}
