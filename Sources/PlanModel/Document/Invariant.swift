/// Something in a ledger that must not be. The store refuses such a file, an edit that would bring it about is refused,
/// the tests look for it after every step.
package enum Invariant: Hashable, Sendable {
  case duplicateID(ItemID)
  case reservedID(ItemID)
  case yearsReversed(plan: ItemID)
  case tooManyYears(plan: ItemID, count: Int)
  /// A plan outside `FiscalYear.plausible`.
  case implausibleYears(plan: ItemID)
  case wrongCellCount(program: ItemID, line: Int, expected: Int, found: Int)
  case yearOutsidePlan(item: ItemID, FiscalYear)
  case unknownPillar(target: ItemID, pillar: ItemID)
  case unknownSection(item: ItemID, section: ItemID)
  /// Measurements are one a year, oldest first.
  case repeatedMeasurement(target: ItemID, FiscalYear)
  case untrimmedCell(program: ItemID, line: Int, column: Int)
  /// An only actual line with nothing in it: it need not exist.
  case emptyActualLine(program: ItemID, pair: Int)
  /// A pair without a planned line anywhere but first, or without any line: the file could not hold it.
  case unplannedPair(program: ItemID, pair: Int)
  /// A year record or a result fact that says nothing: absent is how that is said.
  case emptyRecord(item: ItemID, FiscalYear)
}
