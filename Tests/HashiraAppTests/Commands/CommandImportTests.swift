import Testing

@testable import HashiraApp

/// `import document`: what was understood, what differs, and what becomes of the ledger.
@Suite struct CommandImportTests {
  private static let document = """
    # 育成計画
    令和8年度～令和9年度
    清瀬市
    ## 目次
    はじめに\t2
    ## 【1】育成
    ### (1)研修
    #### ①階層別
    公表された目的。
    事業名\t\t実施概要
    8～9年度事業\t\t8年度\t9年度
    新任\t計画\t実施\t→
    \t実績\t\t
    表の後の文。
    # 目標
    | 柱 | 項目 | 目標値 |
    |---|---|---|
    | 【1】育成 | 率 | 80% |
    """

  private func trial(_ text: String = document) -> CommandTrial {
    let trial = CommandTrial()
    trial.write(Array(text.utf8), to: "plan.txt")
    return trial
  }

  @Test func aNewLedgerIsMadeOfTheDocumentAndNothingElseIsTouched() {
    let trial = trial()
    let new = trial.path("new.json")
    let answer = trial.run("import", "document", trial.path("plan.txt"), "-o", new)
    #expect(answer.status == 0)
    #expect(answer.out.contains("R8-R9 育成計画：表の行1、記載のある欄2、成果等0、章0"))
    #expect(answer.out.contains("【1】育成：方向性1、取組1、事業1、目標値1"))
    #expect(answer.out.contains("5行目（目次）：はじめに 2"))
    #expect(answer.out.contains("14行目（取組や章の外の文）：表の後の文。"))
    #expect(!trial.exists(trial.ledger))
    #expect(trial.run("show", "1-1-1", "--ledger", new).out.contains("公表された目的。"))
    #expect(trial.run("import", "document", trial.path("plan.txt"), "-o", new).status == 4)
  }

  @Test func differencesAreShownAndAppliedOnlyWhenToldTo() {
    let trial = trial()
    let new = trial.path("new.json")
    let file = trial.path("plan.txt")
    trial.run("import", "document", file, "-o", new)
    trial.run("set", "1-1-1.1", "12名", "--year", "R8", "--ledger", new)
    let same = trial.run("import", "document", file, "--ledger", new)
    #expect(same.status == 0)
    #expect(same.out.contains("変更はありません"))

    trial.write(
      Array(Self.document.replacing("公表された", with: "改めた").replacing("80%", with: "90%").utf8), to: "plan.txt")
    let before = trial.bytes(of: new)
    let shown = trial.run("import", "document", file, "--ledger", new)
    #expect(shown.status == 1)
    #expect(shown.out.contains("R8-R9:1-1-1 目的・内容：「公表された目的。」→「改めた目的。」"))
    #expect(shown.out.contains("R8-R9:1.1 目標値：「80」→「90」"))
    #expect(shown.err.contains("--apply"))
    #expect(trial.bytes(of: new) == before)

    let unnamed = trial.run("import", "document", file, "--ledger", new, "--apply")
    #expect(unnamed.status == 4)
    #expect(unnamed.err.contains("--kind"))
    #expect(trial.bytes(of: new) == before)
    let applied = trial.run(
      "import", "document", file, "--ledger", new, "--apply", "--kind", "revision", "--reason", "方針の見直し")
    #expect(applied.status == 0)
    #expect(applied.out.contains("反映しました: 2件"))
    let text = trial.run("show", "1-1-1", "--ledger", new).out
    #expect(text.contains("改めた目的。"))
    #expect(text.contains("12名"))
    #expect(trial.run("import", "document", file, "--ledger", new, "--apply").out.contains("変更はありません"))
  }

  @Test func theJSONAnswerIsOneValueWithTheSameInIt() {
    let trial = trial()
    let new = trial.path("new.json")
    let file = trial.path("plan.txt")
    trial.run("import", "document", file, "-o", new)
    trial.write(Array(Self.document.replacing("公表された", with: "改めた").utf8), to: "plan.txt")
    let shown = trial.run("import", "document", file, "--ledger", new, "--format", "json")
    #expect(shown.status == 1)
    #expect(shown.out.contains("\"field\": \"purpose\""))
    #expect(shown.out.contains("\"applied\": false"))
    let applied = trial.run(
      "import", "document", file, "--ledger", new, "--format", "json", "--apply", "--kind", "erratum", "--reason", "誤記")
    #expect(applied.status == 0)
    #expect(applied.out.contains("\"applied\": true"))
    #expect(applied.out.hasPrefix("{") && applied.out.hasSuffix("}\n"))
  }

  @Test func aLockedYearIsLeftAloneAndSummariesGiveWayWithoutAKind() {
    let trial = CommandTrial()
    let file = trial.path("plan.md")
    trial.run("export", "document", "--plan", "R4", "-o", file)
    let text = trial.text(of: file) ?? ""
    trial.write(Array(text.replacing("（要約。原文ではありません。）<br>", with: "").utf8), to: "plan.md")
    let words = trial.run("import", "document", file, "--apply")
    #expect(words.status == 0, "\(words.err)")
    trial.write(Array(text.replacing("743名", with: "744名").utf8), to: "plan.md")
    let kept = trial.run("import", "document", file)
    #expect(kept.out.contains("台帳の実績を残します"))
    trial.write(Array(text.replacing("| 計画 | 実施 |", with: "| 計画 | 中止 |").utf8), to: "plan.md")
    let locked = trial.run("import", "document", file, "--apply", "--kind", "erratum", "--reason", "誤記")
    #expect(locked.status == 4)
    #expect(locked.err.contains("確定済み"), "\(locked.err)")
  }

  @Test func whatIsNoPlanIsRefusedAndTheLedgerLeftAlone() {
    let trial = trial("こんにちは\n")
    let none = trial.run("import", "document", trial.path("plan.txt"), "--apply")
    #expect(none.status == 4)
    #expect(none.err.contains("計画が見つかりません"))
    trial.write([0x41, 0x0A, 0xFF, 0xFF], to: "bad.txt")
    let bad = trial.run("import", "document", trial.path("bad.txt"), "--lang", "en")
    #expect(bad.status == 64)
    #expect(bad.err.contains("Line 2"))
    #expect(trial.run("import", "document", trial.path("missing.txt")).status == 64)
    #expect(trial.run("import", "document", trial.home).status == 64)
    #expect(trial.run("import", "sheet", trial.path("plan.txt")).status == 64)
    #expect(trial.run("import", "document", trial.path("plan.txt"), "-o", "x", "--apply").status == 64)
    #expect(!trial.exists(trial.ledger))
  }
}
