import Dashboard
import PlanModel
import TerminalKit
import Testing

/// Keys, texts, pastes and resizes without sense, over the bundled and over random ledgers: nothing breaks, and undoing
/// everything gives back the ledger as it was.
@Suite struct MonkeyTests {
  /// Runs side by side, each with its own seed; together 100,000 keys, a tenth in CI.
  static let runs = 20
  static let keys = Count.of(100_000) / runs
  #if DEBUG
    /// Frames cost most in a debug build: there one key in so many is looked at.
    static let frameEvery = 10
    static let ledgerEvery = 50
  #else
    static let frameEvery = 1
    static let ledgerEvery = 5
  #endif

  @Test(arguments: 0..<runs) func `A monkey at the keys breaks nothing`(_ run: Int) {
    var random = SeededGenerator(seed: 0x4D6F_6E6B_6579 &+ UInt64(run))
    let start = run.isMultiple(of: 2) ? Bundled.ledger : RandomPlans.ledger(seed: random.next())
    #expect(start.brokenInvariants().isEmpty)
    var monkey = Monkey(
      desk: Desk(
        "80x24", start, language: run % 3 == 0 ? .english : .japanese, policy: run % 5 == 0 ? .wide : .narrow),
      random: random)
    var hasChanged = false
    for key in 1...Self.keys {
      monkey.step()
      hasChanged = hasChanged || !monkey.desk.state.undoStack.isEmpty
      if let wrong = monkey.wrong(
        frame: key.isMultiple(of: Self.frameEvery), ledger: key.isMultiple(of: Self.ledgerEvery))
      {
        Issue.record("run \(run), key \(key): \(wrong) after \(monkey.report)")
        return
      }
    }
    if run.isMultiple(of: 2) { #expect(hasChanged, "run \(run) changed nothing") }
    #expect(monkey.undoAll() == start, "run \(run): undoing all")
    #expect(monkey.desk.store.ledger == monkey.desk.state.ledger, "run \(run): the store and the screen")
  }

  @Test(arguments: 0..<max(4, Count.of(60))) func `Every size from 1x1 to 300x100 can be drawn`(_ run: Int) {
    var random = SeededGenerator(seed: 77 &+ UInt64(run))
    var desk = Desk("80x24", run == 0 ? Bundled.ledger : RandomPlans.ledger(seed: random.next()))
    desk.press(
      random.pick(["", "<enter>", "<enter> <enter> 研修", "2", "2 m", "d", "e", "<f1>", "P <enter> k <enter> ２ <enter>"]))
    for _ in 0..<25 {
      let size = ScreenSize(columns: random.number(1...300), rows: random.number(1...100))
      desk.send([.resize(size)])
      #expect(desk.frame.violatedInvariant() == nil, "\(size)")
    }
  }
}
