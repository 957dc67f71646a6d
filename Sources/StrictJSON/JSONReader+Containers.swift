// Two forms of the same walk. The closures are the short form; a closure needs its error type spelled out
// (`{ (reader, key) throws(JSONError) in … }`), because Swift 6 does not infer it. The loops need nothing:
//
//     var object = try reader.beginObject()
//     while let key = try reader.nextKey(in: &object) {
//       switch key {
//       case "id": id = try reader.readString()
//       default: unknown.append(JSONMember(key, try reader.readValue()))
//       }
//     }
//
// Each value must be taken: read, skipped, or kept as a tree. One left alone is the error `unknownKey` or
// `unexpectedElement`, so `default: break` is how a closed format refuses what it does not know.

extension JSONReader {
  /// Reads an object: calls `readMember` once for each key, in the order written, standing on the key's value.
  package mutating func readObject(
    _ readMember: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    var object = try beginObject()
    while let key = try nextKey(in: &object) { try readMember(&self, key) }
  }

  /// Reads an array: calls `readElement` once for each element, standing on it.
  package mutating func readArray(_ readElement: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    var array = try beginArray()
    while try nextElement(in: &array) { try readElement(&self) }
  }

  /// Takes the opening brace of an object; go on with `nextKey(in:)` until it gives nil.
  package mutating func beginObject() throws(JSONError) -> OpenObject {
    try expect(.object, startingWith: ASCII.openBrace)
    try descend()
    return OpenObject(firstMark: keyMarks.count)
  }

  /// Takes the opening bracket of an array; go on with `nextElement(in:)` until it gives false.
  package mutating func beginArray() throws(JSONError) -> OpenArray {
    try expect(.array, startingWith: ASCII.openBracket)
    try descend()
    return OpenArray()
  }

  /// Takes the next key and its colon, and stands on its value; nil once the closing brace is taken.
  package mutating func nextKey(in object: inout OpenObject) throws(JSONError) -> String? {
    guard let span = try nextKeySpan(in: &object) else { return nil }
    return text(of: span)
  }

  /// `nextKey(in:)` without making a text of the key.
  mutating func nextKeySpan(in object: inout OpenObject) throws(JSONError) -> StringSpan? {
    if let last = object.lastKey, index == object.valueStart {
      throw failure(.unknownKey(text(of: last)), at: last.start - 1)
    }
    skipWhitespace()
    guard index < count else { throw failure(.unexpectedEnd) }
    if base[index] == ASCII.closeBrace {
      keyMarks.removeLast(keyMarks.count - object.firstMark)
      ascend()
      return nil
    }
    if object.lastKey == nil {
      guard base[index] == ASCII.quote else { throw unexpected(.keyOrClosingBrace) }
    } else {
      guard base[index] == ASCII.comma else { throw unexpected(.commaOrClosingBrace) }
      let comma = index
      index &+= 1
      skipWhitespace()
      if index < count, base[index] == ASCII.closeBrace { throw failure(.trailingCommaInObject, at: comma) }
      guard index < count, base[index] == ASCII.quote else { throw unexpected(.key) }
    }
    let key = try scanString()
    try refuseDuplicate(of: key, in: &object)
    skipWhitespace()
    guard index < count, base[index] == ASCII.colon else { throw unexpected(.colon) }
    index &+= 1
    skipWhitespace()
    object.lastKey = key
    object.valueStart = index
    return key
  }

  /// Goes to the next element and stands on it; false once the closing bracket is taken.
  package mutating func nextElement(in array: inout OpenArray) throws(JSONError) -> Bool {
    if index == array.elementStart { throw failure(.unexpectedElement) }
    skipWhitespace()
    guard index < count else { throw failure(.unexpectedEnd) }
    if base[index] == ASCII.closeBracket {
      ascend()
      return false
    }
    if array.elementStart != nil {
      guard base[index] == ASCII.comma else { throw unexpected(.commaOrClosingBracket) }
      let comma = index
      index &+= 1
      skipWhitespace()
      if index < count, base[index] == ASCII.closeBracket { throw failure(.trailingCommaInArray, at: comma) }
    }
    array.elementStart = index
    return true
  }

  private mutating func descend() throws(JSONError) {
    guard depth < depthLimit else { throw failure(.tooDeep(limit: depthLimit)) }
    depth &+= 1
    index &+= 1
  }

  private mutating func ascend() {
    depth &-= 1
    index &+= 1
  }
}

/// An object between its braces.
package struct OpenObject {
  /// Where this object's keys begin in the reader's `keyMarks`.
  let firstMark: Int
  /// The object's keys once they are too many to compare one by one.
  var manyKeys: Set<ExactText>?
  /// The key taken last, nil at the start.
  var lastKey: StringSpan?
  /// Where the value of `lastKey` begins.
  var valueStart = 0

  init(firstMark: Int) { self.firstMark = firstMark }
}

/// An array between its brackets.
package struct OpenArray {
  /// Where the element gone to last begins, nil at the start.
  var elementStart: Int?
}
