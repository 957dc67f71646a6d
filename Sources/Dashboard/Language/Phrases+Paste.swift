import PlanModel

// What is said of a pasted text before and after it is written.
extension Phrase {
  static func pasteTitle(_ offer: PasteOffer) -> Phrase {
    Phrase("貼り付けの確認（Enterで反映する、Escで取消）", "Paste (Enter applies it, Esc does not)")
      + (offer.canSplitLines ? Phrase(" Tabで分け方を切替", " Tab splits it") : Phrase(verbatim: ""))
  }
  static func pasteCount(_ count: Int, unchanged: Int) -> Phrase {
    let same = unchanged == 0 ? Phrase(verbatim: "") : Phrase("同じ記載 \(unchanged)欄。", " \(unchanged) hold it already.")
    return Phrase("\(count)欄に入れます。空欄は何も変えません。", "\(count) cells will be written. Empty cells change nothing.") + same
  }
  static func pasteSplitting(_ splits: Bool) -> Phrase {
    splits
      ? Phrase("1行を1欄に入れます。Tab: 1つの欄にまとめて入れる", "One line to a cell. Tab: all of it into one cell")
      : Phrase("1つの欄にまとめて入れます。Tab: 1行を1欄に入れる", "All of it into one cell. Tab: one line to a cell")
  }
  static func pasteLeftOut(_ count: Int) -> Phrase {
    Phrase("次の\(count)件は入れられません。", "These \(count) cannot be written:")
  }
  static let emptyCell = Phrase("(空欄)", "(empty)")
  static func pastedRow(_ row: Int) -> Phrase { Phrase("貼り付けの\(row)行目", "pasted row \(row)") }
  static let noLineBelow = Phrase(
    "この取組にはこれより下の行がありません。次の取組で貼り付けてください。", "The initiative has no line below. Paste it in the next one.")
  static func noYearThere(_ last: FiscalYear) -> Phrase {
    Phrase("計画は\(last.japanese)までです。左の年度の欄で貼り付けてください。", "The plan ends in \(last.english). Paste it further left.")
  }
  static func pasting(_ count: Int) -> Phrase { Phrase("貼り付け \(count)欄", "pasting \(count) cells") }
  static func pasted(_ count: Int, leftOut: Int) -> Phrase {
    let left = leftOut == 0 ? Phrase(verbatim: "") : Phrase("\(leftOut)件は入れていません。", " \(leftOut) were left out.")
    return Phrase("\(count)欄に貼り付けました（uで元に戻す）。", "\(count) cells pasted (u undoes it).") + left
  }
  package static let nothingPasted = Phrase("貼り付ける文がありません。", "Nothing to paste.")
  package static let pastedIsThere = Phrase("同じ記載です。変更はありません。", "It stands there already.")
}
