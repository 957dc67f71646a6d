extension JSONReader {
  /// Reads an object: calls `readMember` once for each key, in the order written, standing on the key's value.
  ///
  /// `readMember` must take the value: read it, or `skipValue()`, or keep it with `readValue()`. A value left alone is
  /// the error `unknownKey`, so `default: break` is how a closed format refuses what it does not know.
  package mutating func readObject(
    _ readMember: (inout JSONReader, String) throws(JSONError) -> Void
  ) throws(JSONError) {
    var object = try openObject()
    while let key = try nextKey(in: &object) {
      let start = index
      let text = text(of: key)
      try readMember(&self, text)
      guard index > start else { throw failure(.unknownKey(text), at: key.start - 1) }
    }
  }

  /// Reads an array: calls `readElement` once for each element, standing on it.
  ///
  /// `readElement` must take the element; one left alone is the error `unexpectedElement`.
  package mutating func readArray(_ readElement: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    var array = try openArray()
    while try nextElement(in: &array) {
      let start = index
      try readElement(&self)
      guard index > start else { throw failure(.unexpectedElement) }
    }
  }
}

// The same walk one step at a time; reading, skipping and building a tree all go through these.
extension JSONReader {
  mutating func openObject() throws(JSONError) -> OpenObject {
    try expect(.object, startingWith: ASCII.openBrace)
    try descend()
    return OpenObject(firstMark: keyMarks.count)
  }

  mutating func openArray() throws(JSONError) -> OpenArray {
    try expect(.array, startingWith: ASCII.openBracket)
    try descend()
    return OpenArray()
  }

  /// Takes the next key and its colon; nil once the closing brace is taken.
  mutating func nextKey(in object: inout OpenObject) throws(JSONError) -> StringSpan? {
    skipWhitespace()
    guard index < count else { throw failure(.unexpectedEnd) }
    if base[index] == ASCII.closeBrace {
      keyMarks.removeLast(keyMarks.count - object.firstMark)
      ascend()
      return nil
    }
    if object.isFirst {
      object.isFirst = false
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
    return key
  }

  /// Goes to the next element; false once the closing bracket is taken.
  mutating func nextElement(in array: inout OpenArray) throws(JSONError) -> Bool {
    skipWhitespace()
    guard index < count else { throw failure(.unexpectedEnd) }
    if base[index] == ASCII.closeBracket {
      ascend()
      return false
    }
    if array.isFirst {
      array.isFirst = false
      return true
    }
    guard base[index] == ASCII.comma else { throw unexpected(.commaOrClosingBracket) }
    let comma = index
    index &+= 1
    skipWhitespace()
    if index < count, base[index] == ASCII.closeBracket { throw failure(.trailingCommaInArray, at: comma) }
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
struct OpenObject {
  /// Where this object's keys begin in the reader's `keyMarks`.
  let firstMark: Int
  /// The object's keys once they are too many to compare one by one.
  var manyKeys: Set<ExactText>?
  var isFirst = true

  init(firstMark: Int) { self.firstMark = firstMark }
}

/// An array between its brackets.
struct OpenArray {
  var isFirst = true
}
