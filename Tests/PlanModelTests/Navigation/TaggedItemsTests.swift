import PlanModel
import Testing

@Suite("Tags pick out rows that belong to other plans too")
struct TaggedItemsTests {
  private var plan: Plan {
    func program(_ id: String, _ tags: [String] = []) -> Program {
      Program(id: ItemID(id), name: id, tags: tags, pairs: [LinePair(planned: Line(cells: [.text("実施")]))])
    }
    let first = Initiative(id: ItemID("i1"), title: "一", programs: [program("p1", ["特定"]), program("p2")])
    let second = Initiative(id: ItemID("i2"), title: "二", tags: ["特定"], programs: [program("p3")])
    let third = Initiative(id: ItemID("i3"), title: "三", programs: [program("p4", ["女性"])])
    return Plan(
      id: ItemID("plan"), label: "R8", title: "計画", firstYear: FiscalYear(2026), lastYear: FiscalYear(2026),
      levels: ["柱", "方向性", "取組", "事業"],
      pillars: [
        Pillar(
          id: ItemID("a"), title: "甲",
          directions: [Direction(id: ItemID("d"), title: "乙", initiatives: [first, second, third])])
      ])
  }

  @Test("a program by its own tag or its initiative's, with all that stands above it")
  func picks() {
    let items = TaggedItems("特定", in: [plan])
    #expect(["p1", "p3", "i1", "i2", "d", "a"].allSatisfy { items.contains(ItemID($0)) })
    #expect(["p2", "p4", "i3"].allSatisfy { !items.contains(ItemID($0)) })
    #expect(TaggedItems("なし", in: [plan]).isEmpty)
    #expect(Set(plan.tags) == ["女性", "特定"])
  }

  @Test("putting on and taking off changes what differs, and comes back by the inverse")
  func edits() throws {
    var ledger = Ledger(organization: "市", plans: [plan])
    let before = ledger
    let path = try #require(ledger.path(of: ItemID("p1")))
    let edits = ledger.edits(tagging: [path], adding: ["特定", "女性"], removing: [])
    #expect(edits.count == 1)
    try ledger.apply(Change(edits))
    #expect(ledger.program(at: path)?.tags == ["特定", "女性"])
    #expect(ledger.edits(tagging: [path], adding: ["女性"], removing: ["ない"]).isEmpty)
    try ledger.apply(Change(edits).inverse)
    #expect(ledger == before)
  }
}
