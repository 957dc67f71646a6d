/// The apostrophe before a CSV cell that a spreadsheet would run as a formula. Export sets it, import takes it away; a
/// text that has one itself gets another.
enum FormulaGuard {
  private static let triggers: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

  /// Begins with `= + - @`, TAB, CR or their full-width forms, behind any apostrophes. Plain numbers are let through.
  static func isNeeded(_ text: String) -> Bool {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    guard let first = rest.first, triggers.contains(first) else { return false }
    return rest.startIndex != text.unicodeScalars.startIndex || !isPlainNumber(text)
  }
  static func guarded(_ text: String) -> String { isNeeded(text) ? "'" + text : text }
  static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isNeeded(rest) ? rest : text
  }

  /// -12, +3.5: digits with at most one point, behind a sign.
  private static func isPlainNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") else { return false }
    let parts = text.utf8.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
