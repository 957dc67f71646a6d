import CColumns

/// What takes the place of characters that could drive the terminal or hide in the text.
///
/// Controls, bidi controls, U+200B, U+FEFF, U+2028-9, tag characters, noncharacters and what Unicode 14 does
/// not assign are drawn as `?`, in the role `.hostile` on a screen. The pictures of Unicode (␀ …) are not
/// used: terminals disagree about their width.
package enum HostileText {
  /// One column in every terminal and every encoding.
  package static let mark: Unicode.Scalar = "?"

  package static func contains(_ scalar: Unicode.Scalar) -> Bool {
    isHostile(scalar.value)
  }

  static func isHostile(_ value: UInt32) -> Bool {
    if value >= 0x20 && value < 0x7F { return false }
    return columns_is_hostile(value) != 0
  }
}

extension String {
  /// The text with every hostile character replaced by the mark: for plain output, error messages and titles,
  /// which do not pass through a `Frame`. Line breaks stay when asked for.
  package func withHostileMarks(keepingLineBreaks: Bool = false) -> String {
    func isReplaced(_ scalar: Unicode.Scalar) -> Bool {
      HostileText.contains(scalar) && !(keepingLineBreaks && scalar == "\n")
    }
    guard unicodeScalars.contains(where: isReplaced) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(isReplaced(scalar) ? HostileText.mark : scalar) }
    return String(result)
  }
}
