import Dashboard
import PlanModel
import PlanStore
import SystemPackage

// A ledger that cannot be opened, and what was found on opening one.
extension Phrase {
  static let recoveryTitle = Phrase("台帳を開けません", "The ledger cannot be opened")

  static func salvaged(_ salvage: LedgerRecovery.Salvage) -> [Phrase] {
    var lines: [Phrase] = []
    switch salvage.source {
    case .file: lines.append(Phrase("台帳のファイルは読めます。", "The ledger's file can be read."))
    case .copy(let name, let day):
      lines.append(Phrase("控え（\(day)、\(name)）があります。", "There is a kept copy (\(day), \(name))."))
    }
    if salvage.changes > 0 {
      lines.append(
        Phrase("履歴から変更\(salvage.changes)件を加えられます。", "The history adds \(salvage.changes) changes to it."))
    }
    if !salvage.unreadableLines.isEmpty {
      let numbers = salvage.unreadableLines.prefix(5).map(String.init).joined(separator: ", ")
      let more = salvage.unreadableLines.count > 5 ? "…" : ""
      lines.append(
        Phrase(
          "履歴の読めない行: \(numbers)\(more)（計\(salvage.unreadableLines.count)行）",
          "Lines of the history that cannot be read: \(numbers)\(more) (\(salvage.unreadableLines.count) in all)"))
    }
    if salvage.refused > 0 {
      lines.append(
        Phrase("台帳に合わない変更: \(salvage.refused)件", "Changes that do not go with it: \(salvage.refused)"))
    }
    return lines
  }

  static let nothingSalvaged = Phrase("読める控えはありません。", "There is no kept copy that can be read.")
  static let restoreKeeps = Phrase(
    "戻すとき、今のファイルは消さずに控えのフォルダに残します。",
    "Restoring keeps what stands there now in the folder of copies.")
  static let recoverWithApply = Phrase(
    "これで戻すには「hashira recover --apply」を実行してください。", "To bring this back run `hashira recover --apply`.")
  static let nothingToRecover = Phrase("台帳は問題なく開けます。", "The ledger opens without trouble.")
  static func restored(_ path: String) -> Phrase { Phrase("台帳を戻しました: \(path)", "The ledger is back: \(path)") }
  static func keptAside(_ path: String) -> Phrase { Phrase("元のファイルの控え: \(path)", "What stood there is kept: \(path)") }

  static let chooseRestore = Phrase("控えと履歴から戻して開く", "bring it back from copies and history, and open it")
  static let chooseReadOnly = Phrase("閲覧のみで開く（何も書き込みません）", "open what can be read, read-only: nothing is written")
  static let chooseQuit = Phrase("終了（何も書き込みません）", "quit: nothing is written")

  static func remark(_ remark: OpeningRemark, in ledger: Ledger) -> Phrase {
    switch remark {
    case .torn(let bytes, let kept?):
      Phrase(
        "履歴の最後の行は書きかけでした（\(bytes)バイト、保存済みと表示する前のもの）。控え: \(kept.string)",
        "The last line of the history was cut off (\(bytes) bytes, never called saved). Kept in \(kept.string)")
    case .torn(let bytes, nil):
      Phrase(
        "履歴の最後の行は書きかけでした（\(bytes)バイト、保存済みと表示する前のもの）。",
        "The last line of the history was cut off (\(bytes) bytes, never called saved).")
    case .changedOutside(let edits, let first):
      Phrase("他のプログラムが台帳を変更していました（\(edits)か所", "Another program has changed the ledger (\(edits) places")
        + (first.flatMap { ledger.path(of: $0) }.map {
          Phrase(
            "、最初は \(ledger.address(of: $0, defaultPlan: nil))", ", first \(ledger.address(of: $0, defaultPlan: nil))")
        } ?? Phrase(verbatim: ""))
        + Phrase("）。「hashira history」で確かめられます。", "). `hashira history` shows what.")
    case .journalMissing(let path):
      Phrase(
        "履歴のファイルがありません（\(path.string)）。これから新しく始めます。",
        "The history is gone (\(path.string)). A new one begins now.")
    }
  }
}
