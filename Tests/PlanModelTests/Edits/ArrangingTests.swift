import Testing

@testable import PlanModel

/// A plan with two pillars of two directions, two initiatives each, one program in each: 1-1-1.1 is "a111".
func treePlan(first: Int = 2026, levels: [String] = ["柱", "方向性", "取組", "事業"]) -> Plan {
  let pillars = (1...2).map { p in
    Pillar(
      id: ItemID("p\(p)"), title: "柱\(p)",
      directions: (1...2).map { d in
        Direction(
          id: ItemID("d\(p)\(d)"), title: "方向性\(p)\(d)",
          initiatives: (1...2).map { n in
            Initiative(
              id: ItemID("i\(p)\(d)\(n)"), title: "取組\(p)\(d)\(n)",
              programs: [program("事業\(p)\(d)\(n)", id: "a\(p)\(d)\(n)", Rows(planned: ["実施", "", ""]))])
          })
      })
  }
  return Plan(
    id: "plan", label: "R8-R10", title: "実施計画", firstYear: FiscalYear(first), lastYear: FiscalYear(first + 2),
    levels: levels, status: .adopted, pillars: pillars)
}

/// The tree as one word per item: `p1 d11 i111 a111 …`.
func outline(_ ledger: Ledger, plan: Int = 0) -> String {
  ledger.plans[plan].treeOrder.map(\.id.rawValue).joined(separator: " ")
}

@Suite("Structure: numbers follow from order, and every change can be taken back")
struct ArrangingTests {
  private let ledger = Ledger(organization: "清瀬市", plans: [treePlan()])
  private func path(_ id: ItemID, _ ledger: Ledger? = nil) -> ItemPath {
    (ledger ?? self.ledger).path(of: id) ?? .ledger
  }
  private func after(_ edits: [PlanEdit]) throws -> Ledger {
    var next = ledger
    try next.apply(Change(edits))
    #expect(next.brokenInvariants() == [])
    var back = next
    try back.apply(Change(edits).inverse)
    #expect(back == ledger)
    return next
  }
  private func address(_ id: ItemID, in ledger: Ledger) -> String {
    ledger.address(of: path(id, ledger), defaultPlan: 0)
  }

  @Test("added below each level, last unless a place is named; a program has a blank planned line")
  func add() throws {
    var ids = IDGenerator(seed: 1)
    for (parent, address) in [("plan", "3"), ("p1", "1-3"), ("d11", "1-1-3"), ("i111", "1-1-1.2")] {
      let (id, edits) = try Arranging(ledger).adding("新規", below: path(ItemID(parent)), ids: &ids)
      let next = try after(edits)
      #expect(self.address(id, in: next) == address)
      if let program = next.program(id) { #expect(program.pairs == [LinePair(planned: line(["", "", ""]))]) }
    }
    let (first, edits) = try Arranging(ledger).adding("先頭", below: path("d11"), at: .first, ids: &ids)
    #expect(try address(first, in: after(edits)) == "1-1-1")
    #expect(try address("i111", in: after(edits)) == "1-1-2")
    #expect(throws: Arranging.Problem.nothingBelow(path("a111"))) {
      try Arranging(ledger).adding("下", below: path("a111"), ids: &ids)
    }
  }

  @Test("a plan of three levels: a pillar takes initiatives at once")
  func threeLevels() throws {
    var ids = IDGenerator(seed: 2)
    var three = Ledger(organization: "清瀬市", plans: [treePlan(levels: ["柱", "取組", "事業"])])
    let (pillar, edits) = try Arranging(three).adding("新しい柱", below: .plan(0), ids: &ids)
    try three.apply(Change(edits))
    let (initiative, more) = try Arranging(three).adding("取組", below: path(pillar, three), ids: &ids)
    try three.apply(Change(more))
    #expect(path(initiative, three) == .initiative(plan: 0, pillar: 2, direction: 0, 0))
  }

