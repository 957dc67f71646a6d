/// Where the lines of print end in a text that was taken from a printed table: behind spaces next to a character that is not
/// Latin, for Japanese needs no space between words.
package enum PrintLines {
  /// The places behind such spaces, as offsets of UTF-8. Spaces at the beginning and the end of a line of text are none.
  package static func breaks(in text: String) -> [Int] {
    var breaks: [Int] = []
    var previous: Unicode.Scalar?
    var isAfterSpace = false
    var offset = 0
    for scalar in text.unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if scalar == " " {
        isAfterSpace = previous != nil
        continue
      }
      if isAfterSpace, scalar != "\n", let previous, !(previous.isASCII && scalar.isASCII) { breaks.append(offset) }
      isAfterSpace = false
      previous = scalar == "\n" ? nil : scalar
    }
    return breaks
  }
}
