import Glibc

/// Why a document cannot be read at all.
package enum DocumentError: Error, Hashable, Sendable {
  /// Neither UTF-8 nor CP932; the line, from 1, in which reading CP932 ended.
  case unknownEncoding(line: Int)
}

/// A document's bytes as lines of text: UTF-8, with or without a byte order mark, else CP932.
struct DocumentText {
  let lines: [String]

  init(_ bytes: [UInt8]) throws(DocumentError) { lines = DocumentText.lines(of: try DocumentText.text(of: bytes)) }

  static func text(of bytes: [UInt8]) throws(DocumentError) -> String {
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    if let text = String(validating: bytes.dropFirst(marked ? 3 : 0), as: UTF8.self) { return text }
    return try DocumentText.fromCP932(bytes)
  }

  /// Ends of lines are CRLF, CR or LF; one at the end of the text opens no further line.
  static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var (isAfterReturn, isOpen) = (false, false)
    for scalar in text.unicodeScalars {
      if scalar == "\n", isAfterReturn {
        isAfterReturn = false
        continue
      }
      isAfterReturn = scalar == "\r"
      if scalar == "\n" || isAfterReturn {
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isOpen = false
      } else {
        line.append(scalar)
        isOpen = true
      }
    }
    if isOpen { lines.append(String(line)) }
    return lines
  }

  /// CP932, never SHIFT_JIS, which has no ① and no 髙.
  private static func fromCP932(_ bytes: [UInt8]) throws(DocumentError) -> String {
    guard let converter = iconv_open("UTF-8", "CP932"), Int(bitPattern: converter) != -1 else {
      throw .unknownEncoding(line: 1)
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 4)
    var (inLeft, outLeft) = (input.count, output.count)
    let size = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        return iconv(converter, &from, &inLeft, &to, &outLeft)
      }
    }
    guard result != -1, inLeft == 0 else {
      let read = bytes.prefix(bytes.count - inLeft)
      throw .unknownEncoding(line: read.count { $0 == UInt8(ascii: "\n") } + 1)
    }
    return String(decoding: output.prefix(size - outLeft).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
