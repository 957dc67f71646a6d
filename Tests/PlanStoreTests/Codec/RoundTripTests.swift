import PlanModel
import Testing

@testable import PlanStore

@Suite("Reading undoes writing")
struct RoundTripTests {
  @Test("Over random ledgers: the same value, the same bytes")
  func random() throws {
    for seed in 0..<UInt64(Count.of(3000)) {
      var random = RandomLedger(seed: seed)
      let ledger = random.ledger()
      try #require(ledger.brokenInvariants() == [], "seed \(seed)")
      let bytes = LedgerCodec.write(ledger)
      let again = try LedgerCodec.read(bytes)
      try #require(again == ledger, "seed \(seed)")
      // `==` on texts forgives か + dakuten for が; bytes do not.
      try #require(LedgerCodec.write(again) == bytes, "seed \(seed)")
    }
  }

  @Test("A value no reader can have kept as JSON is written as a string, not dropped")
  func strayText() throws {
    let ledger = Ledger(organization: "市", schemes: [.other("{broken")])
    #expect(try LedgerCodec.read(LedgerCodec.write(ledger)).schemes == [.other("\"{broken\"")])
  }
}
