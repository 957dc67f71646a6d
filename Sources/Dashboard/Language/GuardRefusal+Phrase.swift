import PlanModel

extension GuardRefusal {
  /// What stands against a change, and the key that helps on the screen.
  var phrase: Phrase {
    switch self {
    case .yearLocked(let year): .yearLocked(year)
    case .planText(.closed): .closedPlanGuarded
    case .planText: .planTextGuarded
    case .notABlank: .notABlank
    case .resultsAreNotRead: .resultsAreNotRead
    case .wantsKindAndReason: .kindAndReason
    case .wantsReasonToUnlock: .reasonNeeded
    case .wantsReasonForMark(let proposed): .markDiffers(proposed: proposed)
    }
  }
}

extension ResultRemark {
  package var phrase: Phrase {
    switch self {
    case .sameAsPlan: .sameAsPlan
    case .notScheduled: .notScheduledNotice
    case .wantsReason: .whyNotDone
    }
  }
}

extension MeasurementProblem {
  /// What is wrong, why, and what to type instead.
  package func phrase(_ text: String) -> Phrase {
    let shown = Phrase("「\(text)」", "\"\(text)\"")
    return switch self {
    case .negative: shown + Phrase("は負の値です。0以上の値を記入してください。", " is below zero. Give 0 or more.")
    case .aboveWhole(let most):
      shown
        + Phrase(
          "は割合として大きすぎます（\(most)%まで）。小数点の位置を確かめてください。",
          " is too much for a percentage (up to \(most)). Is the point where it should be?")
    case .notWhole: shown + Phrase("は人数として読めません。整数で記入してください。", " is no number of people. Give a whole number.")
    case .noDenominator: Phrase("分母は0より大きい数を記入してください。", "The denominator must be more than 0.")
    case .notTheRatio(let exact):
      shown
        + Phrase(
          "は分子÷分母（\(exact)%）と合いません。いずれかを確かめてください。",
          " is not numerator / denominator (\(exact)%). Check one of them.")
    }
  }
}

extension Phrase {
  package static func markDiffers(proposed: String) -> Phrase {
    Phrase(
      "評価が判定案（\(proposed)）と異なります。理由を記入してください。", "The mark differs from the proposal (\(proposed)). Give the reason.")
  }
  static let whyNotDone = Phrase("未実施・中止には理由が必要です。sで理由を記入してください。", "Say why it was not done: press s.")
}
