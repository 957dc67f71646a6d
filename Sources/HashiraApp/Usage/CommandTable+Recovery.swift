import Dashboard

// A ledger that cannot be opened.
extension CommandTable {
  static let recover = CommandEntry(
    name: "recover", summary: Phrase("開けない台帳を、控えと履歴から戻す", "bring back a ledger that cannot be opened"),
    options: [
      OptionEntry(name: "apply", help: Phrase("実際に戻す（既定は確認だけ）", "do it; without this it only says what there is"))
    ],
    notes: [
      Phrase(
        "読めない台帳や履歴は消さずに、控えのフォルダ（ledger.copies）に残します。戻せるものがあるときも、--apply なしでは何も書き込まず、終了状態は3です。",
        "What cannot be read is kept in the folder of copies (ledger.copies). Without --apply nothing is written, and the "
          + "status is 3.")
    ],
    examples: ["hashira recover", "hashira recover --apply"])
}
