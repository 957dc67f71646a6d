import Glibc

/// The encoding of Japanese Windows, by glibc's iconv. Never SHIFT_JIS, which has no ① and no 髙.
final class CP932 {
  private let encoder: iconv_t
  private let decoder: iconv_t
  /// What each character is in CP932; nil where it cannot be written.
  private var known: [Unicode.Scalar: [UInt8]?] = [:]

  /// nil where the system has no such converter.
  init?() {
    guard let encoder = iconv_open("CP932", "UTF-8"), Int(bitPattern: encoder) != -1 else { return nil }
    guard let decoder = iconv_open("UTF-8", "CP932"), Int(bitPattern: decoder) != -1 else {
      iconv_close(encoder)
      return nil
    }
    (self.encoder, self.decoder) = (encoder, decoder)
  }
  deinit {
    iconv_close(encoder)
    iconv_close(decoder)
  }

  /// The character's bytes; nil where it has none, or would come back as another.
  func bytes(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII { return [UInt8(scalar.value)] }
    if let known = known[scalar] { return known }
    let utf8 = Array(String(Character(scalar)).utf8)
    var found = CP932.convert(utf8, by: encoder)
    if let bytes = found, CP932.convert(bytes, by: decoder) != utf8 { found = nil }
    known[scalar] = .some(found)
    return found
  }

  private static func convert(_ bytes: [UInt8], by converter: iconv_t) -> [UInt8]? {
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: 8)
    var (inLeft, outLeft) = (input.count, output.count)
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &inLeft, &to, &outLeft)
      }
    }
    guard result == 0, inLeft == 0 else { return nil }
    return output.dropLast(outLeft).map { UInt8(bitPattern: $0) }
  }
}
