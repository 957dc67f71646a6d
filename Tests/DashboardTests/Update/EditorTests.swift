import Dashboard
import PlanModel
import TerminalKit
import Testing

/// `E`: a text goes to an editor of the officer's own and comes back.
@Suite struct EditorTests {
  /// What the last keys asked to be edited.
  private func errand(_ desk: Desk) throws -> EditorErrand {
    guard case .edit(let errand)? = desk.effects.last else { throw NoErrand() }
    return errand
  }
  private struct NoErrand: Error {}

  @Test func `On a year cell its text goes out, and what comes back is committed`() throws {
    var desk = desk(toTheAward + " <enter> 開催 <enter> E")
    let errand = try errand(desk)
    #expect(errand.before == "開催")
    desk.act(.edited(errand, "開催：12件\n（うち優秀賞3件）"))
    #expect(desk.cell("4-1-2.3", "R8") == "開催：12件\n（うち優秀賞3件）")
    desk.press("u")
    #expect(desk.cell("4-1-2.3", "R8") == "開催")
  }

  @Test func `In the tree one of the item's texts is chosen first`() throws {
    var desk = desk("<end> <enter> j j E")
    #expect(desk.screen.contains("外部エディタで編集する文"))
    desk.press("2")
    #expect(desk.state.overlay == nil)
    let errand = try errand(desk)
    desk.act(.edited(errand, "特に\u{1B}[2Jなし\r\nです\n"))
    let notes = desk.state.selectedInitiative?.years.values.compactMap(\.note)
    #expect(notes == ["特に[2Jなし\nです"])
  }

  @Test func `What was changed meanwhile is shown beside the new text, and nothing is lost`() throws {
    func changedMeanwhile() throws -> Desk {
      var desk = desk(toTheAward + " E")
      let errand = try errand(desk)
      desk.press("<enter> 他の人の入力 <enter>")
      desk.act(.edited(errand, "編集した文"))
      #expect(desk.screen.contains("他の人の入力") && desk.screen.contains("編集した文"))
      #expect(desk.cell("4-1-2.3", "R8") == "他の人の入力")
      return desk
    }
    var kept = try changedMeanwhile()
    kept.press("<esc>")
    #expect(kept.cell("4-1-2.3", "R8") == "他の人の入力")
    kept.press("p")
    #expect(kept.cell("4-1-2.3", "R8") == "編集した文")
    var replaced = try changedMeanwhile()
    replaced.press("j 1")
    #expect(replaced.cell("4-1-2.3", "R8") == "編集した文")
    replaced.press("u")
    #expect(replaced.cell("4-1-2.3", "R8") == "他の人の入力")
  }

  @Test func `A year locked meanwhile takes no text, and the text is kept`() throws {
    var desk = desk(toTheAward + " E")
    let errand = try errand(desk)
    desk.press("<f9> <enter>")
    desk.act(.edited(errand, "編集した文"))
    #expect(desk.cell("4-1-2.3", "R8") == "")
    #expect(desk.notice?.contains("確定済み") == true && desk.notice?.contains("控えました") == true)
    #expect(desk.state.register == .text("編集した文"))
  }

  @Test func `The same text is no change, and an editor that failed says why`() throws {
    var desk = desk(toTheAward + " E")
    let errand = try errand(desk)
    desk.act(.edited(errand, ""))
    #expect(desk.state.undoStack.isEmpty)
    #expect(desk.notice == "変更はありません。")
    desk.act(.editorFailed(Phrase("動きません。", "It does not work.")))
    #expect(desk.notice == "動きません。")
  }

  @Test func `Where nothing may be written no editor is opened`() {
    let locked = desk("[ <enter> E")
    #expect(locked.effects.isEmpty)
    #expect(locked.notice?.contains("確定済み") == true)
    #expect(desk("<enter> k E").notice?.contains("F8") == true)
    #expect(desk("<home> E").notice?.contains("取組を選んで") == true)
  }

  @Test func `Suspending is asked for by name`() {
    var desk = Desk()
    desk.act(.command(.suspend))
    #expect(desk.effects == [.suspend])
    #expect(KeyTable.unbound.contains { $0.command == .suspend && $0.keys.isEmpty })
  }
}
