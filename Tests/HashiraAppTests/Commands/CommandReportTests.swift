import Testing

/// `check`, `compare`, `retrospective`, `report`, `next-plan` and the reports of `show`.
@Suite struct CommandReportTests {
  private let reason = ["--kind", "erratum", "--reason", "誤記のため"]

  @Test func checkNamesWeakLinesByRule() {
    let trial = CommandTrial()
    let answer = trial.run("check", "--plan", "R4")
    #expect(answer.status == 1)
    #expect(answer.out.contains("実績が計画と同文 22件"))
    #expect(answer.out.contains("実績に数値がない 30件"))
    let json = trial.run("check", "--plan", "R4", "--format", "json").out
    #expect(json.components(of: #""rule": "same-as-plan""#) == 22)
    #expect(json.components(of: #""rule": "no-reason""#) == 3)
    #expect(json.contains(#""address": "1-1-1.2""#) || json.contains(#""address": "R4-R7:1-1-1.2""#))
    #expect(trial.run("check", "--format", "xml").status == 64)
    #expect(!trial.exists(trial.ledger))
  }

  @Test func compareShowsBeforeAfterAndNothingElse() {
    let trial = CommandTrial()
    trial.run(["export", "data", "-o", trial.path("old.json")])
    #expect(trial.run("compare", "--with", trial.path("old.json"), "--exit-code").status == 0)
    trial.run(["set", "1-1-1.1", "年２回実施", "--planned", "--year", "R9"] + reason)
    trial.run("set", "1-1-1.1", "12名", "--year", "R8")
    let table = trial.run("compare", "--with", trial.path("old.json"), "--format", "csv", "--exit-code")
    #expect(table.status == 1)
    #expect(table.out.contains("【1】(1)①1,"))
    #expect(table.out.contains("年２回実施") && !table.out.contains("12名"))
    #expect(trial.run("compare", "--with", trial.path("old.json"), "--all").out.contains("12名"))
    let json = trial.run("compare", "--with", trial.path("old.json"), "--format", "json").out
    #expect(json.contains(#""what": "changed""#))
    #expect(trial.run("compare").status == 64)
    #expect(trial.run("compare", "--with", trial.path("none.json")).status == 3)
  }

  @Test func compareSinceADayTakesKindsAndReasonsFromTheHistory() {
    let trial = CommandTrial()
    trial.run(["set", "1-1-1.1", "年１回実施", "--planned", "--year", "R9", "--now", "2026-06-01"] + reason)
    trial.run(
      "rename", "1-1-1", "別の名称", "--kind", "revision", "--reason", "体系の見直し", "--now", "2026-09-01")
    let table = trial.run("compare", "--since", "2026-07-01", "--format", "csv").out
    #expect(table.contains("見直し 1件") && table.contains("体系の見直し"))
    #expect(!table.contains("年１回実施"))
    #expect(trial.run("compare", "--since", "2026-11-01").out.contains("相違はありません"))
    #expect(trial.run("compare", "--since", "x").status == 64)
    #expect(trial.run("compare", "--since", "2026-07-01", "--with", "x.json").status == 64)
  }

  @Test func theRetrospectiveComesBackInItsLayout() {
    let trial = CommandTrial()
    let answer = trial.run("retrospective", "--plan", "R4", "--format", "md")
    #expect(answer.status == 0)
    #expect(answer.out.components(of: "| 事業名 ") == 21)
    #expect(answer.out.contains("| 4～7年度事業 |  | 4年度 | 5年度 | 6年度 | 7年度 |"))
    #expect(answer.err.contains("実績が計画と同文 22件"))
    trial.run("import", "document", "-o", trial.path("x.json"), trial.path("x.md"))
    let file = trial.path("furikaeri.html")
    #expect(trial.run("retrospective", "--plan", "R4", "--format", "html", "-o", file).status == 0)
    #expect(trial.text(of: file)?.contains("<h1>1. 4年間の振り返り</h1>") == true)
    #expect(trial.run("retrospective", "--plan", "R4", "--format", "html", "-o", file).status == 4)
  }

  @Test func theYearsReportCountsAndNamesWhatDeviates() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "12名", "--year", "R8")
    trial.run("set", "1-2-1.1", "中止", "--year", "R8", "--state", "中止", "--reason", "講師の都合")
    let whole = trial.run("report", "--year", "R8", "--format", "md").out
    #expect(whole.contains("# 令和8年度 進捗状況報告書"))
    #expect(whole.contains("| 【1】人材の育成 | 15 | 2 | 0 | 13 |"))
    #expect(whole.contains("| 計 | 35 | 2 | 0 | 33 |"))
    #expect(whole.contains("中止 | 講師の都合 |"))
    let summary = trial.run("report", "--year", "R8", "--summary", "--format", "md").out
    #expect(summary.contains("講師の都合") && !summary.contains("#### ①"))
    #expect(trial.run("report", "--year", "R20").status == 64)
  }

  @Test func theNextPlanAccountsForEveryRowAndStealsNoDefault() {
    let trial = CommandTrial()
    let drafted = trial.run(
      "next-plan", "--years", "R11-R13", "--end", "1-3-3=目的を達成したため", "--join", "1-2-2=1-2-1", "--format", "csv")
    #expect(drafted.status == 0, "\(drafted.err)")
    #expect(drafted.out.contains("廃止：目的を達成したため"))
    #expect(drafted.out.components(of: ",統合\r\n") == 2)
    #expect(!drafted.out.contains("未整理"))
    #expect(trial.run("show", "R11").out.contains("R11-R13"))
    #expect(trial.run("show", "--format", "json").out.contains(#""plan": "R8-R10""#))
    #expect(trial.run("next-plan", "--years", "R11-R13").status == 4)
    #expect(trial.run("next-plan", "--table", "--format", "csv").out == drafted.out)
    #expect(trial.run("next-plan", "--table", "--plan", "R4").out.contains("未整理"))
    #expect(trial.run("next-plan", "--years", "R14-R16").status == 64)
    #expect(trial.run("show", "1-3-3").out.contains("廃止：目的を達成したため"))
    // The draft is a plan like any other.
    #expect(trial.run("add", "R11:1-1", "新しい取組").out.contains("追加しました"))
  }

  @Test func theAnswerTellsEverythingAndTheTimelineSevenYears() {
    let trial = CommandTrial()
    trial.run("set", "1-2-3.3", "実施：14名", "--year", "R8", "--as-of", "2026-11-01", "--source", "研修記録")
    let answer = trial.run("show", "1-2-3", "--answer").out
    #expect(answer.contains("実施：14名"))
    #expect(answer.contains("令和8年11月1日時点") && answer.contains("研修記録"))
    #expect(answer.contains("柱の目標値"))
    let timeline = trial.run("show", "1-2-3.3", "--timeline").out
    #expect(timeline.contains("R4") && timeline.contains("R10"))
    let row = timeline.split(separator: "\n").first { $0.contains("名") && $0.contains("14") }
    #expect(row != nil, "\(timeline)")
    #expect(trial.run("show", "1", "--timeline").out.contains("取組を選んで"))
    #expect(trial.run("show", "1-1-1", "--answer", "--timeline").status == 64)
  }

  @Test func everyCountExplainsItself() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "12名", "--year", "R8")
    let why = trial.run("show", "1", "--why", "--year", "R8").out
    #expect(why.contains("入力済 1 / 予定 15"))
    #expect(why.contains("未入力 14"))
    #expect(why.contains("入力済 = "))
  }
}