  @Test("moved among siblings and below another parent of the same level, no other")
  func move() throws {
    let arranging = Arranging(ledger)
    #expect(try outline(after(arranging.moving(path("i111"), to: .last))).hasPrefix("p1 d11 i112 a112 i111 a111"))
    #expect(try address("i111", in: after(arranging.moving(path("i111"), below: path("d22"), to: .first))) == "2-2-1")
    #expect(throws: Arranging.Problem.wrongParent(path("p2"))) {
      try arranging.moving(path("i111"), below: path("p2"), to: .first)
    }
    #expect(try arranging.moving(path("i111"), to: .first) == [])
  }

  @Test("one step up or down, past the end into the neighbour; at the very end no further")
  func step() throws {
    let arranging = Arranging(ledger)
    #expect(try address("i111", in: after(arranging.stepping(path("i111"), by: 1))) == "1-1-2")
    #expect(try address("i112", in: after(arranging.stepping(path("i112"), by: 1))) == "1-2-1")
    #expect(try address("i121", in: after(arranging.stepping(path("i121"), by: -1))) == "1-1-3")
    #expect(try address("a122", in: after(arranging.stepping(path("a122"), by: 1))) == "2-1-1.1")
    #expect(throws: Arranging.Problem.atTheEnd) { try arranging.stepping(path("i222"), by: 1) }
    #expect(throws: Arranging.Problem.atTheEnd) { try arranging.stepping(path("p1"), by: -1) }
  }

  @Test("what goes along when something is taken away is named, targets too; a locked year's results stay")
  func remove() throws {
    var ledger = ledger
    ledger.plans[0].targets = [
      Target(id: "t1", pillar: "p1", name: "a", shortName: "a", unit: "%", goal: Decimal(1)),
      Target(id: "t2", pillar: "p1", name: "b", shortName: "b", unit: "%", goal: Decimal(1)),
    ]
    let arranging = Arranging(ledger)
    let names = arranging.contents(of: path("p1", ledger)).compactMap { ledger.node(at: $0)?.id.rawValue }
    #expect(names == ["t1", "t2", "d11", "i111", "a111", "i112", "a112", "d12", "i121", "a121", "i122", "a122"])
    var next = ledger
    try next.apply(Change(arranging.removing(path("p1", ledger))))
    #expect(next.plans[0].pillars.map(\.id) == ["p2"] && next.plans[0].targets.isEmpty)
    ledger.plans[0].lockedYears = [r8]
    ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].actuals = [line(["12名", "", ""])]
    for id in ["p1", "d11", "i111", "a111"] as [ItemID] {
      #expect(throws: Arranging.Problem.yearLocked(r8)) { try Arranging(ledger).removing(path(id, ledger)) }
    }
    #expect(throws: Never.self) { try Arranging(ledger).removing(path("i112", ledger)) }
  }

  @Test("random steps, moves, additions and removals keep every item exactly once")
  func random() throws {
    var random = SeededGenerator(seed: 5)
    var ids = IDGenerator(seed: 5)
    var ledger = ledger
    for _ in 0..<Count.of(5_000) {
      let all = ledger.plans[0].treeOrder.map(\.id)
      let path = path(random.pick(all), ledger)
      let edits: [PlanEdit]?
      switch random.number(0...4) {
      case 0: edits = try? Arranging(ledger).stepping(path, by: random.once(in: 2) ? 1 : -1)
      case 1: edits = try? Arranging(ledger).moving(path, below: self.path(random.pick(all), ledger), to: .last)
      case 2 where all.count < 60: edits = try? Arranging(ledger).adding("x", below: path, ids: &ids).edits
      case 3 where all.count > 30 && path.level != 1: edits = try? Arranging(ledger).removing(path)
      default: edits = try? Arranging(ledger).splitting(path, off: "y", ids: &ids).edits
      }
      guard let edits, !edits.isEmpty else { continue }
      var next = ledger
      try next.apply(Change(edits))
      #expect(next.brokenInvariants() == [])
      var back = next
      try back.apply(Change(edits).inverse)
      #expect(back == ledger)
      ledger = next
    }
  }
}
