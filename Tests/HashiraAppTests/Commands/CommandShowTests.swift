import Testing

/// `show` and what `open` prints without a terminal.
@Suite struct CommandShowTests {
  @Test func theOverviewCountsBothPlans() {
    let trial = CommandTrial()
    let shown = trial.run("show").out
    #expect(shown.contains("柱4 方向性11 取組22 事業37 目標値9"))
    #expect(shown.contains("観点3 区分8 項目21 事業40 目標値0"))
    #expect(shown.contains("【1】人材の育成                    0/15      0/15      0/15"))
    #expect(shown.contains("0/35      0/37      0/37"))
    #expect(shown.contains("38/38     38/38     39/39     35/37"))
    #expect(shown.components(of: "未測定") == 9)
    #expect(trial.run([]).out == shown)
    #expect(trial.run("open").out == shown)
    #expect(!trial.exists(trial.home + "/.local"))
  }

  @Test func aLedgerThatWasNamedAndIsNotThereIsSaid() {
    let trial = CommandTrial()
    #expect(trial.run("show").err == "")
    let answer = trial.run("show", "--ledger", trial.path("typo.json"))
    #expect(answer.status == 0)
    #expect(answer.out == trial.run("show").out)
    #expect(
      answer.err
        == "hashira: 台帳のファイルがありません（\(trial.path("typo.json"))）。同梱の計画を表示します。ファイル名を確かめてください。\n")
  }

  @Test func withoutAHomeTheLedgersPlaceIsAskedFor() {
    let trial = CommandTrial(["HOME": ""])
    for command in [["show"], ["set", "1-1-1.1", "x"], []] {
      let answer = trial.run(command)
      #expect(answer.status == 64)
      #expect(answer.err.contains("環境変数HOMEがありません"))
    }
    #expect(trial.run("set", "1-1-1.1", "x", "--ledger", trial.path("a.json")).status == 0)
    #expect(CommandTrial(["HOME": "", "XDG_DATA_HOME": trial.home]).run("show").status == 0)
  }

  @Test func everyKindOfAddressNamesItsItem() {
    let trial = CommandTrial()
    #expect(trial.run("show", "4").out.hasPrefix("4 【4】デジタル人材の育成・確保  8年度 0/8"))
    #expect(trial.run("show", "4-1").out.contains("4-1 【4】(1)デジタル人材の育成"))
    #expect(trial.run("show", "4-1-2").out.hasPrefix("4-1-2 【4】(1)②DX推進リーダーの育成"))
    #expect(trial.run("show", "4-1-2.3").out.contains("4-1-2.3 DXアワード（仮称）の開催"))
    #expect(trial.run("show", "r8-dx-award").out == trial.run("show", "4-1-2.3").out)
    #expect(trial.run("show", "R4:1-1-1").out.hasPrefix("R4-R7:1-1-1 【1】(1)①PDCAサイクルの確立"))
    #expect(trial.run("show", "1-1-1", "--plan", "R4").out == trial.run("show", "R4:1-1-1").out)
    #expect(trial.run("show", "R4").out == trial.run("show", "--plan", "R4-R7").out)
    #expect(trial.run("show", "1.2").out.hasPrefix("1.2 職層の階層別研修の受講率"))
  }

  @Test func readingsAreMarkedAndYearsNotBegunShowNoResult() {
    let trial = CommandTrial()
    let program = trial.run("show", "4-1-2.1").out
    #expect(program.contains("計画  8年度   実施 1期生"))
    #expect(program.contains("実績  8年度   未入力"))
    #expect(program.components(of: "未入力") == 1)
    #expect(!trial.run("show", "R4").out.contains("未入力"))
    #expect(trial.run("show", "4-1-2.1", "--year", "R9").out.components(of: "年度") == 1)
  }

  @Test func jsonMirrorsTheLedgersKeys() {
    let trial = CommandTrial()
    let json = trial.run("show", "4-1-2.1", "--format", "json").out
    #expect(json.contains(#""address": "4-1-2.1""#))
    #expect(json.contains(#""cells": ["実施 1期生", "実施 2期生", "実施 3期生"]"#))
    #expect(json.contains(#""results": ["missing"]"#))
    #expect(json.contains(#""scheduled": 1"#))
    #expect(trial.run("show", "R4:1", "--format", "json").out.contains(#""address": "R4-R7:1-1-1.1""#))
    #expect(trial.run("show", "--format", "json").out.contains(#""programs": 37"#))
    #expect(trial.run("show", "1", "--format", "json").out.components(of: #""standings""#) == 2)
  }

  @Test func englishKeepsThePlansOwnText() {
    let shown = CommandTrial().run("show", "4-1-2", "--lang", "en").out
    #expect(shown.contains("DX推進リーダーの育成"))
    #expect(shown.contains("Done  FY2026  missing"))
    #expect(shown.contains("A summary, not the document's own words."))
  }

  @Test func aLedgerWithoutPlansSaysSo() {
    let trial = CommandTrial()
    trial.write(
      Array(
        #"{"format":"hashira-ledger","version":1,"organization":"x","sections":[],"plans":[],"schemes":[],"conflicts":[]}"#
          .utf8),
      to: "empty.json")
    #expect(trial.run("show", "--ledger", trial.path("empty.json")).out == "計画がまだありません。\n")
    #expect(trial.run("show", "--format", "json", "--ledger", trial.path("empty.json")).status == 0)
    #expect(trial.run("show", "1", "--ledger", trial.path("empty.json")).status == 64)
  }

  @Test func hostileTextIsMadeVisible() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "a\u{1B}[31mb\u{202E}c")
    let shown = trial.run("show", "1-1-1.1").out
    #expect(shown.contains("a?[31mb?c"))
    #expect(!shown.unicodeScalars.contains("\u{1B}"))
    let error = trial.run("show", "\u{1B}]0;x\u{07}").err
    #expect(!error.unicodeScalars.contains("\u{1B}") && !error.unicodeScalars.contains("\u{07}"))
  }
}
