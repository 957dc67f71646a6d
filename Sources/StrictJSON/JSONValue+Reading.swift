extension JSONValue {
  /// The tree of a text that consists of one value and white space.
  package static func parse(
    _ bytes: [UInt8], depthLimit: Int = JSONReader.defaultDepthLimit
  ) throws(JSONError) -> JSONValue {
    try JSONReader.read(bytes, depthLimit: depthLimit) { (reader) throws(JSONError) in try reader.readValue() }
  }
}

extension JSONReader {
  /// Reads a value of any kind as a tree.
  package mutating func readValue() throws(JSONError) -> JSONValue {
    switch try peekKind() {
    case .string: return .string(try readString())
    case .number: return .number(try readNumberText())
    case .bool: return .bool(try readBool())
    case .null:
      _ = try readNull()
      return .null
    case .array:
      var elements: [JSONValue] = []
      var array = try beginArray()
      while try nextElement(in: &array) { elements.append(try readValue()) }
      return .array(elements)
    case .object:
      var members: [JSONMember] = []
      var object = try beginObject()
      while let key = try nextKeySpan(in: &object) {
        let text = text(of: key)
        members.append(JSONMember(text, try readValue()))
      }
      return .object(members)
    }
  }
}
