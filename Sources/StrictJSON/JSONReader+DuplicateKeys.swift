/// A key that was seen: where it stands, and a number that is equal for equal keys.
struct KeyMark {
  let span: StringSpan
  let fingerprint: UInt64
}

extension JSONReader {
  /// Above this many keys in one object a set answers; below, comparing all is faster and allocates nothing.
  private static var fewKeys: Int { 24 }

  /// Remembers `key` as seen in `object`, or refuses it.
  mutating func refuseDuplicate(of key: StringSpan, in object: inout OpenObject) throws(JSONError) {
    if object.manyKeys != nil {
      let text = text(of: key)
      guard object.manyKeys?.insert(ExactText(text)).inserted == true else { throw duplicate(key) }
      return
    }
    let fingerprint = fingerprint(of: key)
    for position in object.firstMark..<keyMarks.count where keyMarks[position].fingerprint == fingerprint {
      if isSame(keyMarks[position].span, key) { throw duplicate(key) }
    }
    keyMarks.append(KeyMark(span: key, fingerprint: fingerprint))
    if keyMarks.count - object.firstMark > Self.fewKeys {
      object.manyKeys = Set(keyMarks[object.firstMark...].map { ExactText(text(of: $0.span)) })
    }
  }

  @inline(never)
  private func duplicate(_ key: StringSpan) -> JSONError {
    failure(.duplicateKey(text(of: key)), at: key.start - 1)
  }

  private func isSame(_ one: StringSpan, _ other: StringSpan) -> Bool {
    if one.isEscaped || other.isEscaped { return ExactText(text(of: one)) == ExactText(text(of: other)) }
    guard one.count == other.count else { return false }
    for step in 0..<one.count where base[one.start + step] != base[other.start + step] { return false }
    return true
  }

  private func fingerprint(of key: StringSpan) -> UInt64 {
    guard key.isEscaped else { return Self.fingerprint(UnsafeBufferPointer(start: base + key.start, count: key.count)) }
    var text = text(of: key)
    return text.withUTF8 { Self.fingerprint($0) }
  }

  /// Length, first eight and last eight bytes mixed: made in a few steps, equal for few keys of one object.
  private static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let start = bytes.baseAddress, bytes.count >= 8 else {
      return bytes.reduce(UInt64(bytes.count)) { $0 << 8 | UInt64($1) }
    }
    let first = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
    let last = UnsafeRawPointer(start + bytes.count - 8).loadUnaligned(as: UInt64.self)
    return (first &* 0x9E37_79B9_7F4A_7C15) ^ last ^ UInt64(bytes.count)
  }
}
