import Testing

@testable import PlanModel

struct StructureTests {
  private let initiative: ItemID = "R8-R10-initiative"

  @Test("moving a program past another renumbers both and keeps who they are")
  func move() throws {
    var ledger = smallLedger()
    let edit = PlanEdit.move(
      "proposals", from: Place(parent: initiative, after: "training"), to: Place(parent: initiative, after: nil))
    try ledger.apply(edit)
    #expect(ledger.initiative(initiative)?.programs.map(\.id) == ["proposals", "training"])
    #expect(ledger.path(of: "training").map { ledger.address(of: $0, defaultPlan: 1) } == "1-1-1.2")
    try ledger.apply(edit.inverse)
    #expect(ledger == smallLedger())
  }

  @Test("nothing moves to another plan")
  func acrossPlans() throws {
    for (item, from, to) in [
      ("training", Place(parent: initiative, after: nil), Place(parent: "R4-R7-initiative", after: nil)),
      (initiative, Place(parent: "R8-R10-direction", after: nil), Place(parent: "R4-R7-direction", after: nil)),
      ("R8-R10-direction", Place(parent: "R8-R10-pillar", after: nil), Place(parent: "R4-R7-pillar", after: nil)),
      ("R8-R10-pillar", Place(parent: "R8-R10", after: nil), Place(parent: "R4-R7", after: nil)),
      ("target", Place(parent: "R8-R10", after: nil), Place(parent: "R4-R7", after: nil)),
    ] as [(ItemID, Place, Place)] {
      #expect(conflict(.move(item, from: from, to: to)) == .acrossPlans(item))
    }
  }

  @Test("plans and sections move within the ledger")
  func moveInLedger() throws {
    var ledger = smallLedger()
    try ledger.apply(
      .move("R8-R10", from: Place(parent: .ledger, after: "R4-R7"), to: Place(parent: .ledger, after: nil)))
    try ledger.apply(.move("dx", from: Place(parent: .ledger, after: "staff"), to: Place(parent: .ledger, after: nil)))
    #expect(ledger.plans.map(\.id) == ["R8-R10", "R4-R7"])
    #expect(ledger.sections.map(\.id) == ["dx", "staff"])
  }

  @Test("an item moves neither into itself nor behind itself nor where its kind does not stand")
  func noPlace() {
    let from = Place(parent: "R8-R10-pillar", after: nil)
    for to in [
      Place(parent: initiative, after: nil), Place(parent: "R8-R10-direction", after: nil),
      Place(parent: "R8-R10-pillar", after: "R8-R10-direction"), Place(parent: "R8-R10", after: nil),
      Place(parent: "gone", after: nil),
    ] {
      #expect(conflict(.move("R8-R10-direction", from: from, to: to)) == .noSuchPlace(to))
    }
    let elsewhere = Place(parent: "R8-R10-pillar", after: "x")
    #expect(conflict(.move("R8-R10-direction", from: elsewhere, to: from)) == .noSuchPlace(elsewhere))
    #expect(conflict(.move("gone", from: from, to: from)) == .noSuchItem("gone"))
    #expect(conflict(.move(.ledger, from: from, to: from)) == .noSuchItem(.ledger))
  }

  @Test("an item is taken away only as it was seen")
  func remove() throws {
    let ledger = smallLedger()
    let place = Place(parent: initiative, after: nil)
    var seen = try #require(ledger.program("training"))
    #expect(conflict(.remove(.program(seen), from: Place(parent: initiative, after: "x"))) != nil)
    seen.tags = ["DX"]
    #expect(conflict(.remove(.program(seen), from: place)) == .itemChanged("training"))
    seen.id = "gone"
    #expect(conflict(.remove(.program(seen), from: place)) == .noSuchItem("gone"))
  }

  @Test("an item carries everything under it, unknown keys too")
  func carried() throws {
    var ledger = smallLedger()
    let memo = UnknownKeys([UnknownKeys.Entry(after: "name", key: "memo", json: "1")])
    ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[0].unknown = memo
    let node = Node.direction(ledger.plans[1].pillars[0].directions[0])
    #expect(node.allIDs == ["R8-R10-direction", initiative, "training", "proposals"])
    let remove = PlanEdit.remove(node, from: Place(parent: "R8-R10-pillar", after: nil))
    let before = ledger
    try ledger.apply(remove)
    #expect(ledger.program("training") == nil)
    try ledger.apply(remove.inverse)
    #expect(ledger == before)
    #expect(ledger.program("training")?.unknown == memo)
  }
}
