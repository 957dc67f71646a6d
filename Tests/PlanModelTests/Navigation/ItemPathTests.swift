import Testing

@testable import PlanModel

struct ItemPathTests {
  @Test("every item is found by its id and by its path, over random ledgers")
  func paths() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<Count.of(200) {
      let ledger = RandomLedger.make(&random).ledger
      let all = ledger.allPaths()
      var count = 0
      ledger.forEachItem { id, path in
        count += 1
        #expect(ledger.path(of: id) == path && all[id] == path)
        #expect(ledger.node(at: path)?.id == id)
        #expect(ledger.place(of: path).flatMap { ledger.path(of: $0.parent) } != nil)
        #expect((ledger.plan(at: path) != nil) == (path.planIndex != nil))
        #expect((ledger.program(id) != nil) == (path.positions.count == 4))
        #expect((ledger.initiative(id) != nil) == (path.positions.count == 3))
        if case .target = path { #expect(ledger.target(id)?.id == id) } else { #expect(ledger.target(id) == nil) }
      }
      #expect(all.count == count)
      #expect(ledger.path(of: "nobody") == nil)
      #expect(ledger.path(of: .ledger) == .ledger)
    }
  }

  @Test("a path knows what it lies under")
  func parents() {
    let ledger = smallLedger()
    let path = ItemPath.program(plan: 1, pillar: 0, direction: 0, initiative: 0, 1)
    #expect(ledger.pillar(at: path)?.id == "R8-R10-pillar")
    #expect(ledger.direction(at: path)?.id == "R8-R10-direction")
    #expect(ledger.initiative(at: path)?.id == "R8-R10-initiative")
    #expect(ledger.pillar(at: .plan(1)) == nil && ledger.direction(at: .plan(1)) == nil)
    #expect(path.positions == [0, 0, 0, 1])
    #expect(ItemPath.section(0).planIndex == nil && ItemPath.target(plan: 1, 0).planIndex == 1)
  }
}
