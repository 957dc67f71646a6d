import PlanModel
import Testing

@testable import PlanExchange

@Suite("A document merges into a ledger: its words come in, what officers recorded stays")
struct ImportMergeTests {
  static let text = """
    # 計画
    ## 【1】育成
    ### (1)研修
    #### ①階層別
    公表された目的。
    事業名\t\t実施概要
    8～9年度事業\t\t8年度\t9年度
    新任\t計画\t実施\t→
    \t実績\t12名\t
    係長\t計画\t実施\t
    ※注
    # 目標
    | 柱 | 項目 | 目標値 |
    |---|---|---|
    | 【1】育成 | 率 | 80% |
    """

  private func ledger(_ text: String = text) throws -> Ledger {
    Ledger(organization: "市", plans: try Trial.read(text).plans)
  }
  private func reread(_ text: String, seed: UInt64 = 99) throws -> [Plan] {
    var ids = IDGenerator(seed: seed)
    return try DocumentReader.read(Array(text.utf8), ids: &ids).plans
  }

  @Test("the same document changes nothing")
  func same() throws {
    let merge = ImportMerge(try reread(Self.text), into: try ledger())
    #expect(merge.change.edits.isEmpty)
    #expect(merge.differences.isEmpty)
  }

  @Test("results of a locked year do not come in by a new direction or initiative either")
  func lockedBranches() throws {
    var old = try ledger()
    old.plans[0].lockedYears = [FiscalYear(2026)]
    let table = "\n事業名\t\t実施概要\n8～9年度事業\t\t8年度\t9年度\n新規\t計画\t実施\t→\n\t実績\t9名\t\n"
    let tail = Self.text.ranges(of: "# 目標")[0].lowerBound
    func lockedYear(_ added: String) throws -> FiscalYear? {
      let text = Self.text[..<tail] + added + Self.text[tail...]
      let merge = ImportMerge(try reread(String(text)), into: old)
      #expect(!merge.change.edits.isEmpty)
      return merge.lockedYear(in: old)
    }
    #expect(try lockedYear("#### ②新しい取組" + table) == FiscalYear(2026))
    #expect(try lockedYear("### (2)新しい方向\n#### ①新しい取組" + table) == FiscalYear(2026))
    let planned = table.replacing("9名", with: "")
    #expect(try lockedYear("### (2)新しい方向\n#### ①新しい取組" + planned) == nil)
  }

