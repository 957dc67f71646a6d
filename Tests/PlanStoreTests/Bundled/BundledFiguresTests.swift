import PlanModel
import Testing

@testable import PlanStore

@Suite("The bundled ledger holds the figures of the two documents")
struct BundledFiguresTests {
  let bundled: BundledLedger
  init() throws { bundled = try BundledLedger() }

  @Test("It is canonical: reading and writing it changes no byte")
  func canonical() {
    #expect(text(LedgerCodec.write(bundled.ledger)) == text(bundled.bytes))
  }

  @Test("Two plans of one city, oldest first, under their own names and with their own levels")
  func plans() {
    let ledger = bundled.ledger
    #expect(ledger.organization == "清瀬市")
    #expect(ledger.plans.map(\.label) == ["R4-R7", "R8-R10"])
    #expect(bundled.old.title == "4～7年度事業")
    #expect(bundled.old.levels == ["観点", "区分", "項目", "事業"])
    #expect(bundled.new.levels == ["柱", "方向性", "取組", "事業"])
    #expect(bundled.old.years.map(\.startYear) == [2022, 2023, 2024, 2025])
    #expect(bundled.new.years.map(\.startYear) == [2026, 2027, 2028])
    #expect(ledger.schemes.isEmpty && ledger.conflicts.isEmpty)
    #expect(ledger.plans.allSatisfy { $0.scheme == nil })
  }

  @Test("R4-R7 is over and locked; R8-R10 is adopted, on a date nobody has told")
  func standing() {
    #expect(bundled.old.status == .closed)
    #expect(bundled.old.lockedYears == Set(bundled.old.years))
    #expect(bundled.new.status == .adopted)
    #expect(bundled.new.adoptedOn == nil)
    #expect(bundled.new.lockedYears.isEmpty)
  }

  @Test("Levels, programs, lines and cells")
  func counts() {
    let (old, new) = (bundled.old, bundled.new)
    #expect([new.pillars.count, new.directions.count, new.initiatives.count, new.programs.count] == [4, 11, 22, 37])
    #expect([old.pillars.count, old.directions.count, old.initiatives.count, old.programs.count] == [3, 8, 21, 40])
    #expect(new.pillars.map(\.programs.count) == [15, 6, 6, 10])
    #expect(old.pillars.map(\.programs.count) == [9, 20, 11])
    #expect(new.programs.flatMap(\.rows).count == 37)
    #expect(old.programs.flatMap(\.rows).count == 87)
    #expect(old.programs.flatMap(\.pairs).count == 43)
    #expect(old.programs.flatMap(\.pairs).filter { $0.actuals.count == 2 }.count == 1)
    #expect(new.programs.flatMap(\.rows).joined().filter { !$0.isEmpty }.count == 54)
    #expect(old.programs.flatMap(\.rows).joined().filter { !$0.isEmpty }.count == 159)
    #expect(new.initiatives.allSatisfy { $0.outcome == nil })
    #expect(old.initiatives.filter { $0.outcome != nil }.count == 21)
  }

