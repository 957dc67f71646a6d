import Testing

/// What comes back with answers beside the results: marks, who has answered, where a result came from.
@Suite struct CommandAnswerMarksTests {
  /// The sheet with cells of its first row filled in, by the headings of their columns.
  private func answered(_ trial: CommandTrial, _ answers: [String: String]) -> String {
    let sheet = trial.run("export", "sheet", "--year", "R8", "--format", "csv").out
    var lines = sheet.split(separator: "\r\n").map(String.init)
    let heads = lines[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    for (head, text) in answers {
      guard let column = heads.firstIndex(of: head) else { continue }
      cells[column] = text
    }
    lines[1] = cells.joined(separator: ",")
    trial.write(Array(lines.joined(separator: "\r\n").utf8), to: "kaitou.csv")
    return trial.path("kaitou.csv")
  }

  @Test func aSectionHasAnsweredAndTheResultNamesItsFile() {
    let trial = CommandTrial()
    trial.run("assign", "1-1-1", "--owner", "職員課")
    trial.run("section", "職員課", "--year", "R8", "--asked", "2026-05-01")
    let file = answered(trial, ["実績（回答）": "12名"])
    let answer = trial.run("import", "answers", file, "--apply")
    #expect(answer.status == 0 && answer.out.contains("職員課 8年度 照会の回答日"), "\(answer.out)\(answer.err)")
    #expect(trial.run("section", "--year", "R8").out.contains("回答11/22"))
    #expect(trial.run("show", "1-1-1", "--answer").out.contains("照会回答（kaitou.csv、2026-11-22）"))
    let before = trial.bytes(of: trial.ledger)
    #expect(trial.run("import", "answers", file, "--apply", "--now", "2026-11-30").status == 0)
    #expect(trial.bytes(of: trial.ledger) == before)
    #expect(trial.run("undo").status == 0)
    #expect(!trial.run("section", "--year", "R8").out.contains("回答11/22"))
  }

  @Test func theSectionsOwnSourceStays() {
    let trial = CommandTrial()
    let file = answered(trial, ["実績（回答）": "12名", "出典・根拠（回答）": "研修記録"])
    trial.run("import", "answers", file, "--apply")
    let shown = trial.run("show", "1-1-1", "--answer").out
    #expect(shown.contains("研修記録") && !shown.contains("照会回答"))
  }

  @Test func aMarkIsAskedForWhereThePlanGivesMarksAndOnlyThere() {
    let trial = CommandTrial()
    #expect(!trial.run("export", "sheet", "--year", "R8", "--format", "csv").out.contains("評価（回答）"))
    #expect(trial.run("scheme", "--use", "marks4").status == 0)
    let file = answered(trial, ["実績（回答）": "12名", "評価（回答）": "○"])
    let answer = trial.run("import", "answers", file, "--apply")
    #expect(answer.status == 0 && answer.out.contains("評価：「」→「○」"), "\(answer.out)\(answer.err)")
    #expect(trial.run("assess", "1-1-1.1", "--year", "R8").out.contains("○"))
    #expect(trial.run("import", "answers", file, "--apply").status == 0)
    let wrong = trial.run("import", "answers", answered(trial, ["評価（回答）": "Ａ"]))
    #expect(wrong.status == 1 && wrong.out.contains("◎・○・△・×"), "\(wrong.out)")
    let late = answered(trial, ["評価（回答）": "◎"])
    trial.run("assess", "1-1-1.1", "△", "--year", "R8")
    let conflict = trial.run("import", "answers", late)
    #expect(conflict.status == 1 && conflict.out.contains("照会後に変更"), "\(conflict.out)")
  }
}
