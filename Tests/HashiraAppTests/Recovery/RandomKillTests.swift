import Glibc
import Testing

/// The real program, killed at some instant of scripted editing: what the screen showed as saved is there.
@Suite(.serialized) struct RandomKillTests {
  @Test("killed at any instant: everything shown as saved is there on reopening, and the file is whole")
  func killed() throws {
    let trial = CommandTrial()
    var random = SeededGenerator(seed: 11)
    var last = 0
    for round in 0..<Count.of(200) {
      let terminal = try ProgramTerminal(trial)
      terminal.waits(for: "the dashboard") { rows in rows.contains { $0.contains("柱4") } }
      // What was being typed when it was killed is open again: it is dropped.
      terminal.press("Escape")
      terminal.waits(for: "a closed field") { rows in !rows.contains { $0.contains("Enter確定") } }
      terminal.press("End Enter j j j Enter j j j j")
      for _ in 0..<4 {
        last += 1
        terminal.press("F2 C-a C-k")
        terminal.type("記録\(last)番")
        terminal.press("Enter")
      }
      poll(nil, 0, Int32(random.number(0...120)))
      terminal.signal(SIGKILL)
      #expect(terminal.status() == 128 + SIGKILL)
      let rows = terminal.rows
      let isSaved = rows.first?.contains("保存済 14:03") == true && !rows.contains { $0.contains("Enter確定") }
      let shown = isSaved ? number(in: rows.joined(separator: "\n")) : nil
      let answer = trial.run("show", "4-1-2")
      #expect(answer.status == 0, "round \(round): \(answer.err)")
      let there = number(in: answer.out) ?? 0
      if let shown { #expect(there >= shown, "round \(round): \(shown) was shown as saved, \(there) is there") }
      let file = trial.run("show", "4-1-2", "--ledger", trial.ledger)
      #expect(file.status == 0)
    }
  }

  /// The greatest number of 記録N番 in a text.
  private func number(in text: String) -> Int? {
    var best: Int?
    for part in text.split(separator: "記録").dropFirst() {
      let digits = part.prefix { $0.isNumber }
      guard part.dropFirst(digits.count).hasPrefix("番"), let number = Int(digits) else { continue }
      best = max(best ?? 0, number)
    }
    return best
  }
}
