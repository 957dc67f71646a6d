// Editing in an editor of the officer's own.
extension Phrase {
  package static let editorMenuTitle = Phrase("外部エディタで編集する文（番号）", "Edit which text in the editor? (number)")
  package static let textUnchanged = Phrase("変更はありません。", "Nothing was changed.")
  package static let itemGone = Phrase("この項目は他で削除されました。", "This item was removed meanwhile.")
  package static let editedTextKept = Phrase("編集した文は控えました（pで貼り付け）。", " Your text is kept; p pastes it.")
  package static let twoTextsTitle = Phrase("他でも変更されています", "Changed by somebody else meanwhile")
  package static let textNow = Phrase("現在の記載", "What stands there now")
  package static let textEdited = Phrase("こちらの文", "Your text")
  package static let blankText = Phrase("（空欄）", "(blank)")
  package static let twoTextsChoice = Phrase(
    "1 こちらの文に置き換える  2 現在の記載を残す（こちらの文は控えました。pで貼り付け）  3 両方をつないで編集する",
    "1 put your text in its place   2 keep what stands there (your text is kept; p pastes it)   3 edit both together")
}
