import Testing

@testable import PlanModel

/// Rule 12: what an item succeeds, followed both ways through the plans.
struct LineageTests {
  private func ledger(_ succeeds: [String: [String]]) -> Ledger {
    func row(_ id: String) -> Program {
      var row = program(id, id: id, Rows(planned: nil))
      row.pairs = []
      row.succeeds = (succeeds[id] ?? []).map { ItemID($0) }
      return row
    }
    // Newest first, to show that years decide and not the order in the file.
    return Ledger(
      organization: "清瀬市",
      plans: [
        plan([row("c1"), row("c2")], first: 2029, last: 2031, id: "R11"),
        plan([row("a1"), row("a2")], first: 2022, last: 2025, status: .closed, id: "R4"),
        plan([row("b1"), row("b2")], first: 2026, last: 2028, id: "R8"),
      ])
  }
  private func ids(_ lineage: Lineage, in ledger: Ledger) -> [String] {
    lineage.items.map { ledger.node(at: $0)?.id.rawValue ?? "?" }
  }

  @Test("one step back and one step on")
  func steps() {
    let ledger = ledger(["b1": ["a2", "a1"], "b2": ["a1"], "c1": ["b1"]])
    #expect(ids(ledger.predecessors(of: "b1"), in: ledger) == ["a1", "a2"])
    #expect(ids(ledger.successors(of: "a1"), in: ledger) == ["b1", "b2"])
    #expect(ids(ledger.successors(of: "c1"), in: ledger) == [])
    #expect(ids(ledger.predecessors(of: "a1"), in: ledger) == [])
  }

  @Test("the whole chain through three plans, oldest first, without the sidelines")
  func chain() {
    let ledger = ledger(["b1": ["a2", "a1"], "b2": ["a1"], "c1": ["b1"], "c2": ["b2"]])
    #expect(ids(ledger.lineage(of: "b1"), in: ledger) == ["a1", "a2", "b1", "c1"])
    #expect(ids(ledger.lineage(of: "a1"), in: ledger) == ["a1", "b1", "b2", "c1", "c2"])
    #expect(ids(ledger.lineage(of: "c2"), in: ledger) == ["a1", "b2", "c2"])
    #expect(ids(ledger.lineage(of: "a2"), in: ledger) == ["a2", "b1", "c1"])
  }

  @Test("circles are walked once")
  func circles() {
    let ledger = ledger(["a1": ["b1"], "b1": ["a1", "b1"], "c1": ["c1"]])
    #expect(ids(ledger.lineage(of: "a1"), in: ledger) == ["a1", "b1"])
    #expect(ids(ledger.lineage(of: "b1"), in: ledger) == ["a1", "b1"])
    #expect(ids(ledger.lineage(of: "c1"), in: ledger) == ["c1"])
    #expect(ids(ledger.predecessors(of: "c1"), in: ledger) == [])
  }

  @Test("ids that name nothing in a plan are skipped and told")
  func unknown() {
    let ledger = ledger(["b1": ["gone", "a1", "R4"], "c1": ["b1"]])
    #expect(ledger.predecessors(of: "b1").unknown == ["gone", "R4"])
    #expect(ids(ledger.lineage(of: "c1"), in: ledger) == ["a1", "b1", "c1"])
    #expect(ledger.lineage(of: "c1").unknown == ["gone", "R4"])
    #expect(ledger.lineage(of: "nobody") == Lineage(unknown: ["nobody"]))
    #expect(ledger.successors(of: "nobody") == Lineage(unknown: ["nobody"]))
    #expect(ledger.lineage(of: "R4") == Lineage(unknown: ["R4"]))
  }

  @Test("initiatives are tied like programs, across the two levels too")
  func levels() {
    var ledger = ledger(["b1": ["R4-initiative"]])
    ledger.plans[2].pillars[0].directions[0].initiatives[0].succeeds = ["R4-initiative"]
    #expect(ids(ledger.successors(of: "R4-initiative"), in: ledger) == ["R8-initiative", "b1"])
    #expect(ids(ledger.lineage(of: "R8-initiative"), in: ledger) == ["R4-initiative", "R8-initiative"])
  }
}
