import Testing

/// `add`, `move`, `rename`, `remove`, `split`, `join`, `link` and `new`.
@Suite struct CommandStructureTests {
  private let reason = ["--kind", "revision", "--reason", "見直しのため"]

  @Test func anAdoptedPlanWantsKindAndReason() {
    let trial = CommandTrial()
    for command in [
      ["add", "1-1", "新しい取組"], ["rename", "1-1-1", "別の名"], ["move", "1-1-1", "--down"], ["remove", "1-1-1.1"],
      ["split", "1-1-1", "分けた"], ["join", "1-1-1", "1-2-1"],
    ] {
      let answer = trial.run(command)
      #expect(answer.status == 4, "\(command)")
      #expect(answer.err.contains("変更の種別"))
    }
    #expect(!trial.exists(trial.ledger))
  }

  @Test func itemsAreAddedRenamedMovedAndRemoved() {
    let trial = CommandTrial()
    #expect(trial.run(["add", "1-2", "研修の動画化"] + reason).out == "追加しました: 1-2-5「研修の動画化」\n")
    #expect(trial.run(["add", "1-2-5", "動画の作成"] + reason).out == "追加しました: 1-2-5.1「動画の作成」\n")
    #expect(trial.run(["rename", "1-2-5", "動画による研修"] + reason).out == "名称を改めました: 1-2-5「動画による研修」\n")
    #expect(trial.run(["move", "1-2-5", "--to", "1-1", "--first"] + reason).out == "移動しました: 1-2-5 → 1-1-1\n")
    #expect(trial.run("show", "1-1-1").out.contains("動画による研修"))
    let refused = trial.run(["remove", "1-1-1"] + reason)
    #expect(refused.status == 4)
    #expect(refused.err.contains("1-1-1.1 動画の作成"))
    let gone = trial.run(["remove", "1-1-1", "--with-contents"] + reason).out
    #expect(gone == "削除しました: 1-1-1 動画による研修\n共に削除:\n  1-1-1.1 動画の作成\n")
    #expect(trial.run("compare", "--with", trial.ledger).out.contains("相違はありません"))
  }

  @Test func aTargetIsAddedToAPillar() {
    let trial = CommandTrial()
    #expect(trial.run(["add", "1", "受講率", "--target", "--goal", "70"] + reason).out == "追加しました: 1.3「受講率」\n")
    #expect(trial.run("targets").out.contains("受講率"))
    #expect(trial.run(["add", "1-1", "受講率", "--target", "--goal", "70"] + reason).status == 64)
    #expect(trial.run(["add", "1-1", "受講率", "--goal", "70"] + reason).status == 64)
  }

  @Test func itemsAreSplitAndJoined() {
    let trial = CommandTrial()
    #expect(trial.run(["split", "1-2-3", "自己啓発の支援", "--programs", "2"] + reason).out.contains("1-2-4"))
    #expect(trial.run("show", "1-2-4").out.contains("自己啓発費用に対する助成金の支給"))
    #expect(trial.run(["join", "1-2-3", "1-2-4"] + reason).out.contains("1-2-3 ← 1-2-4 自己啓発の支援"))
    #expect(trial.run("show", "1-2-3").out.contains("1-2-3.3"))
    #expect(trial.run(["join", "1-2-3", "1-2"] + reason).status == 64)
    #expect(trial.run(["split", "1-2", "x"] + reason).status == 64)
  }

  @Test func resultsOfALockedYearAreNotTakenAway() {
    let answer = CommandTrial().run(["remove", "R4:1-1-1", "--with-contents"] + reason)
    #expect(answer.status == 4)
    #expect(answer.err.contains("確定済み"))
  }

  @Test func linksAreSetAndTakenAway() {
    let trial = CommandTrial()
    #expect(trial.run("link", "1-1-1", "R4:3-2-2.2").out.contains("対応を付けました: 1-1-1 ← R4-R7:3-2-2.2"))
    #expect(trial.run("show", "1-1-1").out.contains("市町村職員研修所研修の活用"))
    #expect(trial.run("link", "1-1-1", "R4:3-2-2.2").out.contains("変更はありません"))
    #expect(trial.run("link", "1-1-1", "R4:3-2-2.2", "--remove").status == 0)
    #expect(trial.run("link", "1-1-1", "1-1-1").status == 64)
  }

  @Test func anEmptyPlanIsMadeByOptionsOrAnswers() {
    let trial = CommandTrial()
    let file = trial.path("new.json")
    let made = trial.run(
      "new", file, "--organization", "国立市", "--title", "人材育成計画", "--years", "R9-R12", "--levels", "目標,施策,事業",
      "--pillars", "育成,確保")
    #expect(made.status == 0, "\(made.err)")
    #expect(trial.run("add", "1", "研修", "--ledger", file).out == "追加しました: 1-1-1「研修」\n")
    #expect(trial.run("show", "--ledger", file).out.contains("目標2"))
    #expect(trial.run("new", file, "--organization", "x", "--years", "R9", "--levels", "a,b,c").status == 5)
    let asked = trial.run(
      ["new", trial.path("asked.json")], input: "国立市\n\nR9-R18\n\n育成\n")
    #expect(asked.status == 0, "\(asked.err)")
    #expect(trial.run("show", "--ledger", trial.path("asked.json")).out.contains("柱1 方向性0"))
    #expect(trial.run(["new", trial.path("c.json")], input: "国立市\n\nR9-R19\n\n\n").status == 64)
    #expect(trial.run(["new", trial.path("c.json")], input: "\n").err.contains("団体名"))
    #expect(!trial.exists(trial.path("c.json")))
  }
}
