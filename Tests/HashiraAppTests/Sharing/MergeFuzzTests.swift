import PlanModel
import PlanStore
import Testing

@testable import HashiraApp

/// `merge` on damaged files: it never crashes, and OURS is either merged or as it was.
@Suite("Merging damaged files") struct MergeFuzzTests {
  @Test("random damage to any of the three files")
  func damage() throws {
    var random = SeededGenerator(seed: 7)
    let trial = CommandTrial()
    var base = try Bundle.ledger()
    base.plans = [base.plans[0]]
    base.plans[0].pillars = [base.plans[0].pillars[0]]
    base.plans[0].targets = []
    var (merged, refused) = (0, 0)
    for number in 0..<Count.of(3_000) {
      var sides = [base, base, base]
      for side in 1...2 {
        var hand = RandomHand("\(side)", seed: random.next())
        for _ in 0..<6 {
          if let change = hand.change(of: sides[side]) { try sides[side].apply(change) }
        }
      }
      var files = sides.map { LedgerCodec.write($0) }
      let damaged = random.number(0...2)
      files[damaged] = hurt(files[damaged], &random)
      for (name, bytes) in zip(["base", "ours", "theirs"], files) { trial.write(bytes, to: name) }
      let result = trial.run("merge", trial.path("base"), trial.path("ours"), trial.path("theirs"))
      let after = trial.bytes(of: trial.path("ours")) ?? []
      if result.status == 0 {
        merged += 1
        try #require(LedgerCodec.write(try LedgerCodec.read(after)) == after, "\(number)")
      } else {
        refused += 1
        try #require([3, 4].contains(result.status), "\(number): \(result.err)")
        try #require(result.err.hasPrefix("hashira: 統合できません"), "\(number): \(result.err)")
        try #require(after == files[1], "\(number)")
      }
      try #require(trial.bytes(of: trial.path("theirs")) == files[2])
    }
    #expect(merged > 0 && refused > 0)
  }

  private func hurt(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let place = random.number(0...bytes.count - 1)
    switch random.number(0...5) {
    case 0: bytes.removeSubrange(place...)
    case 1: bytes[place] = UInt8(random.number(0...255))
    case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...40)))
    case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.number(1...200))], at: place)
    case 4:
      // A digit or letter that may well still be read.
      let letters = bytes.indices.filter { (0x30...0x7A).contains(bytes[$0]) }
      bytes[letters[random.number(0...letters.count - 1)]] = UInt8(random.number(0x30...0x7A))
    default: bytes = []
    }
    return bytes
  }

  @Test("files that are not there, folders, and both sides new")
  func edges() throws {
    let trial = CommandTrial()
    let ledger = LedgerCodec.write(try Bundle.ledger())
    for name in ["ours", "theirs"] { trial.write(ledger, to: name) }
    trial.write([], to: "empty")
    #expect(trial.run("merge", trial.path("empty"), trial.path("ours"), trial.path("theirs")).status == 0)
    #expect(trial.bytes(of: trial.path("ours")) == ledger)
    for wrong in [trial.path("gone"), trial.home] {
      let result = trial.run("merge", trial.path("empty"), trial.path("ours"), wrong)
      #expect(result.status != 0 && result.err.contains(wrong))
    }
    #expect(trial.run("merge", trial.path("empty"), trial.path("ours")).status == 64)
    #expect(trial.run("merge", trial.path("ours"), trial.path("empty"), trial.path("theirs")).status == 3)
    #expect(trial.bytes(of: trial.path("ours")) == ledger)
  }
}
