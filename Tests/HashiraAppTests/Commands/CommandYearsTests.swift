import Testing

/// `lock`, `unlock`, `schedule`, `todo`, `assess`, `scheme`, `section`, `assign`.
@Suite struct CommandYearsTests {
  @Test func aYearIsLockedAndUnlockedWithAReason() {
    let trial = CommandTrial()
    let locked = trial.run("lock", "R8")
    #expect(locked.out == "令和8年度を確定しました。\n")
    #expect(locked.err.contains("未入力のまま確定した欄が35件あります"))
    let refused = trial.run("set", "1-1-1.1", "済", "--year", "R8")
    #expect(refused.status == 4)
    #expect(refused.err.contains("hashira unlock R8 --reason"))
    #expect(trial.run("lock", "R8").out == "変更はありません。既にその記載です。\n")
    let without = trial.run("unlock", "R8")
    #expect(without.status == 4)
    #expect(without.err.contains("令和8年度の確定を解除する理由"))
    #expect(trial.run("unlock", "R8", "--reason", " ").status == 4)
    #expect(trial.run("unlock", "R8", "--reason", "集計の誤り").out == "令和8年度の確定を解除しました。\n")
    #expect(trial.run("set", "1-1-1.1", "済", "--year", "R8").status == 0)
    #expect(trial.run("lock", "R20").status == 64)
  }

  @Test func theScheduleOfAYearIsNotThePlansText() {
    let trial = CommandTrial()
    #expect(trial.run("schedule", "1-1-1.1", "10月 2回 新任係長 30人").out == "記入しました: 1-1-1.1 8年度 年度予定「10月 2回 新任係長 30人」\n")
    #expect(trial.run("show", "1-1-1.1").out.contains("8年度 年度予定：10月 2回 新任係長 30人"))
    #expect(trial.run("schedule", "1-1-1.1", "--clear").status == 0)
    #expect(!trial.run("show", "1-1-1.1").out.contains("年度予定"))
    #expect(trial.run("schedule", "1", "x").status == 64)
  }

  @Test func todoCountsWhatItListsAndEndsWithOne() {
    let trial = CommandTrial()
    let text = trial.run("todo")
    #expect(text.status == 1)
    #expect(text.out.hasPrefix("8年度 66件\n未入力 35件\n  1-1-1.1 "))
    #expect(text.out.contains("未測定 9件\n"))
    let json = trial.run("todo", "--format", "json")
    #expect(json.status == 1)
    #expect(json.out.hasPrefix("{\n  \"year\": 2026,\n  \"open\": ["))
    #expect(json.out.components(of: #""kind": "unrecorded""#) == 35)
    #expect(json.out.components(of: #""kind": "#) == 66)
    #expect(trial.run("todo", "--year", "R7").out.contains("未確定・見込み・中間 2件"))
    #expect(!trial.exists(trial.ledger))
  }

  @Test func todoOfOneSection() {
    let trial = CommandTrial()
    #expect(trial.run("todo", "--section", "職員課").status == 64)
    trial.run("assign", "1-1-1", "--owner", "職員課")
    let open = trial.run("todo", "--section", "職員課").out
    #expect(open.contains("1-1-1.1 ") && !open.contains("1-2-1.1 "))
    #expect(open.contains("[職員課]"))
  }

  @Test func aMarkIsProposedDecidedAndExplained() {
    let trial = CommandTrial()
    #expect(trial.run("assess", "1.2", "順調").err.contains("評価の方式がありません"))
    #expect(trial.run("scheme").out.hasPrefix("* none"))
    #expect(trial.run("scheme", "--use", "pace3").status == 0)
    #expect(trial.run("scheme").out.contains("* pace3"))
    trial.run("basis", "1.2", "yearly")
    trial.run("measure", "1.2", "72")
    let proposal = trial.run("assess", "1.2").out
    #expect(proposal.contains("判定案 順調: 実績値72%、求める水準90% = 80%（境 80%・60% 以上）"))
    #expect(trial.run("assess", "1.2", "順調").out == "記入しました: 1.2 8年度 評価「順調」\n")
    let differs = trial.run("assess", "1.2", "やや遅れ")
    #expect(differs.status == 4)
    #expect(differs.err.contains("評価が判定案（順調）と異なります。理由を記入してください。"))
    #expect(trial.run("assess", "1.2", "やや遅れ", "--reason", "受講者の偏り").status == 0)
    #expect(trial.run("assess", "1.2", "◎").status == 64)
    // 71.9 of 90 is just below 80 %.
    trial.run("measure", "1.2", "71.9")
    #expect(trial.run("assess", "1.2").out.contains("判定案 やや遅れ: 実績値71.9%、求める水準90% = 79.8%"))
    // Another scheme changes no past mark.
    trial.run("scheme", "--use", "marks4")
    #expect(trial.text(of: trial.ledger)?.contains(#""mark": "やや遅れ""#) == true)
    #expect(trial.run("assess", "1.2", "--clear").status == 0)
    #expect(trial.run("assess", "1", "○").status == 64)
  }

