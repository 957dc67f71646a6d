import Testing

/// `measure`, `basis`, `targets`.
@Suite struct CommandTargetTests {
  @Test func listsNineUnmeasuredTargets() {
    let text = CommandTrial().run("targets").out
    #expect(text.components(of: "未測定") == 9)
    let json = CommandTrial().run("targets", "--format", "json").out
    #expect(json.components(of: #""value": null"#) == 9)
    #expect(json.components(of: #""ratio": null"#) == 9)
    #expect(json.components(of: #""status": "未測定""#) == 9)
    #expect(!json.contains(#""value": 0"#))
    for key in ["address", "name", "unit", "goal", "year", "value", "pace", "status", "ratio", "formula"] {
      #expect(json.components(of: "\"\(key)\": ") >= 9, "\(key)")
    }
  }

  @Test func judgesAMeasurementByItsBasis() {
    let trial = CommandTrial()
    let answer = trial.run(
      "measure", "1.2", "８４．６％", "--source", "研修記録", "--numerator", "423", "--denominator", "500", "--on", "2027-02-01")
    #expect(answer.out == "記入しました: 1.2 8年度 階層別研修受講率 実績値「84.6%」\n")
    #expect(trial.run("targets").out.contains("84.6%  判定なし"))
    trial.run("basis", "1.2", "yearly")
    let text = trial.run("targets").out
    #expect(text.contains("84.6%  未達 あと5.4pt"))
    #expect(text.contains("[#################################...|...]"))
    #expect(text.contains("8年度 84.6% 2027-02-01 出典：研修記録"))
    let json = trial.run("show", "1.2", "--format", "json").out
    #expect(json.contains(#""numerator": 423"#))
    #expect(trial.run("targets", "--format", "json").out.contains(#""ratio": 0.94"#))
  }

  @Test func aPaceComesFromStepsOrABaseline() {
    let trial = CommandTrial()
    trial.run("basis", "4.4", "cumulative", "--step", "R8=0", "--step", "R9=6", "--step", "R10=12")
    trial.run("measure", "4.4", "0")
    let text = trial.run("targets").out
    #expect(text.contains("0人  目安どおり"))
    #expect(text.contains("目安 8年度 0人 9年度 6人 10年度 12人"))
    trial.run("basis", "4.2", "final", "--baseline", "30", "--baseline-source", "調査")
    #expect(trial.run("show", "4.2").out.contains("現状値 7年度 30% 出典：調査"))
    #expect(trial.run("show", "4.2").out.contains("目安 8年度 40% 9年度 50% 10年度 60%"))
    #expect(trial.run("basis", "4.3", "final").err.contains("現状値がないため、目安は表示しません。"))
    #expect(trial.run("basis", "4.4", "none").out.contains("判定方法 未設定"))
  }

  @Test func aProvisionalValueSaysSoAndCanGo() {
    let trial = CommandTrial()
    #expect(trial.run("measure", "4.4", "13?").out.contains("「13人」（暫定）"))
    #expect(trial.run("targets").out.contains("13人(暫定)"))
    #expect(trial.run("measure", "4.4", "--clear").status == 0)
    #expect(trial.run("targets").out.components(of: "未測定") == 9)
  }

  @Test func aboveTheGoalNothingBreaks() {
    let trial = CommandTrial()
    trial.run("basis", "2.2", "yearly", "--better", "cap")
    trial.run("measure", "2.2", "103.5")
    #expect(trial.run("targets").out.contains("103.5%  未達 超過3.5pt"))
    #expect(trial.run("targets", "--format", "json").out.contains(#""ratio": 1.035"#))
  }

  @Test func anotherValueLeavesItsOldFiguresBehind() {
    let trial = CommandTrial()
    trial.run("measure", "1.2", "84.6", "--source", "研修記録", "--numerator", "423", "--denominator", "500")
    trial.run("measure", "1.2", "84.60?")
    #expect(trial.run("show", "1.2", "--format", "json").out.contains(#""numerator": 423"#))
    trial.run("measure", "1.2", "70")
    let json = trial.run("show", "1.2", "--format", "json").out
    #expect(json.contains(#""value": 70"#))
    #expect(!json.contains("423") && !json.contains("500") && !json.contains("研修記録"))
  }

  @Test func aPlanWithoutTargetsSaysSo() {
    let answer = CommandTrial().run("targets", "--plan", "R4")
    #expect(answer.status == 0)
    #expect(answer.out.contains("この計画に目標値はありません。"))
  }

  @Test(arguments: [
    ["measure", "1.2", "many"], ["measure", "1.9", "3"], ["measure", "1-2", "3"], ["measure", "1.2"],
    ["measure", "1.2", "3", "--clear"], ["measure", "1.2", "3", "--on", "yesterday"],
    ["measure", "1.2", "3", "--numerator", "x"], ["basis", "1.2", "often"], ["basis", "1.2"],
    ["basis", "1.2", "final", "--step", "R8"], ["basis", "1.2", "final", "--step", "R20=3"],
    ["basis", "1.2", "--better", "best"], ["basis", "1.2", "--baseline-year", "R7"], ["targets", "--format", "xml"],
  ])
  func wrongUsageEndsWith64(_ arguments: [String]) {
    let trial = CommandTrial()
    #expect(trial.run(arguments).status == 64)
    #expect(!trial.exists(trial.home + "/.local"))
  }
}

extension String {
  /// How often `part` stands in it.
  func components(of part: String) -> Int {
    var (count, rest) = (0, utf8[...])
    let needle = Array(part.utf8)
    while let first = rest.firstIndex(of: needle[0]) {
      rest = rest[first...]
      if rest.starts(with: needle) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
