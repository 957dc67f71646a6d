import Dashboard
import PlanModel

// `history`, `undo`, `redo`.
extension Phrase {
  static let nothingToUndo = Phrase("元に戻せる自分の操作はありません。", "There is nothing of yours to undo.")
  static let nothingToRedo = Phrase("やり直せる自分の操作はありません。", "There is nothing of yours to redo.")
  static let undoUnlocks = Phrase(
    "年度の確定を解除することになります。--reason で理由を指定してください。", "That would unlock a year. Give the reason with --reason.")
  static let cannotGoBack = Phrase(
    "その後に変更されているため、そのままは戻せません。", "It was changed since, so it cannot simply be taken back.")
  static func undid(_ what: Phrase) -> Phrase { Phrase("元に戻しました: ", "Undone: ") + what }
  static func redid(_ what: Phrase) -> Phrase { Phrase("やり直しました: ", "Redone: ") + what }
  static func andMore(_ count: Int) -> Phrase { Phrase("（ほか\(count)件）", " (and \(count) more)") }
}
