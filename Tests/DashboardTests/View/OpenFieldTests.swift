import Dashboard
import TerminalKit
import Testing

/// The open field: the hardware cursor at the caret, and resizes in the middle of an edit.
@Suite struct OpenFieldTests {
  static let scripts = [
    toTheAward + " <enter>", toTheAward + " k*4 <enter>", "[ <f9> ", "2 m", "2 o 3", "e 2", "P e 1",
    "P <enter> k <enter> ２ <enter> 1",
    "<enter> j j l l <enter>",
  ]

  @Test(arguments: scripts) func `The cursor stands at the caret in every frame with an open field`(_ script: String) {
    for size in ["80x24", "50x15", "200x60"] {
      var desk = Desk(size)
      desk.press(script)
      for key in [""] + (0..<40).map({ $0 % 9 == 8 ? "<a-enter>" : "字" }) + [
        "<up>", "<home>", "<c-home>", "<left>", "<end>", "<bs>",
      ] {
        desk.press(key)
        guard desk.state.open != nil else {
          Issue.record("\(script) at \(size): the field is closed after \(key)")
          return
        }
        guard let cursor = desk.frame.cursor else {
          Issue.record("\(script) at \(size) has no cursor after \(key)")
          return
        }
        #expect([.field, .fieldSelection].contains(desk.frame[cursor.x, cursor.y].role), "\(script) \(size) \(key)")
        #expect(desk.frame.violatedInvariant() == nil)
      }
    }
  }

  @Test func `What is typed appears left of the cursor`() throws {
    let desk = desk("<enter> 研修")
    let cursor = try #require(desk.frame.cursor)
    #expect(desk.frame[cursor.x - 2, cursor.y].glyph == "修")
    #expect(desk.frame[cursor.x - 4, cursor.y].glyph == "研")
  }

  @Test func `There is no cursor without an open field, nor under a list of keys`() {
    #expect(desk("<enter>").frame.cursor == nil)
    #expect(desk("<enter> <enter> <f1>").frame.cursor == nil)
    #expect(desk("<enter> <enter> <f1> <esc>").frame.cursor != nil)
  }

  @Test func `Resizes in the middle of an edit keep text and caret`() {
    var desk = desk(toTheAward + " <enter> \"候補生：4名、うち主任職2名\" <a-enter> 次年度 <left>*3")
    let field = desk.state.open?.field
    for size in ["50x15", "200x60", "1x1", "60x16", "300x100", "49x14", "80x24"] {
      desk.press("<resize:\(size)>")
      #expect(desk.typed == "候補生：4名、うち主任職2名\n次年度")
      #expect(desk.state.open?.field.caret == field?.caret)
      #expect((desk.frame.cursor == nil) == ["1x1", "49x14"].contains(size))
    }
    desk.press("<enter>")
    #expect(desk.cell("4-1-2.3", "R8") == "候補生：4名、うち主任職2名\n次年度")
  }
}
