import Testing

/// `note`, `outcome`, `reading`: the other things recorded on an item.
@Suite struct CommandTextsTests {
  @Test func writesTheTextsOfAYear() {
    let trial = CommandTrial()
    #expect(trial.run("note", "4-1-2", "順調", "--year", "R8").out == "記入しました: 4-1-2 8年度 特記事項「順調」\n")
    trial.run("note", "4-1-2", "講師の確保", "--issue")
    trial.run("note", "4-1-2", "拡充", "--direction")
    trial.run("note", "4-1-2.1", "6月・2回・全課", "--schedule")
    let shown = trial.run("show", "4-1-2").out
    for line in ["8年度 特記事項：順調", "8年度 課題：講師の確保", "8年度 次年度の方向：拡充", "8年度 年度予定：6月・2回・全課"] {
      #expect(shown.contains(line))
    }
    #expect(trial.run("note", "4-1-2", "--clear").out == "消しました: 4-1-2 8年度 特記事項\n")
    #expect(!trial.run("show", "4-1-2").out.contains("順調"))
  }

  @Test func refusesNotesOfLockedYearsAndOfOtherItems() {
    let trial = CommandTrial()
    #expect(trial.run("note", "R4:1-1-1", "x", "--year", "R7").status == 4)
    #expect(trial.run("note", "4-1", "x").status == 64)
    #expect(trial.run("note", "4-1-2", "x", "--issue", "--schedule").status == 64)
    #expect(trial.run("note", "4-1-2").status == 64)
  }

  @Test func anOutcomeIsTheOfficersOwnWords() {
    let trial = CommandTrial()
    #expect(trial.run("outcome", "4-1-2", "-", input: "成果が\nあった\n").status == 0)
    let json = trial.run("show", "4-1-2", "--format", "json").out
    #expect(json.contains(#""outcome": "成果が\nあった""#))
    #expect(!json.contains("outcomeIsSummary"))
    #expect(trial.run("outcome", "R4:1-1-1", "x").status == 4)
    #expect(trial.run("outcome", "4-1-2.1", "x").status == 64)
  }

  @Test func aReadingIsForBlanksOnly() {
    let trial = CommandTrial()
    #expect(trial.run("show", "2-1-1.1").out.contains("9年度   (→)"))
    let answer = trial.run("reading", "2-1-1.1", "none", "--year", "R9")
    #expect(answer.out == "設定しました: 2-1-1.1 9年度 計画 空欄の扱い: 予定なし\n")
    #expect(trial.run("show", "2-1-1.1").out.contains("9年度   (予定なし)"))
    trial.run("reading", "2-1-1.1", "auto", "--year", "R9")
    #expect(trial.run("show", "2-1-1.1").out.contains("9年度   (→)"))
    #expect(trial.run("reading", "2-1-1.1", "none", "--year", "R8").status == 4)
    #expect(trial.run("reading", "2-1-1.1", "perhaps", "--year", "R9").status == 64)
    let result = trial.run("reading", "1-1-1.1", "none", "--actual")
    #expect(result.status == 4)
    #expect(result.err.hasPrefix("hashira: 実績の空欄は未入力として数えます。"))
  }
}
