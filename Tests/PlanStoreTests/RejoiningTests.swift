import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("Two officers on one file never lose each other's work")
struct RejoiningTests {
  let folder: Folder
  let path: FilePath
  /// Two dashboards with the plan open.
  let mine: LedgerStore
  let others: LedgerStore

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
    mine = try LedgerStore.open(path)
    others = try LedgerStore.open(path)
  }

  /// 実施, →, blank in the sample.
  static func cell(_ year: Int, _ before: Cell, _ after: Cell) -> Change {
    Change([
      .set(ItemID("d"), .cell(.planned(pair: 0), FiscalYear(year)), before: .cell(before), after: .cell(after))
    ])
  }

  static func cells(_ ledger: Ledger) -> [String] {
    ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].planned?.cells.map(\.written) ?? []
  }

  var inFile: [String] { get throws { Self.cells(try LedgerStore.open(path).ledger) } }

  @Test("Entries in different cells are both in the file, and both are shown")
  func differentCells() throws {
    #expect(try others.commit(Self.cell(2027, .arrow, .text("他"))) == .saved([]))
    #expect(try mine.commit(Self.cell(2026, .text("実施"), .text("私"))) == .saved([]))
    #expect(try inFile == ["私", "他", ""])
    #expect(Self.cells(mine.ledger) == ["私", "他", ""])
    #expect(mine.rejoining?.ledger == mine.ledger)
    #expect(mine.rejoining?.refused == [])
    // Alone again, and the other one comes along too.
    #expect(try mine.commit(Self.cell(2028, .blank, .text("私"))) == .saved([]))
    #expect(mine.rejoining == nil)
    #expect(try others.commit(Self.cell(2027, .text("他"), .text("又"))) == .saved([]))
    #expect(try inFile == ["私", "又", "私"])
  }

  @Test("In the same cell the first entry stands, and the second is refused with it")
  func sameCell() throws {
    try others.commit(Self.cell(2027, .arrow, .text("他")))
    let change = Self.cell(2027, .arrow, .text("私"))
    let refusal = LedgerStore.Refusal.conflict(
      .changed(
        ItemID("d"), .cell(.planned(pair: 0), FiscalYear(2027)), expected: .cell(.arrow), found: .cell(.text("他"))))
    #expect(throws: refusal) { try mine.commit(change) }
    #expect(mine.rejoining?.refused == [.init(change: change, refusal: refusal)])
    #expect(try inFile == ["実施", "他", ""])
    #expect(Self.cells(mine.ledger) == ["実施", "他", ""])
    #expect(mine.durability == .saved([]))
    // Entered again over what stands there now, it goes in.
    #expect(try mine.commit(Self.cell(2027, .text("他"), .text("私"))) == .saved([]))
    #expect(try inFile == ["実施", "私", ""])
  }

  @Test("Both entered the same: that is no conflict")
  func sameEntry() throws {
    try others.commit(Self.cell(2027, .arrow, .dash))
    #expect(try mine.commit(Self.cell(2027, .arrow, .dash)) == .saved([]))
    #expect(try inFile == ["実施", "－", ""])
    #expect(mine.rejoining?.refused == [])
  }

  @Test("Of what could not be written, only what conflicts is refused; the rest is saved")
  func pending() throws {
    try folder.write(Array("{}".utf8))
    guard case .unsaved = try mine.commit(Self.cell(2026, .text("実施"), .text("私"))),
      case .unsaved = try mine.commit(Self.cell(2027, .arrow, .text("私")))
    else {
      Issue.record("a file that is no ledger was overwritten")
      return
    }
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["他", "→", null]"#))
    #expect(mine.retry() == .saved([]))
    #expect(mine.rejoining?.refused.map(\.change) == [Self.cell(2026, .text("実施"), .text("私"))])
    #expect(try inFile == ["他", "私", ""])
    #expect(Self.cells(mine.ledger) == ["他", "私", ""])
  }

  @Test("Many entries at the same time by three writers are all in the file")
  func parallel() async throws {
    let rounds = Count.of(200)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for year in 2026...2028 {
        group.addTask { [path] in
          let store = try LedgerStore.open(path)
          var before = try #require(Self.before[year])
          for round in 0..<rounds {
            let after = Cell.text("\(year)の\(round)")
            let answer = try store.commit(Self.cell(year, before, after))
            #expect(answer == .saved([]))
            before = after
            // What others wrote is never taken back.
            #expect(Self.cells(try LedgerStore.open(path).ledger)[year - 2026] == after.written)
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try inFile == (2026...2028).map { "\($0)の\(rounds - 1)" })
  }

  static let before: [Int: Cell] = [2026: .text("実施"), 2027: .arrow, 2028: .blank]
}
