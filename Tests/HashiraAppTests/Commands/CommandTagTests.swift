import Testing

/// `tag`, and what carries a tag alone on its way out; `export dashboard` and `export targets`.
@Suite struct CommandTagTests {
  private let tag = "特定事業主行動計画"

  @Test func tagsArePutOnListedFilteredOutAndTakenOff() {
    let trial = CommandTrial()
    #expect(trial.run("tag").out.contains("タグの付いた"))
    #expect(trial.run("tag", "3-1-1,1-1-1.1", tag).status == 0)
    let list = trial.run("tag").out
    #expect(list.contains("#" + tag) && list.contains("  3-1-1 ") && list.contains("  1-1-1.1 "))
    let data = trial.run("export", "data", "--format", "csv", "--tag", tag, "--plan", "R8").out
    #expect(data.contains(",3-1-1.1,") && data.contains(",1-1-1.1,") && !data.contains(",1-1-1.2,"))
    let document = trial.run("export", "document", "--format", "md", "--tag", tag).out
    #expect(document.contains("## 【3】") && !document.contains("## 【2】"))
    #expect(trial.run("tag", "3-1-1", tag, "--remove").status == 0)
    #expect(!trial.run("tag").out.contains("3-1-1 "))
    #expect(trial.run("undo").status == 0)
    #expect(trial.run("tag").out.contains("3-1-1 "))
  }

  @Test func whatCannotBeTaggedOrFoundSaysSo() {
    let trial = CommandTrial()
    #expect(trial.run("tag", "1-1-1").status == 64)
    #expect(trial.run("tag", "1", tag).status == 64)
    let unknown = trial.run("export", "data", "--format", "csv", "--tag", "ない")
    #expect(unknown.status == 64 && unknown.err.contains("ない"))
    #expect(trial.run("export", "sheet", "--tag", tag, "--format", "csv").status == 64)
    #expect(trial.run("export", "data", "--format", "json", "--tag", tag).status == 64)
  }

  @Test func thePublicPageAndTheTargetsLeaveInTheirForms() {
    let trial = CommandTrial()
    trial.run("measure", "1.2", "84.6", "--year", "R8")
    let page = trial.run("export", "dashboard", "--year", "R8")
    #expect(page.status == 0 && page.out.contains("<svg") && page.out.contains("84.6%"), "\(page.err)")
    let table = trial.run("export", "targets", "--format", "md").out
    #expect(table.contains("| 84.6% |") && table.contains("未測定"))
    #expect(trial.run("export", "targets", "--format", "csv", "--lang", "en").out.contains("not measured"))
    #expect(trial.run("export", "targets", "-o", trial.path("mokuhyou.xlsx")).status == 0)
    #expect(trial.bytes(of: trial.path("mokuhyou.xlsx"))?.prefix(2) == [0x50, 0x4B])
    #expect(trial.run("export", "dashboard", "--format", "csv").status == 64)
    #expect(trial.run("export", "document", "--year", "R8").status == 64)
  }
}
