import Testing

@testable import PlanModel

struct IDGeneratorTests {
  @Test("the same seed gives the same ids, another seed others")
  func seeded() {
    var (first, again, other) = (IDGenerator(seed: 7), IDGenerator(seed: 7), IDGenerator(seed: 8))
    let ids = (0..<10).map { _ in first.next() }
    #expect(ids == (0..<10).map { _ in again.next() })
    #expect(ids != (0..<10).map { _ in other.next() })
  }

  @Test("an id is a letter and thirteen characters that cannot be misread")
  func form() {
    var generator = IDGenerator(seed: 1)
    var seen: Set<ItemID> = []
    for _ in 0..<Count.of(100_000) {
      let id = generator.next(prefix: "p")
      #expect(seen.insert(id).inserted)
      #expect(id.rawValue.count == 14 && id.rawValue.first == "p" && id != .ledger)
      #expect(!id.rawValue.dropFirst().contains { "ilou".contains($0) })
    }
  }
}
