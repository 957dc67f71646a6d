/// What people type with the IME on, folded to what a reader of numbers and dates expects. For reading only: what is
/// stored is never folded.
package enum WidthFolding {
  /// Full-width ASCII becomes ASCII, every dash (‐ – − ー －) a hyphen, the square era signs their two characters; white
  /// space is dropped.
  package static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x2010...0x2015, 0x2212, 0x30FC: folded.append("-")
      case 0x32FF: folded.append(contentsOf: "令和".unicodeScalars)
      case 0x337B: folded.append(contentsOf: "平成".unicodeScalars)
      case 0x337C: folded.append(contentsOf: "昭和".unicodeScalars)
      default: if !Cell.isSpace(scalar) { folded.append(scalar) }
      }
    }
    return String(folded)
  }

  /// A whole number of one to four ASCII digits.
  package static func number(_ digits: some StringProtocol) -> Int? {
    guard (1...4).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(digits)
  }
}
