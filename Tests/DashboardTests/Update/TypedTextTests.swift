import Dashboard
import TerminalKit
import Testing

/// ASCII with text behind it, as an input method commits it: in one read of the terminal.
@Suite struct TypedTextTests {
  /// What came in one read.
  private func commit(_ text: String, at script: String) -> Desk {
    var desk = desk(script)
    for action in Action.actions(for: KeyScript.typed(text)) { desk.act(action) }
    return desk
  }

  @Test(arguments: [
    "12名", "2回", "4.5％達成", "1-2月に実施", "10：30開始", "10:30開始", "3/4 実施", "２名", "12 名", "OJT実施", "SNSで発信", "(1)実施",
    "PC配布 10台", "RPA 3件", "eラーニング受講", "Step1 40人", "Teams研修 3回",
  ])
  func `On a cell it opens the cell with all of it`(text: String) {
    let desk = commit(text, at: "<enter>")
    #expect(desk.typed == text)
    #expect(desk.state.selection.page == .plan)
  }

  @Test func `Digits by themselves, and before keys, are keys`() {
    #expect(commit("2", at: "<enter>").state.selection.page == .targets)
    #expect(commit("12", at: "<enter>").state.selection.page == .targets)
    #expect(commit("2j", at: "<enter>").state.selection.page == .targets)
    #expect(commit("2ｊ", at: "<enter>").state.selection.page == .targets)
  }

  @Test func `Keys typed ahead of a text stay keys`() {
    let desk = commit("t実施：8名", at: "<enter>")
    #expect(desk.typed == "実施：8名")
    #expect(desk.place == "1-1-1.2 8年度 実績")
    #expect(commit("/研修", at: "<enter>").state.search?.field.text == "研修")
  }

  @Test func `Outside the cells letters stay keys`() {
    #expect(commit("j研", at: "").item == "1-2")
    #expect(commit(": OJT研修", at: "").state.open == nil)
  }

  @Test func `Where no text can go no page is turned, and it is said why`() {
    let rail = commit("12名", at: "")
    #expect(rail.state.notice == .imeIsOn)
    #expect(rail.state.selection.page == .plan)
    let targets = commit("12名", at: "2")
    #expect(targets.state.notice == .imeIsOn)
    #expect(targets.state.selection.page == .targets)
    let plan = commit("12名", at: "<enter> k")
    #expect(plan.state.notice == .planTextGuarded)
    #expect(plan.typed == nil)
  }

  @Test func `In a field and behind a menu it is typed`() {
    #expect(commit("12名", at: "<enter> <enter> 計").typed == "計12名")
    #expect(commit("2講師の都合", at: "e").typed == "講師の都合")
  }
}
