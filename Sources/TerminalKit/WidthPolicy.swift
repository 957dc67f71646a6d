import CColumns

/// How many columns characters take: one generated table, and what this terminal was found to do with the
/// ambiguous ones.
package struct WidthPolicy: Hashable, Sendable {
  /// Columns of ambiguous characters (①, →, ◆, ─) that were not measured: 1 or 2.
  package var ambiguous: Int
  /// Columns measured for single ambiguous scalars; wins over `ambiguous`. Other widths than 1 and 2, and
  /// scalars that are not ambiguous, are ignored.
  package var measured: [UInt32: UInt8]

  package init(ambiguous: Int = 1, measured: [UInt32: UInt8] = [:]) {
    self.ambiguous = ambiguous == 2 ? 2 : 1
    self.measured = measured
  }
  package static let narrow = WidthPolicy(ambiguous: 1)
  package static let wide = WidthPolicy(ambiguous: 2)

  /// Columns of one scalar: 0, 1 or 2. Hostile ones count 1: they are drawn as a mark.
  package func columns(of scalar: Unicode.Scalar) -> Int { columns(ofValue: scalar.value) }

  func columns(ofValue value: UInt32) -> Int {
    if value >= 0x20 && value < 0x7F { return 1 }
    if !measured.isEmpty, columns_is_ambiguous(value) != 0, let width = measured[value], width == 1 || width == 2 {
      return Int(width)
    }
    return Int(columns_of_scalar(value, Int32(truncatingIfNeeded: ambiguous)))
  }

  /// Makes `wcwidth`, and with it ncurses, answer as this policy does.
  ///
  /// Process-global, for one thread, and to be done before `newterm`: ncurses decides there how it draws lines.
  package func applyToProcess() {
    columns_set_policy(Int32(truncatingIfNeeded: ambiguous))
    columns_reset_measured()
    for (scalar, width) in measured { columns_set_measured(scalar, Int32(width)) }
  }
}
