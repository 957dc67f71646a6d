/// What the document says in one year of one line, verbatim (ends trimmed).
package enum Cell: Hashable, Sendable {
  case blank
  case text(String)
  /// A stored `→`: the line goes on as before; in an actual line, as planned.
  case arrow
  /// A stored `－`: nothing, said explicitly.
  case dash

  package static let arrowText = "→"
  package static let dashText = "－"

  /// What an officer typed or a file holds: ends trimmed, empty is blank, a lone arrow or dash is that sign.
  package init(_ written: String) {
    let trimmed = Cell.trimmed(written)
    if trimmed.isEmpty {
      self = .blank
    } else if trimmed.unicodeScalars.elementsEqual(Cell.arrowText.unicodeScalars) {
      self = .arrow
    } else if trimmed.unicodeScalars.elementsEqual(Cell.dashText.unicodeScalars) {
      self = .dash
    } else {
      self = .text(trimmed)
    }
  }

  /// As the document prints it; "" for a blank.
  package var written: String {
    switch self {
    case .blank: ""
    case .text(let text): text
    case .arrow: Cell.arrowText
    case .dash: Cell.dashText
    }
  }
  package var isBlank: Bool { if case .blank = self { true } else { false } }
  /// Whether it is what `Cell(_:)` makes of its own text: trimmed, not empty, no sign as text.
  var isCanonical: Bool {
    guard case .text(let text) = self else { return true }
    guard case .text(let read) = Cell(text) else { return false }
    return read.utf8.count == text.utf8.count
  }

  /// White space (full-width too) and line breaks taken off both ends.
  package static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    if first == scalars.startIndex, scalars.index(after: last) == scalars.endIndex { return text }
    return String(scalars[first...last])
  }
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x3000, 0xA0, 0x85: true
    default: false
    }
  }
}