  @Test("summaries give way to the original words; ids, results, facts, readings and notes stay")
  func words() throws {
    var old = try ledger()
    let year = FiscalYear(2026)
    old.plans[0].pillars[0].directions[0].initiatives[0].purpose = Prose("要約", isSummary: true)
    old.plans[0].pillars[0].directions[0].initiatives[0].years = [year: YearRecord(note: "特記")]
    old.plans[0].pillars[0].directions[0].initiatives[0].programs[0].name = "新任研修"
    old.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].actuals[0].cells[0] = .text("13名")
    old.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].planned?.readings = [year: .nothing]
    old.plans[0].pillars[0].directions[0].initiatives[0].programs[1].pairs[0].planned?.cells[0] = .text("検討")
    old.plans[0].targets[0].goal = Decimal(70)
    old.plans[0].targets[0].measurements = [Measurement(year: year, value: Decimal(50))]
    let merge = ImportMerge(try reread(Self.text), into: old)
    var new = old
    try new.apply(merge.change)
    let initiative = new.plans[0].initiatives[0]
    #expect(initiative.purpose == Prose("公表された目的。"))
    #expect(initiative.years[year]?.note == "特記")
    #expect(initiative.programs.map(\.name) == ["新任", "係長"])
    #expect(initiative.programs.map(\.id) == old.plans[0].initiatives[0].programs.map(\.id))
    #expect(initiative.programs[0].pairs[0].actuals[0].cells[0] == .text("13名"))
    #expect(initiative.programs[0].pairs[0].planned?.readings == [year: .nothing])
    #expect(initiative.programs[1].pairs[0].planned?.cells[0] == .text("実施"))
    #expect(new.plans[0].targets[0].goal == Decimal(80))
    #expect(new.plans[0].targets[0].measurements == old.plans[0].targets[0].measurements)
    #expect(
      merge.differences.map(\.address) == [
        "R8-R9:1-1-1", "R8-R9:1-1-1.1", "R8-R9:1-1-1.1", "R8-R9:1-1-1.2", "R8-R9:1.1",
      ])
    #expect(merge.differences[2].what == .kept(.cell(.actual(pair: 0, line: 0), year)))
    #expect(merge.differences[3].before == "検討")
    #expect(merge.differences[3].after == "実施")
    #expect(ImportMerge(try reread(Self.text, seed: 5), into: new).change.edits.isEmpty)
  }

  @Test("what is missing is added at its place, what is only in the ledger stays and is named")
  func additions() throws {
    var old = try ledger()
    old.plans[0].pillars[0].directions[0].initiatives[0].programs[0].name = "独自"
    old.plans[0].pillars[0].directions[0].initiatives[0].programs.swapAt(0, 1)
    let more = Self.text.replacing("係長\t", with: "課長\t計画\t実施\t\n係長\t") + "\n| 【1】育成 | 数 | 3人 |"
    let merge = ImportMerge(try reread(more), into: old)
    var new = old
    try new.apply(merge.change)
    #expect(Set(new.plans[0].initiatives[0].programs.map(\.name)).isSuperset(of: ["新任", "課長", "係長"]))
    #expect(new.plans[0].targets.map(\.name) == ["率", "数"])
    #expect(new.brokenInvariants().isEmpty)
    #expect(ImportMerge(try reread(more, seed: 5), into: new).change.edits.isEmpty)
  }

  @Test("a plan of other years comes in whole, at its place among the plans")
  func plans() throws {
    let old = try ledger()
    let earlier = Self.text.replacing("8年度\t9年度", with: "5年度\t6年度")
    let merge = ImportMerge(try reread(earlier), into: old)
    var new = old
    try new.apply(merge.change)
    #expect(new.plans.map(\.label) == ["R5-R6", "R8-R9"])
    #expect(ImportMerge(try reread(earlier, seed: 5), into: new).change.edits.isEmpty)
  }

  @Test("the published document brings the bundled ledger to its words and changes no cell")
  func bundled() throws {
    guard let bytes = PublishedDocument.bytes else { return }
    let read = try Trial.read(bytes).plans
    var ledger = PublishedDocument.bundled
    let before = ledger.plans.map(\.printed)
    let merge = ImportMerge(read, into: ledger)
    try ledger.apply(merge.change)
    #expect(ledger.plans.map(\.printed) == before)
    #expect(ledger.plans.flatMap(\.initiatives).allSatisfy { $0.purpose?.isSummary == false })
    #expect(ledger.plans.flatMap(\.chapters).allSatisfy { !$0.body.isSummary })
    // 43 purposes, 21 outcomes, one note, the chapters of two plans.
    #expect(merge.change.edits.count == 43 + 21 + 1 + 2)
    #expect(ImportMerge(read, into: ledger).change.edits.isEmpty)
  }

  @Test("whatever a damaged document says, applied once it has nothing left to say")
  func twice() throws {
    let original = PublishedDocument.bytes ?? Array(Self.text.utf8)
    let lines = original.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for seed in 0..<Count.of(200) {
      var random = SeededGenerator(seed: UInt64(seed))
      var shuffled = lines
      for _ in 0...random.below(40) { shuffled.swapAt(random.below(lines.count), random.below(lines.count)) }
      let text = String(decoding: Array(shuffled.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
      var ledger = seed.isMultiple(of: 2) ? PublishedDocument.bundled : try self.ledger()
      let merge = ImportMerge(try reread(text, seed: 1), into: ledger)
      try ledger.apply(merge.change)
      #expect(ledger.brokenInvariants().isEmpty, "seed \(seed)")
      let again = ImportMerge(try reread(text, seed: 2), into: ledger)
      #expect(again.change.edits.isEmpty, "seed \(seed): \(again.differences.prefix(3))")
    }
  }
}
