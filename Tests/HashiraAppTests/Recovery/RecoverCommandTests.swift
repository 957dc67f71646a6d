import Glibc
import Testing

/// A ledger that cannot be opened, from the command line: said, offered, brought back, and nothing gone.
@Suite struct RecoverCommandTests {
  @Test func `A harmed ledger ends with 3, and recover brings everything back and keeps what stood there`() {
    let trial = CommandTrial()
    #expect(trial.run("set", "1-1-1.1", "一期生", "--year", "R8").status == 0)
    #expect(trial.run("set", "1-1-1.1", "二期生", "--year", "R9").status == 0)
    #expect(trial.run("recover").out == "台帳は問題なく開けます。\n")
    let harmed = Array("{\n  \"format\": ".utf8)
    let file = fopen(trial.ledger, "w")
    fwrite(harmed, 1, harmed.count, file)
    fclose(file)
    let refused = trial.run("set", "1-1-1.1", "三期生", "--year", "R10")
    #expect(refused.status == 3 && refused.err.contains("2行"))
    #expect(refused.err.contains("hashira recover"))
    let looked = trial.run("recover")
    #expect(looked.status == 3 && looked.out.contains("hashira recover --apply"))
    #expect(trial.bytes(of: trial.ledger) == harmed)
    let applied = trial.run("recover", "--apply")
    #expect(applied.status == 0, "\(applied.err)")
    let shown = trial.run("show", "1-1-1")
    #expect(shown.status == 0 && shown.out.contains("一期生") && shown.out.contains("二期生"))
    #expect(
      commandOutput("cat '\(trial.home)'/.local/share/hashira/ledger.copies/unreadable-*.json").utf8
        .elementsEqual(harmed))
    #expect(trial.run("history").out.contains("二期生"))
  }

  @Test func `A ledger that is gone beside its history is not made anew from the bundle`() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "一期生", "--year", "R8")
    unlink(trial.ledger)
    #expect(trial.run("set", "1-1-1.1", "二期生", "--year", "R9").status == 3)
    #expect(trial.run("show").status == 3)
    #expect(!trial.exists(trial.ledger))
    #expect(trial.run("recover", "--apply").status == 0)
    #expect(trial.run("show", "1-1-1").out.contains("一期生"))
  }

  @Test func `What was found on opening is said beside the answer`() {
    let trial = CommandTrial()
    trial.run("set", "1-1-1.1", "一期生", "--year", "R8")
    let journal = trial.home + "/.local/share/hashira/ledger.history.jsonl"
    let file = fopen(journal, "a")
    fputs(#"{"id":"e9","#, file)
    fclose(file)
    let answer = trial.run("set", "1-1-1.1", "二期生", "--year", "R9")
    #expect(answer.status == 0 && answer.err.contains("書きかけ") && answer.err.contains("torn-"))
    #expect(trial.run("set", "1-1-1.1", "三期生", "--year", "R10").err == "")
  }

  @Test func `The schemas are printed without a ledger`() {
    let trial = CommandTrial()
    #expect(trial.run("check", "--schema", "ledger").out.contains("\"hashira-ledger\""))
    #expect(trial.run("check", "--schema", "journal").out.contains("\"hashira-journal\""))
    #expect(trial.run("check", "--schema", "other").status == 64)
  }
}
