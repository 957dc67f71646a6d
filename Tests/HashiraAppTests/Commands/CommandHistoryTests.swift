import Testing

/// `history`, `undo`, `redo`.
@Suite struct CommandHistoryTests {
  @Test func tellsWhatWasDoneNewestFirst() {
    let trial = CommandTrial()
    #expect(trial.run("history").out == "変更の記録はありません。\n")
    trial.run("set", "1-1-1.1", "12名", "--now", "2026-11-22T10:00")
    trial.run("note", "1-1-1", "備考", "--now", "2026-11-23T11:30")
    let lines = trial.run("history").out.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("2026-11-23 11:30 "))
    #expect(lines[1] == "  R8-R10:1-1-1 8年度特記事項「」→「備考」")
    #expect(lines[2].hasPrefix("2026-11-22 10:00 "))
    #expect(lines[3] == "  R8-R10:1-1-1.1 8年度実績「」→「12名」")
    #expect(trial.run("history", "1-1-1.1").out.split(separator: "\n").count == 2)
    #expect(trial.run("history", "--limit", "1").out.contains("備考"))
    #expect(!trial.run("history", "--limit", "1").out.contains("12名"))
    #expect(trial.run("history", "2").out == "変更の記録はありません。\n")
    #expect(trial.run("history", "--lang", "en").out.contains(#"R8-R10:1-1-1.1 FY2026 result "" -> "12名""#))
    let json = trial.run("history", "--format", "json").out
    #expect(json.contains(#""address": "R8-R10:1-1-1.1""#))
    #expect(json.contains(#""after": "12名""#))
    #expect(json.contains(#""at": "2026-11-22T10:00:"#))
  }

  @Test func undoesAndRedoesAcrossCommands() {
    let trial = CommandTrial()
    let nothing = trial.run("undo")
    #expect(nothing.status == 1 && nothing.err == "hashira: 元に戻せる自分の操作はありません。\n")
    trial.run("set", "1-1-1.1", "候補生12名")
    let before = trial.text(of: trial.ledger)
    let undone = trial.run("undo")
    #expect(undone.status == 0)
    #expect(undone.out == "元に戻しました: R8-R10:1-1-1.1 8年度実績「候補生12名」→「」\n")
    #expect(trial.text(of: trial.ledger)?.contains("候補生12名") == false)
    #expect(trial.run("undo").status == 1)
    #expect(trial.run("redo").out == "やり直しました: R8-R10:1-1-1.1 8年度実績「」→「候補生12名」\n")
    #expect(trial.text(of: trial.ledger) == before)
    #expect(trial.run("redo").status == 1)
    #expect(trial.run("history").out.split(separator: "\n").count == 6)
  }

  @Test func aBulkImportIsOneStep() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "12名", "--state", "見込み", "--as-of", "2027-03-10")
    #expect(trial.run("undo").out.contains("（ほか1件）"))
    #expect(trial.run("show", "1-1-1.1").out.contains("12名") == false)
  }

  @Test func aHistoryThatCannotBeReadIsNamedWithItsLine() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "12名")
    let journal = ".local/share/hashira/ledger.history.jsonl"
    let text = trial.text(of: trial.path(journal)) ?? ""
    trial.write(Array(text.split(separator: "\n").joined(separator: "\nx\n").utf8) + [0x0A], to: journal)
    let answer = trial.run("history")
    #expect(answer.status == 3)
    #expect(answer.err.contains("ledger.history.jsonl 2行1桁"))
    #expect(answer.err.contains("ファイルには書き込んでいません。"))
  }
}
