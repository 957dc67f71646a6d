import Glibc
import Testing

/// A file that no officer can have meant is refused by its size, before it is read.
@Suite struct CommandLargeFileTests {
  @Test func aHundredMegabytesAreRefusedAtOnceAndNothingIsWritten() {
    let trial = CommandTrial()
    trial.write(Array("照会キー,実績（回答）\r\n".utf8), to: "large.csv")
    let path = trial.path("large.csv")
    #expect(truncate(path, 100 << 20) == 0)
    for command in [["import", "answers", path], ["import", "document", path]] {
      let answer = trial.run(command)
      #expect(answer.status == 64 && answer.err.contains("64MB"), "\(answer.err)")
    }
    #expect(!trial.exists(trial.ledger))
  }
}
