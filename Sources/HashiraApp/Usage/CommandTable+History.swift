import Dashboard

// What was done, and taking it back.
extension CommandTable {
  private static let reason = OptionEntry(
    name: "reason", value: "TEXT", help: Phrase("理由（年度の確定を解除するとき）", "the reason, where a year is unlocked"))

  static let history = CommandEntry(
    name: "history", summary: Phrase("変更の履歴を、新しい順に表示する", "list what was changed, newest first"),
    positionals: [
      .init(
        name: "ADDRESS", help: Phrase("この項目とその下だけ", "only this item and what stands under it"), isRequired: false)
    ],
    options: [
      OptionEntry(name: "limit", value: "N", help: Phrase("新しい方からN件", "the newest N")), .plan, .format,
    ],
    examples: ["hashira history", "hashira history 4-1-2 --limit 10"])

  static let undo = CommandEntry(
    name: "undo", summary: Phrase("自分の直前の操作を元に戻す", "take your last change back"), options: [reason],
    notes: [
      Phrase(
        "終了した後でも、別の端末からでも戻せます。一括の取り込みは1回で戻ります。その後に他の人が変更した欄は、戻さずに双方の記載を示します。",
        "Also after a restart. A bulk import is one step. What somebody else has changed since is not taken back: both "
          + "texts are shown.")
    ],
    examples: ["hashira undo"])

  static let redo = CommandEntry(
    name: "redo", summary: Phrase("元に戻した操作をやり直す", "make again what was taken back"), options: [reason],
    examples: ["hashira redo"])
}
