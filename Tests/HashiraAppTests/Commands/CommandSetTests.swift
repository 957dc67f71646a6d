import Testing

/// `set`: results, planned text, what is refused.
@Suite struct CommandSetTests {
  @Test func recordsAResultAndMakesTheLedger() {
    let trial = CommandTrial()
    let answer = trial.run("set", "4-1-2.1", "候補生：4名", "--year", "R8")
    #expect(answer.status == 0)
    #expect(answer.out == "記入しました: 4-1-2.1 8年度 実績「候補生：4名」\n")
    #expect(answer.err == "hashira: 新しい台帳を作りました: \(trial.ledger)\n")
    #expect(trial.text(of: trial.ledger)?.contains(#""cells": ["候補生：4名", null, null]"#) == true)
    #expect(trial.run("show", "4-1-2.1").out.contains("実績  8年度   候補生：4名\n"))
  }

  @Test func takesTheYearInFocusWhereNoneIsGiven() {
    let trial = CommandTrial()
    trial.run("set", "4-1-2.1", "4名")
    #expect(trial.run("show", "4-1-2.1", "--year", "2026").out.contains("実績  8年度   4名"))
    #expect(CommandTrial(["HASHIRA_NOW": "2028-05-01"]).run("set", "1-1-1.1", "x").out.contains("8年度"))
  }

  @Test func refusesALockedYearAndLeavesNothingBehind() {
    let trial = CommandTrial()
    for command in [["set", "R4:1-1-1.1", "実施", "--year", "R5"], ["set", "1-1-1.1", "実施", "--year", "R5"]] {
      let answer = trial.run(command)
      #expect(answer.status == 4)
      #expect(answer.out == "")
      #expect(answer.err.hasPrefix("hashira: 令和5年度は確定済みのため入力できません。"))
      #expect(answer.err.contains("hashira unlock R5 --reason 理由 で確定を解除してください。"))
    }
    #expect(!trial.exists(trial.home + "/.local"))
    let english = trial.run("set", "R4:1-1-1.1", "x", "--lang", "en")
    #expect(english.err.contains("FY2025 is locked."))
  }

  @Test func plannedTextOfAnAdoptedPlanWantsKindAndReason() {
    let trial = CommandTrial()
    for missing in [[], ["--kind", "erratum"], ["--reason", "誤記"]] {
      let answer = trial.run(["set", "1-1-1.1", "一部実施", "--planned"] + missing)
      #expect(answer.status == 4)
      #expect(answer.err.contains("変更の種別（見直し・正誤訂正・組織改正）と理由を記入してください。"))
    }
    #expect(!trial.exists(trial.ledger))
    let answer = trial.run("set", "1-1-1.1", "一部実施", "--planned", "--kind", "erratum", "--reason", "誤記")
    #expect(answer.status == 0)
    #expect(answer.out == "記入しました: 1-1-1.1 8年度 計画「一部実施」\n")
    #expect(trial.run("set", "1-1-1.1", "x", "--planned", "--kind", "whim", "--reason", "r").status == 64)
  }

  @Test func writesSignsAndClears() {
    let trial = CommandTrial()
    #expect(trial.run("set", "1-1-1.1", "--continue").out.contains("「→」"))
    #expect(trial.run("set", "1-1-1.1", "--none").out.contains("「－」"))
    #expect(trial.run("set", "1-1-1.1", "--clear").out == "消しました: 1-1-1.1 8年度 実績\n")
    #expect(trial.run("set", "1-1-1.1", "--clear").out == "変更はありません。既にその記載です。\n")
  }

  @Test func keepsStateDateAndSourceBesideTheText() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "20名", "--state", "見込み", "--as-of", "令和9年3月10日", "--source", "名簿")
    #expect(trial.run("show", "1-1-1.1").out.contains("20名 (見込み) [令和9年3月10日時点、出典：名簿]"))
    trial.run("set", "1-1-1.1", "--state", "not-done", "--reason", "講師の都合", "--as-of", "", "--source", "")
    #expect(trial.run("show", "1-1-1.1").out.contains("20名 (未実施) [理由：講師の都合]"))
    trial.run("set", "1-1-1.1", "--clear")
    #expect(trial.run("show", "1-1-1.1").out.contains("実績  8年度   未入力"))
  }

  @Test func readsStandardInput() {
    let trial = CommandTrial()
    #expect(trial.run("set", "1-1-1.1", "-", input: "1行目\r\n2行目\r\n").status == 0)
    #expect(trial.text(of: trial.ledger)?.contains(#""cells": ["1行目\n2行目", null, null]"#) == true)
    #expect(trial.run("set", "1-1-1.1", "-", input: "  \n").status == 64)
  }

  @Test func countsLinesWithinTheirTrack() {
    let trial = CommandTrial()
    // 研修等への派遣 has one pair; line 2 is not there.
    let answer = trial.run("set", "1-1-1.1", "x", "--line", "2")
    #expect(answer.status == 64)
    #expect(answer.err.contains("1から1までです"))
  }

  @Test func remarksWhatTheDashboardWouldSay() {
    let trial = CommandTrial()
    #expect(trial.run("set", "4-1-2.3", "4名").err.contains("計画に予定のない年度です"))
    #expect(trial.run("set", "1-1-1.1", "未実施").err.contains("理由を添えてください"))
  }

  @Test(arguments: [
    ["set", "9-9-9.9", "x"], ["set", "4-1", "x"], ["set", "4-1-2", "x"], ["set", "x y", "x"], ["set", "1-1-1.1"],
    ["set", "1-1-1.1", ""], ["set", "1-1-1.1", "x", "--clear"], ["set", "1-1-1.1", "--continue", "--none"],
    ["set", "1-1-1.1", "x", "--actual", "--planned"], ["set", "1-1-1.1", "x", "--year", "R30"],
    ["set", "1-1-1.1", "x", "--year", "soon"], ["set", "1-1-1.1", "x", "--plan", "R20"],
    ["set", "1-1-1.1", "x", "--state", "great"], ["set", "1-1-1.1", "x", "--as-of", "2026-02-30"],
    ["set", "1-1-1.1", "x", "--planned", "--state", "実施"], ["set", "1-1-1.1", "x", "--kind", "erratum"],
  ])
  func wrongUsageEndsWith64AndTouchesNothing(_ arguments: [String]) {
    let trial = CommandTrial()
    let answer = trial.run(arguments)
    #expect(answer.status == 64)
    #expect(answer.out == "")
    #expect(answer.err.hasPrefix("hashira: "))
    #expect(!trial.exists(trial.home + "/.local"))
  }
}
