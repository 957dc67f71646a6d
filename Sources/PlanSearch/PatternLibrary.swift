import Glibc

/// libpcre2-8: patterns compiled to machine code.
struct PatternLibrary {
  typealias Compile =
    @convention(c) (
      UnsafePointer<UInt8>, Int, UInt32, UnsafeMutablePointer<Int32>, UnsafeMutablePointer<Int>, OpaquePointer?
    ) -> OpaquePointer?
  typealias Match =
    @convention(c) (OpaquePointer, UnsafePointer<UInt8>, Int, Int, UInt32, OpaquePointer, OpaquePointer?) -> Int32
  typealias Bounds = @convention(c) (OpaquePointer) -> UnsafeMutablePointer<Int>
  typealias Free = @convention(c) (OpaquePointer?) -> Void

  private let compile: Compile
  private let compileToMachineCode: @convention(c) (OpaquePointer, UInt32) -> Int32
  private let makeMatch: @convention(c) (UInt32, OpaquePointer?) -> OpaquePointer?
  let match: Match
  let bounds: Bounds
  let freeMatch: Free
  let freeCode: Free

  init?() {
    guard let library = DynamicLibrary("libpcre2-8.so.0"),
      let compile: Compile = library.function("pcre2_compile_8"),
      let jit: @convention(c) (OpaquePointer, UInt32) -> Int32 = library.function("pcre2_jit_compile_8"),
      let makeMatch: @convention(c) (UInt32, OpaquePointer?) -> OpaquePointer? = library.function(
        "pcre2_match_data_create_8"),
      let match: Match = library.function("pcre2_match_8"),
      let bounds: Bounds = library.function("pcre2_get_ovector_pointer_8"),
      let freeMatch: Free = library.function("pcre2_match_data_free_8"),
      let freeCode: Free = library.function("pcre2_code_free_8")
    else { return nil }
    (self.compile, compileToMachineCode, self.makeMatch) = (compile, jit, makeMatch)
    (self.match, self.bounds, self.freeMatch, self.freeCode) = (match, bounds, freeMatch, freeCode)
  }

  /// nil for a pattern that is none.
  func pattern(_ bytes: [UInt8]) -> CompiledPattern? {
    let (utf, withoutCheck, complete): (UInt32, UInt32, UInt32) = (0x0008_0000, 0x4000_0000, 1)
    var (error, place): (Int32, Int) = (0, 0)
    guard let code = compile(bytes, bytes.count, utf | withoutCheck, &error, &place, nil) else { return nil }
    _ = compileToMachineCode(code, complete)
    guard let match = makeMatch(1, nil) else {
      freeCode(code)
      return nil
    }
    return CompiledPattern(library: self, code: code, data: match)
  }
}

/// A pattern that can be looked for.
final class CompiledPattern {
  private let library: PatternLibrary
  private let code: OpaquePointer
  private let data: OpaquePointer

  init(library: PatternLibrary, code: OpaquePointer, data: OpaquePointer) {
    (self.library, self.code, self.data) = (library, code, data)
  }
  deinit {
    library.freeMatch(data)
    library.freeCode(code)
  }

  /// The first place from `start` on in a text of well-formed UTF-8.
  func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard let base = text.baseAddress else { return nil }
    let withoutCheck: UInt32 = 0x4000_0000
    guard library.match(code, base, text.count, start, withoutCheck, data, nil) > 0 else { return nil }
    let bounds = library.bounds(data)
    return bounds[0] < bounds[1] ? bounds[0]..<bounds[1] : nil
  }
}
