import Testing

/// `handover`, and reports as spreadsheets.
@Suite struct CommandHandoverTests {
  @Test func theHandoverTellsWhoHoldsWhatWhatIsOpenAndWhatWasDecided() {
    let trial = CommandTrial()
    trial.run("assign", "1-1-1", "--owner", "職員課", "--involved", "全課")
    trial.run("section", "職員課", "--year", "R8", "--asked", "2026-05-01", "--due", "2026-05-29")
    trial.run(
      "set", "1-1-1.1", "年２回実施", "--planned", "--year", "R9", "--kind", "revision", "--reason", "回数を増やすため")
    let answer = trial.run("handover", "--year", "R8")
    #expect(answer.status == 0, "\(answer.err)")
    let rows = answer.out.split(separator: "\n")
    #expect(rows.contains { $0.hasPrefix("職員課") && $0.contains("1-1-1") && $0.contains("全課") && $0.contains("期限5/29") })
    #expect(answer.out.contains("残っていること") && answer.out.contains("未入力"))
    #expect(rows.contains { $0.contains("見直し") && $0.contains("回数を増やすため") })
    #expect(answer.out.contains("年２回実施"))
    #expect(trial.run("handover", "--lang", "en").out.contains("Who holds what"))
    #expect(trial.run("handover", "--year", "R30").status == 64)
  }

  @Test func everyReportIsToBeHadAsASpreadsheet() throws {
    let trial = CommandTrial()
    trial.run(["export", "data", "-o", trial.path("old.json")])
    for (name, command) in [
      ("a", ["report", "--year", "R8"]), ("b", ["report", "--summary"]), ("c", ["retrospective", "--plan", "R4"]),
      ("d", ["compare", "--with", trial.path("old.json")]), ("e", ["handover"]),
    ] {
      let file = trial.path(name + ".xlsx")
      let answer = trial.run(command + ["--format", "xlsx", "-o", file])
      #expect(answer.status == 0, "\(command) \(answer.err)")
      #expect(trial.exists(file))
      #expect(trial.run(command + ["--format", "xlsx"]).status == 64)
      #expect(trial.run(command + ["--format", "xlsx", "-o", file]).status == 4)
    }
  }
}
