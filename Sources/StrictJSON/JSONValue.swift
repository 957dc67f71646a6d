/// A JSON value as a tree: key order kept, numbers as they are written.
///
/// For what has no type of its own: unknown keys on their way through, journal entries, tests.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  /// The literal; must match the number grammar.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the order written; no key twice.
  case object([JSONMember])
}

/// A key and its value.
package struct JSONMember: Equatable, Sendable {
  package var key: String
  package var value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }

  package static func == (one: JSONMember, other: JSONMember) -> Bool {
    ExactText(one.key) == ExactText(other.key) && one.value == other.value
  }
}

extension JSONValue: Equatable {
  /// Equal texts are equal scalar by scalar, equal numbers digit by digit, equal objects in the same order.
  package static func == (one: JSONValue, other: JSONValue) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.bool(let one), .bool(let other)): one == other
    case (.number(let one), .number(let other)): ExactText(one) == ExactText(other)
    case (.string(let one), .string(let other)): ExactText(one) == ExactText(other)
    case (.array(let one), .array(let other)): one == other
    case (.object(let one), .object(let other)): one == other
    default: false
    }
  }
}

extension JSONValue {
  package var kind: JSONKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The value of a key, compared scalar by scalar; nil where there is none or this is no object.
  package subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { ExactText($0.key) == ExactText(key) }?.value
  }
}
