import BundledPlan
import Glibc
import Testing

@testable import HashiraApp

/// `export data`, and output that cannot be written.
@Suite struct CommandExportTests {
  private var bundled: [UInt8] {
    Array(UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size()))
  }

  @Test func theExportIsTheLedgerItself() {
    let trial = CommandTrial()
    #expect(Array(trial.run("export", "data").out.utf8) == bundled)
    #expect(trial.run("export", "data", "--format", "json", "-o", "-").out == trial.run("export", "data").out)
    trial.run("set", "1-1-1.1", "20名")
    #expect(Array(trial.run("export", "data").out.utf8) == trial.bytes(of: trial.ledger))
  }

  @Test func aFileIsReplacedOnlyWhenToldTo() {
    let trial = CommandTrial()
    let file = trial.path("out.json")
    #expect(trial.run("export", "data", "-o", file).status == 0)
    #expect(trial.bytes(of: file) == bundled)
    trial.write([1, 2, 3], to: "out.json")
    let refused = trial.run("export", "data", "-o", file)
    #expect(refused.status == 4)
    #expect(refused.err.contains("--force"))
    #expect(trial.bytes(of: file) == [1, 2, 3])
    chmod(file, 0o640)
    #expect(trial.run("export", "data", "-o", file, "--force").status == 0)
    #expect(trial.bytes(of: file) == bundled)
    var status = stat()
    stat(file, &status)
    #expect(status.st_mode & 0o777 == 0o640)
  }

  @Test func whatCannotBeWrittenEndsWith5() {
    let trial = CommandTrial()
    for place in [trial.path("nowhere/out.json"), "/dev/full"] {
      let answer = trial.run("export", "data", "-o", place)
      #expect(answer.status == 5)
      #expect(answer.err.hasPrefix("hashira: 書き出せません（\(place)："))
    }
    #expect(trial.run("export", "data", "-o", trial.home, "--force").status == 5)
    #expect(trial.run("export", "data", "-o", "/dev/null").status == 0)
    #expect(trial.run("export", "sheet").status == 64)
  }

  @Test func aReaderThatHasSeenEnoughIsNoErrorAndAFullDiskIs() {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    close(ends[0])
    let output = Output()
    output.write("x")
    #expect(output.flush(to: ends[1]) == nil)
    close(ends[1])
    let full = open("/dev/full", O_WRONLY)
    output.write("x")
    #expect(output.flush(to: full) == ENOSPC)
    close(full)
  }

  @Test func aLedgerThatCannotBeWrittenEndsWith5() {
    let trial = CommandTrial()
    let answer = trial.run("set", "1-1-1.1", "x", "--ledger", "/proc/nowhere/ledger.json")
    #expect(answer.status == 5)
    #expect(answer.err.contains("台帳を保存できません（/proc/nowhere/ledger.json："))
    let english = trial.run("set", "1-1-1.1", "x", "--ledger", "/proc/nowhere/ledger.json", "--lang", "en")
    #expect(english.err.contains("The ledger cannot be saved"))
  }
}
