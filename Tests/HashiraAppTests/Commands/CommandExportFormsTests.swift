import Testing

@testable import HashiraApp

/// `export document` and `export data` in their formats.
@Suite struct CommandExportFormsTests {
  @Test func theDocumentInMarkdownComesBackWithNothingToChange() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "=12名 | 𠮷", "--year", "R8")
    let file = trial.path("plan.md")
    #expect(trial.run("export", "document", "-o", file).status == 0)
    #expect(trial.text(of: file)?.contains("| =12名 \\| 𠮷 |") == true)
    let back = trial.run("import", "document", file)
    #expect(back.status == 0)
    #expect(back.out.contains("変更はありません"))
    #expect(!back.out.contains("計画に入れなかった行"))
    #expect(trial.run("export", "document").out == trial.text(of: file))
  }

  @Test func theFormAndThePlanAreChosen() {
    let trial = CommandTrial()
    let alone = trial.run("export", "document", "--plan", "R4", "--form", "plan").out
    #expect(alone.hasPrefix("# 4～7年度事業\n\n計画期間：令和4年度～令和7年度\n"))
    #expect(!alone.contains("| 実績 |"))
    #expect(trial.run("export", "document", "--plan", "R4").out.contains("| 実績 |"))
    #expect(trial.run("export", "document", "--format", "html").out.hasPrefix("<!DOCTYPE html>"))
    let file = trial.path("plan.html")
    #expect(trial.run("export", "document", "-o", file).status == 0)
    #expect(trial.text(of: file)?.hasPrefix("<!DOCTYPE html>") == true)
  }

  @Test func theDataAreCSVWithAMarkAndCRLF() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "=1+1", "--year", "R8")
    let file = trial.path("cells.csv")
    #expect(trial.run("export", "data", "-o", file).status == 0)
    let text = trial.text(of: file) ?? ""
    #expect(text.hasPrefix("\u{FEFF}計画ID,計画,番号,"))
    #expect(text.contains(",2026,令和8年度,'=1+1,"))
    #expect(text.utf8.suffix(2).elementsEqual([0x0D, 0x0A]))
    let figures = trial.run("export", "data", "--format", "csv", "--table", "figures", "--plan", "R4", "--lang", "en")
      .out
    #expect(figures.hasPrefix("\u{FEFF}plan id,plan,number,"))
    #expect(figures.contains(",743,名,"))
  }

  @Test func whatCP932CannotHoldIsListedAndNothingIsWritten() {
    let trial = CommandTrial()
    let file = trial.path("cells.csv")
    #expect(trial.run("export", "data", "-o", file, "--encoding", "cp932").status == 0)
    trial.run("set", "1-1-1.1", "𠮷野", "--year", "R8")
    let before = trial.bytes(of: file)
    let refused = trial.run("export", "data", "-o", file, "--encoding", "cp932", "--force")
    #expect(refused.status == 4)
    #expect(refused.err.contains("R8-R10:1-1-1.1 R8 記載: 𠮷 (U+20BB7)"))
    #expect(trial.bytes(of: file) == before)
  }

  @Test(arguments: [
    ["export", "sheets"], ["export", "document", "--format", "csv"], ["export", "data", "--format", "md"],
    ["export", "data", "--form", "plan"], ["export", "data", "--table", "cells"],
    ["export", "data", "--format", "csv", "--table", "x"], ["export", "document", "--format", "xlsx"],
    ["export", "document", "--form", "all"], ["export", "data", "--format", "csv", "--encoding", "sjis"],
  ])
  func whatDoesNotGoTogetherIsRefused(_ arguments: [String]) {
    let answer = CommandTrial().run(arguments)
    #expect(answer.status == 64)
    #expect(answer.err.hasPrefix("hashira: "))
  }
}
