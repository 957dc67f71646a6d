import Dashboard

extension CommandTable {
  static let tour = CommandEntry(
    name: "tour", summary: Phrase("案内を練習用の写しで見る", "show the guided tour on a scratch copy"),
    options: open.options,
    notes: [
      Phrase(
        "台帳は変わりません。Spaceで次へ進み、Escで終わって台帳に戻ります。端末でないところでは、案内の文を出力します。",
        "The ledger stays as it is. Space goes on, Esc ends the tour and returns to the ledger. Without a terminal the "
          + "tour's words are printed.")
    ],
    examples: ["hashira tour", "hashira tour --lang en"])
}
