import PlanModel
import Testing

/// From the first key to the file on the disk.
@Suite struct JourneyTests {
  @Test func `A result recorded and saved is in the file before the next key`() throws {
    let folder = Folder()
    var desk = Desk(store: try folder.store())
    desk.press(toTheAward + " <enter> 開催なし <enter>")
    #expect(desk.header.hasSuffix("保存済 14:03"))
    #expect(try folder.ledger() == desk.state.ledger)
    #expect(desk.cell("4-1-2.3", "R8", in: try folder.ledger()) == "開催なし")
  }

  @Test func `Recording the award takes no more than moving, Enter, text, Enter`() {
    var desk = desk(toTheAward)
    #expect(desk.state.open == nil)
    desk.press("<enter>")
    desk.type("12件")
    desk.press("<enter>")
    #expect(desk.cell("4-1-2.3", "R8") == "12件")
    #expect(desk.state.overlay == nil)
  }

  @Test func `All 35 results of R8 are filled with text, Enter and t alone`() throws {
    let folder = Folder()
    var desk = Desk(store: try folder.store())
    var keys = 0
    while desk.state.planProgress.missing > 0, keys < 1000 {
      desk.press("t")
      desk.type("済")
      desk.press("<enter>")
      keys += 3
    }
    #expect(keys == 35 * 3)
    desk.press("<esc> <home>")
    #expect(desk.rows(with: "【1】人材の育成").contains { $0.contains("15/15") })
    #expect(!desk.rows.dropLast().contains { $0.contains("未入力") })
    desk.press("t")
    #expect(desk.notice == "未入力はありません。")
    let onDisk = try folder.ledger()
    #expect(onDisk == desk.state.ledger)
    #expect(onDisk.plans[1].progress(in: FiscalYear(2026), current: FiscalYear(2026)).recorded == 35)
  }

  @Test func `A working day: results, measurements, a note, a correction, undo, and the file holds just that`() throws {
    let folder = Folder()
    var desk = Desk(store: try folder.store())
    desk.press("t 実施：12名 <enter> t 実施：8名 <enter> u 2 m 84.6 <enter> o 1 1")
    desk.press("<esc> <home> j j e 3 \"参加者が少ない\" <enter> q")
    #expect(desk.effects.last == .quit)
    let onDisk = try folder.ledger()
    #expect(desk.cell("1-1-1.1", "R8", in: onDisk) == "実施：12名")
    #expect(desk.cell("1-1-1.2", "R8", in: onDisk) == "")
    #expect(onDisk.plans[1].targets[0].measurements.count == 1)
    #expect(onDisk == desk.state.ledger)
  }

  @Test func `Reopened, the plan shows what was entered`() throws {
    let folder = Folder()
    do {
      var desk = Desk(store: try folder.store())
      desk.press("t 実施：12名 <enter> q")
    }
    let desk = Desk("80x24", try folder.ledger())
    #expect(desk.screen.contains("実績 |実施：12名"))
    #expect(desk.header.hasSuffix("保存済"))
  }
}