  @Test("Titles of the levels above the items")
  func titles() {
    #expect(bundled.new.pillars.map(\.title) == ["人材の育成", "人材の確保", "職場環境の整備", "デジタル人材の育成・確保"])
    #expect(bundled.old.pillars.map(\.title) == ["仕組みづくり", "環境づくり", "人づくり（能力開発）"])
    #expect(
      bundled.new.directions.map(\.title) == [
        "人材育成プログラムの充実", "人材育成手法の充実", "”人を育てる”人事管理", "多様な採用チャンネルによる魅力発信", "多様な試験方法の実施",
        "多様な人材の採用や外部人材の活用", "職員が活躍できる環境整備", "”働きやすい職場の雰囲気”の醸成", "職員のエンゲージメントの把握",
        "デジタル人材の育成", "デジタル人材の確保",
      ])
    #expect(
      bundled.old.directions.map(\.title) == [
        "業務の改善", "日常業務の円滑化", "人材の最大活用", "健康の増進", "情報の共有化", "ワーク・ライフ・バランス", "自己啓発支援", "研修の充実",
      ])
  }

  @Test("Program names: the longest has 53 characters, and the misprint in one stays (原文ママ)")
  func names() {
    #expect(bundled.new.programs.map(\.name.count).max() == 53)
    #expect(bundled.new.programs.filter { $0.name.contains("産業界・保健師面談") }.count == 1)
  }

  @Test("Nine targets, none measured, none with a basis: the document does not say")
  func targets() {
    let (new, old) = (bundled.new, bundled.old)
    #expect(old.targets.isEmpty)
    let goals = new.pillars.map { pillar in
      new.targets.filter { $0.pillar == pillar.id }.map { $0.goal.description + $0.unit }
    }
    #expect(goals == [["80%", "90%"], ["80%", "100%"], ["80%"], ["80%", "60%", "60%", "12人"]])
    for target in new.targets {
      #expect(target.basis == nil && target.baseline == nil && target.steps.isEmpty && target.measurements.isEmpty)
    }
  }

  @Test("Scheduled programs of each year, all of R4-R7 with results")
  func progress() {
    let current = FiscalYear(2026)
    let new = bundled.new.years.map { bundled.new.progress(in: $0, current: current) }
    #expect(new.map(\.scheduled) == [35, 37, 37])
    let old = bundled.old.years.map { bundled.old.progress(in: $0, current: current) }
    #expect(old.map(\.scheduled) == [38, 38, 39, 37])
    #expect(old.map(\.withResult) == [38, 38, 39, 37])
    #expect(old.map(\.missing) == [0, 0, 0, 0])
    #expect(old.map(\.unsettled) == [0, 0, 0, 2])
  }

  @Test("Two results of R4-R7 are still open, both of its last year")
  func unsettled() {
    let year = FiscalYear(2025)
    let open = bundled.old.programs.filter {
      bundled.old.progress(of: $0, in: year, current: FiscalYear(2026)).unsettled == 1
    }
    #expect(open.map(\.name) == ["休暇計画表の周知・作成等", "市町村職員研修所研修の活用"])
    #expect(open.map { $0.rows.last?.last } == ["未確定", "実施見込み：190名"])
  }

  @Test("Nothing is missing in a year that has not begun; in the first, everything scheduled is")
  func notBegun() {
    let missing = bundled.new.years.map { bundled.new.progress(in: $0, current: FiscalYear(2026)).missing }
    #expect(missing == [35, 0, 0])
    let before = bundled.new.years.map { bundled.new.progress(in: $0, current: FiscalYear(2025)).missing }
    #expect(before == [0, 0, 0])
  }

  @Test("Purposes, outcomes and chapters say that they are summaries")
  func summaries() {
    for plan in bundled.ledger.plans {
      for chapter in plan.chapters { #expect(chapter.body.isSummary, "\(chapter.title)") }
      for initiative in plan.initiatives {
        #expect(initiative.purpose?.isSummary == true, "\(initiative.title)")
        #expect(initiative.outcome?.isSummary ?? true, "\(initiative.title)")
      }
    }
  }

  @Test("Identical pairs, counted figures and states of R4-R7")
  func pairs() {
    let pairs = bundled.old.programs.flatMap(\.pairs)
    #expect(pairs.filter { $0.actuals.count == 1 && $0.planned?.cells == $0.actuals[0].cells }.count == 22)
    let results = pairs.flatMap(\.actuals).flatMap { $0.cells.map(\.written) }
    #expect(results.filter { $0 == "未実施" }.count == 3)
    #expect(results.filter { $0 == "未確定" }.count == 1)
    #expect(results.filter { $0.contains("見込み") }.count == 1)
  }

  @Test("Lineage leads from items of R8-R10 to items of R4-R7 that exist")
  func lineage() {
    let old = Set(bundled.old.initiatives.map(\.id) + bundled.old.programs.map(\.id))
    let links = bundled.new.initiatives.flatMap(\.succeeds) + bundled.new.programs.flatMap(\.succeeds)
    #expect(!links.isEmpty)
    #expect(links.filter { !old.contains($0) } == [])
  }
}
