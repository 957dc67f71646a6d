import Glibc

/// libmigemo: romaji to a pattern of everything that may be meant by it, with its dictionary.
struct MigemoLibrary {
  private let object: OpaquePointer
  private let query: @convention(c) (OpaquePointer, UnsafePointer<UInt8>) -> UnsafeMutablePointer<UInt8>?
  private let release: @convention(c) (OpaquePointer, UnsafeMutablePointer<UInt8>) -> Void

  /// Where systems put the dictionary of cmigemo, in UTF-8.
  static let dictionaries = [
    "/usr/share/cmigemo/utf-8/migemo-dict", "/usr/share/migemo/utf-8/migemo-dict",
    "/usr/local/share/migemo/utf-8/migemo-dict",
  ]

  /// Reads the dictionary, which takes some 70 ms; nil where library or dictionary is not there.
  init?() {
    typealias IntToChar = @convention(c) (UInt32, UnsafeMutablePointer<UInt8>?) -> Int32
    guard let library = DynamicLibrary("libmigemo.so.1"),
      let dictionary = MigemoLibrary.dictionaries.first(where: { access($0, R_OK) == 0 }),
      let open: @convention(c) (UnsafePointer<CChar>) -> OpaquePointer? = library.function("migemo_open"),
      let isEnabled: @convention(c) (OpaquePointer) -> Int32 = library.function("migemo_is_enable"),
      let setOperator: @convention(c) (OpaquePointer, Int32, UnsafePointer<CChar>) -> Int32 = library.function(
        "migemo_set_operator"),
      let setIntToChar: @convention(c) (OpaquePointer, IntToChar) -> Void = library.function(
        "migemo_setproc_int2char"),
      let query: @convention(c) (OpaquePointer, UnsafePointer<UInt8>) -> UnsafeMutablePointer<UInt8>? =
        library.function("migemo_query"),
      let release: @convention(c) (OpaquePointer, UnsafeMutablePointer<UInt8>) -> Void = library.function(
        "migemo_release"),
      let object = open(dictionary)
    else { return nil }
    // Without a dictionary there is an object all the same.
    guard isEnabled(object) != 0 else { return nil }
    let nestIn: Int32 = 1
    _ = setOperator(object, nestIn, "(?:")
    // The library's own escaping leaves out what breaks a pattern.
    setIntToChar(object) { scalar, output in
      guard let output, let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return 0 }
      var length: Int32 = 0
      if MigemoLibrary.special.contains(scalar) {
        output[0] = UInt8(ascii: "\\")
        length = 1
      }
      for byte in encoded {
        output[Int(length)] = byte
        length += 1
      }
      return length
    }
    (self.object, self.query, self.release) = (object, query, release)
  }

  private static let special = Set("\\.*+?^$|()[]{}/#~-".unicodeScalars)

  /// The pattern for a lower-case word; nil where there is none.
  func pattern(for word: String) -> [UInt8]? {
    var word = Array(word.utf8)
    word.append(0)
    guard let answer = query(object, word) else { return nil }
    defer { release(object, answer) }
    return Array(
      UnsafeBufferPointer(start: answer, count: strlen(UnsafeRawPointer(answer).assumingMemoryBound(to: CChar.self))))
  }
}
