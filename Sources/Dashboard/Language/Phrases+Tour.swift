extension Phrase {
  static let tourOffer = Phrase(
    "はじめての方へ：Spaceで案内を始めます（練習用の写しを使い、台帳は変わりません）。あとで見るには「:」で「案内」を選びます。",
    "New here? Space begins a short tour on a scratch copy; your ledger stays as it is. Later: : and then tour.")
  static let tourTitle = Phrase("案内", "Tour")
  static let tourGoOn = Phrase("Space次へ", "Space next")
  static let tourBegin = Phrase("Space始める", "Space begin")
  static let tourEnd = Phrase("Esc終了", "Esc end")
  static let tourClose = Phrase("Esc閉じる", "Esc close")
  static let tourEscAgain = Phrase("もう一度Escを押すと、案内を終わって台帳に戻ります。", "Esc again ends the tour and returns to your ledger.")
  static let tourEnded = Phrase("案内を終わり、台帳に戻りました。", "The tour is over; this is your ledger again.")
  /// In the header, where otherwise stands when it was saved.
  static let tourPractice = Phrase("練習中", "practice")
}
