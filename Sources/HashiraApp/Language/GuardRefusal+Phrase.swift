import Dashboard
import PlanModel

extension GuardRefusal {
  /// What stands against a command, and the option or command that helps.
  var commandPhrase: Phrase {
    switch self {
    case .yearLocked(let year): .yearIsLocked(year)
    case .planText, .wantsKindAndReason: .adoptedNeedsKind
    case .notABlank: .notABlankCell
    case .resultsAreNotRead: .resultsAreNotRead
    case .wantsReasonToUnlock(let year):
      Phrase(
        "\(year.japanese)の確定を解除する理由を添えてください（--reason）。", "Give the reason for unlocking \(year.english) (--reason).")
    case .wantsReasonForMark(let proposed):
      .markDiffers(proposed: proposed) + Phrase("（--reason）", " (--reason)")
    }
  }
}
