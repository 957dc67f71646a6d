import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import HashiraApp

/// Two officers on one file: the real program, as two processes.
@Suite("Two officers on one file", .serialized)
struct TwoOfficersTests {
  @Test("what one enters the other sees within a second, and who is there; both go on, and both entries are kept")
  func live() throws {
    let trial = CommandTrial()
    let mine = try ProgramTerminal(trial)
    mine.shows("柱4")
    let path = FilePath(trial.ledger)
    let other = try #require(Presence(beside: path, of: Author(name: "suzuki", host: "pc2", seed: 1) { .testDay }))
    mine.shows("使用中 suzuki")
    mine.press("Enter Enter")
    mine.shows("Enter確定")
    mine.type("私の入力")
    mine.shows("私の入力")
    let start = milliseconds()
    #expect(trial.run("note", "1-1-1", "他の入力", "--year", "R8", "--ledger", trial.ledger).status == 0)
    mine.shows("を更新しました")
    #expect(milliseconds() - start < 3000)
    #expect(mine.rows.contains { $0.contains("私の入力") })
    mine.press("Enter")
    mine.saysSaved()
    other.end()
    mine.waits(for: "nobody else") { !($0.first?.contains("使用中") ?? true) }
    mine.press("q")
    #expect(mine.status() == 0)
    let file = trial.text(of: trial.ledger) ?? ""
    #expect(file.contains("私の入力") && file.contains("他の入力"))
    #expect(Presence.others(beside: path, than: Author(name: nil, host: "pc3", seed: 1) { .testDay }).isEmpty)
  }

  @Test("killed it leaves nobody there for longer than a look")
  func killed() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial)
    terminal.shows("柱4")
    let path = FilePath(trial.ledger)
    let asking = Author(name: nil, host: "pc3", seed: 1) { .testDay }
    #expect(Presence.others(beside: path, than: asking).count == 1)
    terminal.signal(SIGKILL)
    #expect(terminal.status() == 128 + SIGKILL)
    #expect(Presence.others(beside: path, than: asking).isEmpty)
  }

  @Test("two processes edit at random, then every edit is there and both histories are one")
  func random() throws {
    let trial = CommandTrial()
    _ = try LedgerStore.create(FilePath(trial.path("plan.json")), try bundledPlan(), isPrivate: true)
    let seconds = getenv("HASHIRA_LONG") == nil ? 5 : 60
    // Each writes its own year's schedule and both write the same notes; each says what it was told.
    let script = """
      end=$(($(date +%s) + \(seconds))); n=0; seed=$2
      while [ $(date +%s) -lt $end ]; do
        n=$((n + 1)); seed=$((seed * 75 % 65537)); item=$((seed % 3 + 1))
        if [ $((seed % 4)) -eq 0 ]; then where="note 1-1-1"; else where="schedule $item-1-1"; fi
        '\(ProgramTerminal.builtProgram)' $where "$1の$n" --year R$((8 + $3)) --ledger plan.json < /dev/null > /dev/null 2>> said-$1
        echo "$? $where R$((8 + $3)) $1の$n" >> did-$1
      done
      """
    trial.write(Array(script.utf8), to: "edit")
    let both = try ChildProcess([
      "/bin/sh", "-c",
      "cd '\(trial.home)'; export LC_ALL=C.UTF-8; sh edit a 17 0 | sh edit b 4711 1",
    ])
    #expect(both.status == 0)
    let history = try LedgerStore.history(of: FilePath(trial.path("plan.json")))
    let written = Set(history.entries.flatMap { $0.edits.map(\.shownAfter) })
    var done = 0
    for name in ["a", "b"] {
      for line in (trial.text(of: trial.path("did-\(name)")) ?? "").split(separator: "\n") {
        let words = line.split(separator: " ")
        #expect(words[0] == "0", "\(line): \(trial.text(of: trial.path("said-\(name)")) ?? "")")
        #expect(written.contains(String(words[words.count - 1])), "\(line) is not in the history")
        done += 1
      }
    }
    #expect(done > 2)
    #expect(history.entries.count == done)
    #expect(try LedgerStore.open(FilePath(trial.path("plan.json"))).ledger == history.ledger)
    #expect(try LedgerFile.open(FilePath(trial.path("plan.json"))).ledger == history.ledger)
  }

  private func bundledPlan() throws -> Ledger {
    let trial = CommandTrial()
    #expect(trial.run("export", "data", "--format", "json", "-o", trial.path("plan.json")).status == 0)
    return try LedgerCodec.read(trial.bytes(of: trial.path("plan.json")) ?? [])
  }

  private func milliseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
  }
}

extension Timestamp {
  fileprivate static var testDay: Timestamp { Timestamp(FiscalYear(2026).firstDay) }
}

extension PlanEdit {
  /// The text that it put there.
  fileprivate var shownAfter: String {
    guard case .set(_, _, _, .text(let text)) = self else { return "" }
    return text ?? ""
  }
}
