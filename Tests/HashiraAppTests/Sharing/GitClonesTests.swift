import Dashboard
import PlanModel
import PlanStore
import Testing

@testable import HashiraApp

/// Eight sections with a clone each.
@Suite("Clones that went apart") struct GitClonesTests {
  @Test("random edits in eight clones, pulled and pushed in random order, end in one ledger with all of them")
  func eightClones() throws {
    let git = try GitTrial()
    var random = SeededGenerator(seed: 88)
    let names = (1...8).map { "section\($0)" }
    try git.clone(names[0], bringing: try Bundle.ledger())
    try exchange(git, names[0])
    for name in names.dropFirst() { try git.clone(name) }

    var hands = names.enumerated().map { RandomHand("\($0.offset)", seed: UInt64($0.offset + 1)) }
    var left = Array(repeating: Count.of(200), count: names.count)
    while let clone = names.indices.filter({ left[$0] > 0 }).randomElement(using: &random) {
      let store = try LedgerStore.open(git.ledger(of: names[clone]))
      for _ in 0..<min(left[clone], random.number(1...Count.of(100))) {
        guard let change = hands[clone].change(of: store.ledger) else { continue }
        guard case .saved = try store.commit(change) else { throw CommandFailure(.unwritten, .notSaved(.notHere)) }
        left[clone] -= 1
      }
      _ = store.fold()
      switch random.number(0...3) {
      case 0: break
      case 1:
        // By hand, as an engineer would.
        try git.git("commit --quiet --all --message by-hand --allow-empty", in: names[clone])
        try git.git("pull --quiet --no-rebase --no-edit origin main", in: names[clone])
      default: try exchange(git, names[clone])
      }
    }
    for name in names.shuffled(using: &random) + names { try exchange(git, name) }

    let bytes = names.map { git.trial.bytes(of: git.ledger(of: $0).string) ?? [] }
    #expect(bytes.allSatisfy { $0 == bytes[0] }, "all eight are the same, byte by byte")
    let ledger = try LedgerCodec.read(bytes[0])
    #expect(LedgerCodec.write(ledger) == bytes[0])
    var texts: [String] = []
    ledger.appendTexts(to: &texts)
    let there = Set(texts)
    let replaced = hands.reduce(into: Set<String>()) { $0.formUnion($1.replaced) }
    let wanted = hands.reduce(into: Set<String>()) { $0.formUnion($1.written) }.subtracting(replaced)
    #expect(wanted.subtracting(there) == [], "nothing that nobody wrote over is gone")
    #expect(wanted.count > Count.of(200))
    #expect(!ledger.conflicts.isEmpty)
  }

  private func exchange(_ git: GitTrial, _ clone: String) throws {
    let sync = try git.hashira("sync", in: clone)
    try #require(sync.status == 0, "\(clone): \(sync.text)")
  }
}
