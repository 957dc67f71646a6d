/// Plan text made harmless inside HTML: markup is escaped, and characters that would drive the page are made visible.
enum HTMLText {
  /// Line breaks become `<br>`; control and bidi characters a mark with their number.
  static func escaped(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x26: out.append(contentsOf: "&amp;".unicodeScalars)
      case 0x3C: out.append(contentsOf: "&lt;".unicodeScalars)
      case 0x3E: out.append(contentsOf: "&gt;".unicodeScalars)
      case 0x22: out.append(contentsOf: "&quot;".unicodeScalars)
      case 0x27: out.append(contentsOf: "&#39;".unicodeScalars)
      case 0x0A: out.append(contentsOf: "<br>".unicodeScalars)
      case 0x09: out.append(" ")
      case 0...0x1F, 0x7F...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
        0xE0000...0xE007F:
        out.append(contentsOf: ("⟦U+" + String(scalar.value, radix: 16, uppercase: true) + "⟧").unicodeScalars)
      default: out.append(scalar)
      }
    }
    return String(out)
  }
}
