extension JSONError {
  /// What can be wrong with a text, one case for each thing a person would have to mend differently.
  ///
  /// Beside each case: where the error points.
  package enum Problem: Equatable, Sendable {
    /// The text stops inside a value, or holds none at all. Points at the end.
    case unexpectedEnd
    /// A character the grammar has no place for here. Points at it.
    case unexpectedCharacter(Unicode.Scalar, expected: Expectation)
    /// A bare word other than `true`, `false`, `null` (`True`, `NaN`, `undefined`). Points at its start.
    case badLiteral(String)
    /// Digits outside the number grammar (`01`, `.5`, `+1`, `0x1F`, `1e`). Points at the number's start.
    case badNumber(String)
    /// Bytes that are not well-formed UTF-8. Points at the first of the sequence.
    case invalidUTF8
    /// UTF-8 with a byte order mark in front.
    case byteOrderMark
    /// The text looks like UTF-16 or UTF-32. Points at the start.
    case otherEncoding
    /// A line break, tab, NUL or another control below U+0020 unescaped in a string. Points at it.
    case controlCharacterInString(Unicode.Scalar)
    /// A backslash followed by something RFC 8259 section 7 does not name. Points at the backslash.
    case badEscape
    /// Half of a `\u` surrogate pair. Points at its backslash.
    case loneSurrogate
    /// A comma before `}`. Points at the comma.
    case trailingCommaInObject
    /// A comma before `]`. Points at the comma.
    case trailingCommaInArray
    /// A key for the second time in one object, the same scalar by scalar once escapes are resolved. Points at it.
    case duplicateKey(String)
    /// More containers inside each other than `limit`. Points at the bracket that is too many.
    case tooDeep(limit: Int)
    /// Something after the end of the value. Points at it.
    case trailingContent
    /// A well-formed value of another kind than the caller can take. Points at the value.
    case wrongType(expected: JSONKind, found: JSONKind)
    /// A number with a fraction, an exponent or a negative zero where a whole number belongs. Points at the number.
    case notAnInteger(String)
    /// A whole number that does not fit. Points at the number.
    case integerTooLarge(String)
    /// A key whose value the caller did not read. Points at the key.
    case unknownKey(String)
    /// An array element the caller did not read. Points at the element.
    case unexpectedElement
    /// A rule of the caller's own, in the caller's words.
    case custom(String)
  }
}

extension JSONError.Problem {
  /// What the grammar allows at the place of an unexpected character.
  package enum Expectation: String, Hashable, Sendable {
    case value
    case key = "a key in quotes"
    case keyOrClosingBrace = "a key in quotes or }"
    case colon = ":"
    case commaOrClosingBrace = ", or }"
    case commaOrClosingBracket = ", or ]"
  }
}

extension JSONError.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unexpectedEnd: "the text ends too early"
    case .unexpectedCharacter(let scalar, let expected):
      "unexpected \(Self.visible(scalar)), expected \(expected.rawValue)"
    case .badLiteral(let word): "\(word) is not a value; only true, false and null are written without quotes"
    case .badNumber(let text): "\(text) is not a JSON number"
    case .invalidUTF8: "not UTF-8"
    case .byteOrderMark: "byte order mark at the start"
    case .otherEncoding: "not UTF-8 but UTF-16 or UTF-32"
    case .controlCharacterInString(let scalar): "\(Self.visible(scalar)) must be escaped in a string"
    case .badEscape: "unknown escape after \\"
    case .loneSurrogate: "half of a surrogate pair"
    case .trailingCommaInObject: "comma before }"
    case .trailingCommaInArray: "comma before ]"
    case .duplicateKey(let key): "key \(Self.visible(key)) twice in one object"
    case .tooDeep(let limit): "more than \(limit) levels deep"
    case .trailingContent: "something follows the end of the value"
    case .wrongType(let expected, let found): "expected \(expected.rawValue), found \(found.rawValue)"
    case .notAnInteger(let text): "\(text) is not a whole number"
    case .integerTooLarge(let text): "\(text) is too large"
    case .unknownKey(let key): "unknown key \(Self.visible(key))"
    case .unexpectedElement: "one element too many"
    case .custom(let text): text
    }
  }

  /// Printable ASCII in quotes, everything else by its code point, so that no message can drive a terminal.
  private static func visible(_ scalar: Unicode.Scalar) -> String {
    if (0x21...0x7E).contains(scalar.value) { return "'\(scalar)'" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func visible(_ text: String) -> String { text.debugDescription }
}
