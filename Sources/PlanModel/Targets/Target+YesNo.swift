extension Target {
  /// The words of a target that is met or not, yes first; nil for one that is measured in numbers. 1 is yes, 0 no.
  static func yesNo(unit: String) -> (yes: String, no: String)? {
    switch unit {
    case "はい/いいえ", "はい・いいえ": ("はい", "いいえ")
    case "有無", "有/無": ("有", "無")
    case "yes/no": ("yes", "no")
    default: nil
    }
  }

  package var isYesNo: Bool { Target.yesNo(unit: unit) != nil }

  /// A value of this target as people read it: with its unit, or はい and いいえ.
  package func shown(_ value: Decimal) -> String {
    guard let words = Target.yesNo(unit: unit) else { return value.description + unit }
    return value.compare(Decimal(1)) == 0 ? words.yes : words.no
  }
}
