import CColumns

/// How many columns characters take: one generated table, and what this terminal was found to do with the
/// ambiguous ones.
package struct WidthPolicy: Hashable, Sendable {
  /// Columns of ambiguous characters (①, →, ◆, ─) that were not measured: 1 or 2.
  package var ambiguous: Int
  /// Columns measured for single ambiguous scalars; wins over `ambiguous`.
  package var measured: [UInt32: UInt8]

  package init(ambiguous: Int = 1, measured: [UInt32: UInt8] = [:]) {
    self.ambiguous = ambiguous == 2 ? 2 : 1
    self.measured = measured
  }
  package static let narrow = WidthPolicy(ambiguous: 1)
  package static let wide = WidthPolicy(ambiguous: 2)

  /// Columns of one scalar: 0, 1 or 2. Controls count 1: they are drawn as a mark.
  package func columns(of scalar: Unicode.Scalar) -> Int {
    Int(columns_of_scalar(scalar.value, Int32(ambiguous)))
  }
  /// Columns of a text as `Frame.put` would draw it, hostile characters as their marks.
  package func columns(of text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }
}
