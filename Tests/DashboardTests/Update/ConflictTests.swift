import PlanModel
import Testing

@testable import Dashboard

/// What a merge could not join, on the screen.
@Suite struct ConflictTests {
  private static let award = ItemID("r8-dx-award")
  private static let cell = Field.cell(.actual(pair: 0, line: 0), FiscalYear(2026))

  /// Two sections filled in one cell, and gave one initiative an outcome each.
  private static func merged() throws -> Ledger {
    let initiative = Bundled.ledger.plans[1].pillars[0].directions[0].initiatives[0].id
    func side(_ text: String) throws -> Ledger {
      var ledger = Bundled.ledger
      try ledger.apply(.set(award, cell, before: .cell(.blank), after: .cell(.text(text))))
      try ledger.apply(.set(initiative, .outcome, before: .prose(nil), after: .prose(Prose("成果" + text))))
      return ledger
    }
    return try ThreeWayMerge(base: Bundled.ledger, side("候補生：4名"), side("候補生：5名")).ledger
  }

  private func opened(_ size: String = "80x24", language: Language = .japanese) throws -> Desk {
    Desk(size, try ConflictTests.merged(), language: language)
  }

  @Test(arguments: ["80x24", "120x36", "50x15"])
  func `The header counts the conflicts, and C lists them with both texts`(size: String) throws {
    var desk = try opened(size)
    #expect(desk.header.contains("競合2件 保存済"))
    #expect(desk.footer.contains("C競合"))
    desk.press("C")
    #expect(!desk.rows(with: "4-1-2.3 8年度実績").isEmpty)
    #expect(!desk.rows(with: "1 今の記載：候補生：5名").isEmpty)
    #expect(!desk.rows(with: "2 もう一方：候補生：4名").isEmpty)
    desk.press("<end>")
    #expect(desk.rows(with: "> ").count == 1)
    #expect(desk.frame.violatedInvariant() == nil)
    desk.press("<esc>")
    #expect(desk.state.overlay == nil)
  }

  @Test func `Without conflicts the header is silent and C says so`() {
    let desk = desk("C")
    #expect(!desk.header.contains("競合"))
    #expect(desk.notice == "競合はありません。")
    #expect(!desk.footer.contains("C競合"))
  }

  @Test func `2 takes the other text, 1 leaves what stands, and undo brings the conflict back`() throws {
    var desk = try opened()
    let first = try #require(desk.state.ledger.conflicts.first)
    desk.press("C 2")
    #expect(desk.state.ledger.conflicts.count == 1)
    #expect(desk.store.ledger.conflicts.count == 1)
    #expect(desk.notice?.contains("競合を解決しました") == true && desk.notice?.contains("残り1件") == true)
    desk.press("1")
    #expect(desk.state.ledger.conflicts.isEmpty && desk.state.overlay == nil)
    #expect(!desk.header.contains("競合"))
    desk.press("u u")
    #expect(desk.state.ledger == (try ConflictTests.merged()))
    #expect(desk.state.ledger.conflicts.first == first)
    let cell = try #require(desk.state.ledger.conflicts.firstIndex { $0.item == ConflictTests.award })
    desk.press("C \(cell == 0 ? "" : "j") 2")
    #expect(desk.cell("4-1-2.3", "R8") == "候補生：4名")
  }

  @Test func `Enter goes to the cell in question`() throws {
    var desk = try opened()
    let cell = try #require(desk.state.ledger.conflicts.firstIndex { $0.item == ConflictTests.award })
    desk.press("C \(cell == 0 ? "" : "j") <enter>")
    #expect(desk.place == "4-1-2.3 8年度 実績")
    #expect(desk.item == "4-1-2")
  }

  @Test func `A locked year is not settled behind its back`() throws {
    var ledger = try ConflictTests.merged()
    try ledger.apply(.set(ledger.plans[1].id, .locked(FiscalYear(2026)), before: .flag(false), after: .flag(true)))
    var desk = Desk("80x24", ledger)
    let cell = try #require(ledger.conflicts.firstIndex { $0.item == ConflictTests.award })
    desk.press("C \(cell == 0 ? "" : "j") 2")
    #expect(desk.notice?.contains("確定済み") == true)
    #expect(desk.state.ledger.conflicts.count == 2)
  }

  @Test func `In English too`() throws {
    var desk = try opened(language: .english)
    #expect(desk.header.contains("2 conflicts saved"))
    desk.press("C")
    #expect(!desk.rows(with: "2 the other: 候補生：4名").isEmpty)
  }
}
