import Testing

@testable import PlanModel

@Suite("次期計画（案）: a draft in which every old row is accounted for")
struct NextPlanTests {
  private let years = FiscalYear(2029)...FiscalYear(2031)
  private var ledger: Ledger { Ledger(organization: "清瀬市", plans: [treePlan()]) }

  private func drafted(_ fates: [ItemID: RowFate] = [:], _ ledger: Ledger? = nil) throws -> Ledger {
    var ids = IDGenerator(seed: 8)
    var next = ledger ?? self.ledger
    let draft = try NextPlan(after: next.plans[0], years: years, fates: fates, ids: &ids)
    try next.apply(Change(draft.edits))
    #expect(next.brokenInvariants() == [])
    #expect(next.crosswalk(from: 0, to: 1).open == [])
    return next
  }
  private func rows(_ rows: [Crosswalk.Row], _ ledger: Ledger) -> [String] {
    rows.map { row in
      let ends = [row.old, row.new].map { $0.map { Numbering.address($0.positions) } ?? "-" }
      return ends.joined(separator: " ") + " \(row.relation)"
    }
  }

  @Test("without a word everything goes on, with lineage, and the draft steals no default")
  func everythingGoesOn() throws {
    let ledger = try drafted()
    let new = ledger.plans[1]
    #expect(new.label == "R11-R13" && new.status == .draft && new.levels == ["柱", "方向性", "取組", "事業"])
    #expect(new.allInitiatives.map(\.title) == ledger.plans[0].allInitiatives.map(\.title))
    #expect(new.allPrograms.map(\.succeeds) == ledger.plans[0].allPrograms.map { [$0.id] })
    #expect(new.allPrograms.allSatisfy { $0.pairs == [LinePair(planned: line(["実施", "", ""]))] })
    #expect(ledger.defaultFocus(current: FiscalYear(2028))?.plan == 0)
    let crosswalk = ledger.crosswalk(from: 0, to: 1)
    #expect(crosswalk.initiatives.count == 8 && crosswalk.programs.count == 8)
    #expect((crosswalk.initiatives + crosswalk.programs).allSatisfy { $0.relation == .continued })
  }

  @Test("what a target was assessed stays with the old plan: its years are not the new one's")
  func assessedTarget() throws {
    var ledger = self.ledger
    var target = Target(
      id: "t1", pillar: ledger.plans[0].pillars[0].id, name: "受講率", shortName: "受講率", unit: "%",
      goal: Decimal(90))
    target.years[r10] = YearRecord(assessment: Assessment(scheme: "marks4", mark: "○"))
    ledger.plans[0].targets = [target]
    let next = try drafted([:], ledger)
    #expect(next.plans[1].targets.map(\.years) == [[:]])
  }

  @Test("rows join, split, end with a reason, and go on under another name")
  func fates() throws {
    let ledger = try drafted([
      "i112": .joins("i111"), "i121": .splits(["前半", "後半"]), "i122": .ends(reason: "目的を達成したため"),
      "i211": .continues(title: "新しい名"),
    ])
    let crosswalk = ledger.crosswalk(from: 0, to: 1)
    #expect(
      rows(crosswalk.initiatives, ledger) == [
        "1-1-1 1-1-1 joined", "1-1-2 1-1-1 joined", "1-2-1 1-2-1 split", "1-2-1 1-2-2 split",
        "1-2-2 - ended(Optional(\"目的を達成したため\"))", "2-1-1 2-1-1 continued", "2-1-2 2-1-2 continued",
        "2-2-1 2-2-1 continued", "2-2-2 2-2-2 continued",
      ])
    #expect(rows(crosswalk.programs, ledger).contains("1-2-2.1 - ended(Optional(\"目的を達成したため\"))"))
    #expect(ledger.plans[1].allInitiatives[0].programs.count == 2)
    #expect(ledger.plans[1].allInitiatives.map(\.title).contains("新しい名"))
    #expect(ledger.plans[0].allInitiatives[3].years[r10]?.direction == "廃止：目的を達成したため")
  }

  @Test("廃止 recorded as the direction for next year ends a row by itself; 廃止せず does not")
  func recorded() throws {
    var ledger = ledger
    ledger.plans[0].pillars[0].directions[0].initiatives[0].years = [r9: YearRecord(direction: "廃止（役割を終えた）")]
    ledger.plans[0].pillars[0].directions[0].initiatives[1].years = [r10: YearRecord(direction: "廃止せず継続")]
    let next = try drafted([:], ledger)
    #expect(next.crosswalk(from: 0, to: 1).initiatives[0].relation == .ended("役割を終えた"))
    #expect(next.plans[1].allInitiatives.first?.title == "取組112")
  }

  @Test("a target keeps its goal and takes its last settled value as baseline")
  func targets() throws {
    var ledger = ledger
    let measured = [
      Measurement(year: r9, value: Decimal(70), source: "アンケート"),
      Measurement(year: r10, value: Decimal(75), isProvisional: true),
    ]
    ledger.plans[0].targets = [
      Target(
        id: "t", pillar: "p1", name: "満足度", shortName: "満足度", unit: "%", goal: Decimal(80), basis: .final,
        measurements: measured)
    ]
    let target = try #require(try drafted([:], ledger).plans[1].targets.first)
    #expect(target.goal == Decimal(80) && target.basis == .final && target.measurements.isEmpty)
    #expect(target.baseline == Baseline(value: Decimal(70), year: r9, source: "アンケート"))
  }

  @Test("what cannot be is said: years that do not follow, rows that join what ends, ends without a reason")
  func problems() {
    var ids = IDGenerator(seed: 8)
    func problem(_ fates: [ItemID: RowFate], _ years: ClosedRange<FiscalYear>? = nil) -> NextPlan.Problem? {
      do throws(NextPlan.Problem) {
        _ = try NextPlan(after: treePlan(), years: years ?? self.years, fates: fates, ids: &ids)
        return nil
      } catch { return error }
    }
    #expect(problem([:], FiscalYear(2030)...FiscalYear(2032)) == .yearsDoNotFollow(lastYear: r10))
    #expect(problem(["i111": .joins("i112"), "i112": .ends(reason: "x")]) == .cannotJoin("i111", into: "i112"))
    #expect(problem(["i111": .joins("a112")]) == .cannotJoin("i111", into: "a112"))
    #expect(problem(["i111": .ends(reason: "")]) == .endNeedsReason("i111"))
    #expect(problem(["i111": .splits(["一つ"])]) == .splitNeedsTitles("i111"))
    #expect(problem(["p1": .ends(reason: "x")]) == .noSuchRow("p1"))
  }
}
