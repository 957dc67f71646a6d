import Testing

@testable import PlanModel

@Suite("Structure: splitting and joining lose nothing")
struct ArrangingSplittingTests {
  private var ledger: Ledger {
    var ledger = Ledger(
      organization: "清瀬市", sections: [Section(id: "staff", name: "職員課"), Section(id: "dx", name: "DX推進課")],
      plans: [treePlan()])
    ledger.plans[0].pillars[0].directions[0].initiatives[0].succeeds = ["old-1"]
    ledger.plans[0].pillars[0].directions[0].initiatives[0].purpose = Prose("目的一")
    ledger.plans[0].pillars[0].directions[0].initiatives[0].owner = "staff"
    ledger.plans[0].pillars[0].directions[0].initiatives[0].years = [r8: YearRecord(note: "特記一")]
    ledger.plans[0].pillars[0].directions[0].initiatives[1].succeeds = ["old-2", "old-1"]
    ledger.plans[0].pillars[0].directions[0].initiatives[1].purpose = Prose("目的二")
    ledger.plans[0].pillars[0].directions[0].initiatives[1].owner = "dx"
    ledger.plans[0].pillars[0].directions[0].initiatives[1].years = [r8: YearRecord(note: "特記二", issue: "課題")]
    ledger.plans[0].pillars[0].directions[0].initiatives[1].programs[0].pairs[0].actuals = [line(["12名", "", ""])]
    return ledger
  }
  private func path(_ id: ItemID) -> ItemPath { ledger.path(of: id) ?? .ledger }
  private func after(_ edits: [PlanEdit]) throws -> Ledger {
    var next = ledger
    try next.apply(Change(edits))
    #expect(next.brokenInvariants() == [])
    var back = next
    try back.apply(Change(edits).inverse)
    #expect(back == ledger)
    return next
  }

  @Test("initiatives join: programs, texts, notes, sections and predecessors go over")
  func joinInitiatives() throws {
    let next = try after(Arranging(ledger).joining([path("i111"), path("i112")], title: "合わせた取組"))
    let joined = try #require(next.initiative("i111"))
    #expect(joined.title == "合わせた取組")
    #expect(joined.programs.map(\.id) == ["a111", "a112"])
    #expect(joined.purpose?.text == "目的一\n目的二")
    #expect(joined.owner == "staff" && joined.involved == ["dx"])
    #expect(joined.succeeds == ["old-1", "old-2"])
    #expect(joined.years[r8]?.note == "特記一\n特記二" && joined.years[r8]?.issue == "課題")
    #expect(next.path(of: "i112") == nil)
  }

  @Test("programs join: the lines of both, pair by pair")
  func joinPrograms() throws {
    let next = try after(Arranging(ledger).joining([path("a111"), path("a112")]))
    let joined = try #require(next.program("a111"))
    #expect(joined.pairs.count == 2)
    #expect(joined.pairs[1].actuals == [line(["12名", "", ""])])
    #expect(next.program("a112") == nil)
  }

  @Test("only what is of one level and one plan joins, and no item with itself")
  func refused() {
    for paths in [["i111"], ["i111", "i111"], ["i111", "a112"], ["p1", "p2"]] as [[ItemID]] {
      #expect(throws: Arranging.Problem.cannotJoin) { try Arranging(ledger).joining(paths.map(path)) }
    }
  }

  @Test("an initiative splits: the programs named go over, section and predecessors stay with both")
  func splitInitiative() throws {
    var ids = IDGenerator(seed: 3)
    let (id, edits) = try Arranging(ledger).splitting(path("i112"), off: "分けた取組", programs: [0], ids: &ids)
    let next = try after(edits)
    let new = try #require(next.initiative(id))
    #expect(new.succeeds == ["old-2", "old-1"] && new.owner == "dx" && new.programs.map(\.id) == ["a112"])
    #expect(next.initiative("i112")?.programs == [])
    #expect(next.path(of: id) == .initiative(plan: 0, pillar: 0, direction: 0, 2))
  }

  @Test("a program splits: the planned line is copied, the results stay")
  func splitProgram() throws {
    var ids = IDGenerator(seed: 4)
    let (id, edits) = try Arranging(ledger).splitting(path("a112"), off: "分けた事業", ids: &ids)
    let new = try #require(try after(edits).program(id))
    #expect(new.pairs == [LinePair(planned: line(["実施", "", ""]))])
  }
}