  @Test func aSchemeIsTakenInFromAFile() {
    let trial = CommandTrial()
    let scheme = #"{"id":"two","name":"二択","marks":["可","否"],"on":["program"],"rule":{"kind":"level","atLeast":[100]}}"#
    trial.write(Array(scheme.utf8), to: "two.json")
    #expect(trial.run("scheme", "--add", trial.path("two.json")).status == 0)
    #expect(trial.run("scheme", "--add", trial.path("two.json")).out == "変更はありません。既にその記載です。\n")
    trial.write(Array(scheme.replacing("[100]", with: "[90]").utf8), to: "two.json")
    #expect(trial.run("scheme", "--add", trial.path("two.json")).status == 4)
    trial.write(Array("{}".utf8), to: "none.json")
    #expect(trial.run("scheme", "--add", trial.path("none.json")).status == 64)
    trial.run("scheme", "--use", "two")
    trial.run("set", "1-1-1.1", "済")
    #expect(trial.run("assess", "1-1-1.1").out.contains("判定案 可: 実施1 ÷ 予定1 = 100%"))
    #expect(trial.run("scheme", "--format", "json").out.contains(#""used": true"#))
  }

  @Test func sectionsAreRenamedOnceForAReorganisation() {
    let trial = CommandTrial()
    #expect(trial.run("section").out.contains("課はまだ登録されていません。"))
    trial.run("assign", "1,4-1-2", "--owner", "職員課", "--involved", "DX推進課、全課")
    #expect(trial.run("show", "4-1-2").out.contains("職員課"))
    #expect(trial.run("section", "職員課", "--rename", "人事課", "--on", "R9.4.1").out.contains("職員課 → 人事課（令和9年4月1日から）"))
    #expect(trial.run("show", "4-1-2").out.contains("人事課"))
    #expect(trial.run("section", "職員課").out.contains("人事課"))
    #expect(trial.run("section", "DX推進課", "--rename", "人事課").status == 4)
    #expect(trial.run("section", "人事課", "--remove").status == 4)
    trial.run("section", "庶務課", "--add")
    #expect(trial.run("section", "庶務課", "--remove").status == 0)
    #expect(trial.run("assign", "4-1-2.1", "--involved", "全課").status == 64)
  }

  @Test func aSectionIsAskedRemindedAndAnswers() {
    let trial = CommandTrial()
    trial.run("assign", "1-1-1", "--owner", "職員課")
    trial.run("section", "職員課", "--asked", "R8.10.1", "--due", "R8.10.30")
    #expect(trial.run("section").out.contains("照会10/1 期限10/30 期限超過"))
    let mail = trial.run("section", "職員課", "--remind").out
    #expect(mail.hasPrefix("【再依頼】令和8年度の実績の照会について\n"))
    #expect(mail.contains("・1-1-1.1 "))
    #expect(mail.contains("回答期限 令和8年10月30日"))
    trial.run("section", "職員課", "--answered", "R8.11.20")
    let json = trial.run("section", "--format", "json").out
    #expect(json.contains(#""answeredOn": "2026-11-20""#))
    #expect(json.contains(#""reminders": ["2026-11-22"]"#))
    #expect(trial.run("section", "財政課", "--remind").status == 64)
  }

  @Test func aPercentageBeyondReasonIsRefused() {
    let trial = CommandTrial()
    for (value, words) in [("-5", "は負の値です。"), ("846", "は割合として大きすぎます")] {
      let answer = trial.run(["measure", "1.2", "--year", "R8", "--", value])
      #expect(answer.status == 4, "\(value)")
      #expect(answer.err.contains(words), "\(answer.err)")
    }
    #expect(trial.run("measure", "4.4", "1.5").err.contains("整数で記入してください。"))
    #expect(!trial.exists(trial.ledger))
  }

  @Test func theYearsMeasuredAndABandAreDecided() {
    let trial = CommandTrial()
    #expect(trial.run("basis", "1.1", "--measured", "R8,R10").status == 0)
    #expect(trial.run("todo", "--year", "R8").out.contains("未測定 9件"))
    #expect(trial.run("basis", "1.1", "--measured", "R10").status == 0)
    #expect(trial.run("todo", "--year", "R8").out.contains("未測定 8件"))
    #expect(trial.run("basis", "1.1", "--measured", "all").status == 0)
    #expect(trial.run("basis", "1.1", "--measured", "R20").status == 64)
    trial.run("basis", "1.1", "yearly", "--better", "band", "--most", "90")
    for (value, status) in [("79.9", "未達"), ("80", "達成"), ("90", "達成"), ("90.1", "未達")] {
      trial.run("measure", "1.1", value)
      #expect(trial.run("targets").out.contains("\(value)%  \(status)"), "\(value)")
    }
  }
}
