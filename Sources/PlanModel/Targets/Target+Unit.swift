extension Target {
  /// Whether the target is a share: its bar runs from 0 to 100 and its differences are points.
  package var isPercentage: Bool { Target.isPercentage(unit: unit) }
  static func isPercentage(unit: String) -> Bool { unit == "%" || unit == "％" }

  /// The unit of a difference: those of shares are points, not per cent.
  package var differenceUnit: String { isPercentage ? "pt" : unit }
}
