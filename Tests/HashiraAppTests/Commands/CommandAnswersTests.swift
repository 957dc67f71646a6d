import Testing

@testable import HashiraApp

/// `export sheet` and `import answers`: out to the sections and back as one step.
@Suite struct CommandAnswersTests {
  /// The CSV sheet of R8 with the first row answered.
  private func answered(_ trial: CommandTrial, _ answer: String) -> String {
    let sheet = trial.run("export", "sheet", "--year", "R8", "--format", "csv").out
    var lines = sheet.split(separator: "\r\n").map(String.init)
    var cells = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    cells[7] = answer
    lines[1] = cells.joined(separator: ",")
    trial.write(Array(lines.joined(separator: "\r\n").utf8), to: "kaitou.csv")
    return trial.path("kaitou.csv")
  }

  @Test func answersAreShownAppliedOnceAndFoundUnchangedAfterwards() {
    let trial = CommandTrial()
    let file = answered(trial, "12名")
    let shown = trial.run("import", "answers", file)
    #expect(shown.status == 1)
    #expect(shown.out.contains("R8-R10:1-1-1.1 8年度 実績：「」→「12名」"), "\(shown.out)")
    #expect(shown.err.contains("--apply"))
    #expect(!trial.exists(trial.ledger))
    let applied = trial.run("import", "answers", file, "--apply", "--year", "R8")
    #expect(applied.status == 0, "\(applied.err)")
    #expect(trial.run("show", "1-1-1.1").out.contains("12名"))
    let before = trial.bytes(of: trial.ledger)
    #expect(trial.run("import", "answers", file, "--apply").status == 0)
    #expect(trial.bytes(of: trial.ledger) == before)
  }

  @Test func aResultChangedMeanwhileStaysAndIsShownWithTheAnswer() {
    let trial = CommandTrial()
    let file = answered(trial, "12名")
    trial.run("set", "1-1-1.1", "11名", "--year", "R8")
    let answer = trial.run("import", "answers", file, "--apply", "--lang", "en")
    #expect(answer.status == 1)
    #expect(answer.out.contains("now \"11名\", answer \"12名\""), "\(answer.out)")
    #expect(trial.run("show", "1-1-1.1").out.contains("11名"))
    let json = trial.run("import", "answers", file, "--format", "json")
    #expect(json.out.contains("\"now\": \"11名\""))
  }

  @Test func aSpreadsheetGoesOutAndAFolderTakesAllSections() {
    let trial = CommandTrial()
    let file = trial.path("shoukai.xlsx")
    #expect(trial.run("export", "sheet", "--year", "R8", "-o", file).status == 0)
    #expect(trial.bytes(of: file)?.prefix(2) == [0x50, 0x4B])
    let untouched = trial.run("import", "answers", file, "--apply")
    #expect(untouched.status == 0)
    #expect(untouched.out.contains("変更はありません"))
    let folder = trial.path("all/")
    #expect(trial.run("export", "sheet", "--year", "R8", "-o", folder).status == 0)
    #expect(trial.exists(folder + "R8_主管課未設定.xlsx"))
    #expect(trial.run("export", "sheet", "--year", "R8", "-o", folder).status == 4)
    #expect(trial.run("export", "sheet", "--year", "R8", "-o", folder, "--force").status == 0)
  }

  @Test func whatIsNoAnswerSheetIsRefusedAndTheLedgerLeftAlone() {
    let trial = CommandTrial()
    let good = answered(trial, "12名")
    trial.write(Array("a,b\n1,2\n".utf8), to: "other.csv")
    trial.write([0x50, 0x4B, 3, 4, 0], to: "cut.xlsx")
    for name in ["other.csv", "cut.xlsx"] {
      let refused = trial.run("import", "answers", good, trial.path(name), "--apply")
      #expect(refused.status == 4)
      #expect(refused.err.contains("台帳には何も書いていません"), "\(refused.err)")
    }
    let other = trial.run("import", "answers", good, "--year", "R9", "--apply")
    #expect(other.status == 1)
    #expect(other.out.contains("2行目：令和8年度の照会票です"))
    #expect(trial.run("import", "answers", trial.path("none.csv")).status == 64)
    #expect(trial.run("export", "sheet", "--section", "ない課", "-o", trial.path("x.xlsx")).status == 64)
    #expect(trial.run("export", "document", "--section", "x").status == 64)
    #expect(trial.run("import", "document", good, good).status == 64)
    #expect(!trial.exists(trial.ledger))
  }
}
