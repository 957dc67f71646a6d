import StrictJSON
import Testing

/// One text of the public JSON conformance suite (JSONTestSuite, github.com/nst), and what becomes of it here.
///
/// `y_` must be accepted, `n_` must be rejected, `i_` is ours to decide. In the texts `\xHH` stands for one byte, so
/// that malformed UTF-8 and controls can be read.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: [UInt8]
  /// `line:column` of the refusal; nil where the text is accepted.
  let refusedAt: String?

  init(_ name: String, _ text: String, refusedAt: String? = nil) {
    self.name = name
    self.bytes = Self.bytes(of: text)
    self.refusedAt = refusedAt
  }

  var testDescription: String { name }

  static func bytes(of text: String) -> [UInt8] {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let first = rest.first {
      if rest.starts(with: #"\x"#.utf8),
        let byte = UInt8(String(decoding: rest.dropFirst(2).prefix(2), as: UTF8.self), radix: 16)
      {
        result.append(byte)
        rest = rest.dropFirst(4)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
