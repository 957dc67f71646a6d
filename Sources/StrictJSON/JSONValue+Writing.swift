extension JSONWriter {
  /// Up to this many bytes of scalars, commas and spaces an array of a tree stands on one line.
  private static var inlineLimit: Int { 80 }

  /// Writes a string, or null.
  package mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  /// Writes a tree. Arrays of short scalars stand on one line; that depends on the values alone, so reading the bytes
  /// and writing them again gives the same bytes.
  package mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let literal): number(literal)
    case .string(let text): string(text)
    case .array(let elements) where Self.standsOnOneLine(elements):
      inlineArray { writer in for element in elements { writer.value(element) } }
    case .array(let elements):
      array { writer in for element in elements { writer.value(element) } }
    case .object(let members):
      object { writer in
        for member in members {
          writer.key(member.key)
          writer.value(member.value)
        }
      }
    }
  }

  private static func standsOnOneLine(_ elements: [JSONValue]) -> Bool {
    var length = 0
    for element in elements {
      switch element {
      case .null, .bool: length += 7
      case .number(let text): length += text.utf8.count + 2
      case .string(let text): length += text.utf8.count + 4
      case .array, .object: return false
      }
      if length > inlineLimit { return false }
    }
    return true
  }
}

extension JSONValue {
  /// The canonical bytes of this tree.
  package func bytes(_ layout: JSONWriter.Layout = .indented) -> [UInt8] {
    JSONWriter.bytes(layout) { $0.value(self) }
  }

  /// Whether a text is a number by the grammar of RFC 8259 and nothing else.
  package static func isNumberLiteral(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      do {
        return try JSONReader.read(bytes) { (reader) throws(JSONError) in try reader.scanNumber().count == bytes.count }
      } catch {
        return false
      }
    }
  }
}
