import Testing

@testable import TerminalKit

/// Fields in, pictures out: `|` where the cursor stands (before the cell it is on), `[` `]` around a selection.
@Suite struct TextFieldLayoutTests {
  private func picture(_ field: TextField, _ width: Int, _ height: Int, _ policy: WidthPolicy = .narrow) -> [String] {
    let layout = field.layout(width: width, height: height, policy: policy)
    return layout.lines.enumerated().map { row, line in
      var marks: [(column: Int, mark: String)] = []
      if layout.caret.y == row { marks.append((layout.caret.x, "|")) }
      if let selection = line.selection { marks += [(selection.lowerBound, "["), (selection.upperBound, "]")] }
      var shown = ""
      var column = 0
      for character in line.text {
        for mark in marks where mark.column == column { shown += mark.mark }
        shown.append(character)
        column += policy.columns(of: String(character))
      }
      for mark in marks.sorted(by: { $0.column < $1.column }) where mark.column >= column {
        shown += String(repeating: " ", count: mark.column - column) + mark.mark
        column = mark.column
      }
      return shown
    }
  }

  private func multi(_ text: String, at caret: Int? = nil) -> TextField {
    var field = TextField(text, isMultiline: true)
    if let caret { field.moveCaret(to: caret) }
    return field
  }

  @Test func linesWrapOneColumnShortSoThatTheCaretStaysInside() {
    #expect(picture(multi("候補生：4名"), 14, 3) == ["候補生：4名|"])
    #expect(picture(multi("人材育成の"), 11, 3) == ["人材育成の|"])
    #expect(picture(multi("人材育成の"), 10, 3) == ["人材育成", "の|"])
    #expect(picture(multi("人材育成の", at: 4), 10, 3) == ["人材育成", "|の"])
    #expect(picture(multi("人材育成の方針", at: 5), 11, 3) == ["人材育成の", "|方針"])
    #expect(picture(multi("①②③④⑤"), 6, 3) == ["①②③④⑤|"])
    #expect(picture(multi("①②③④⑤"), 6, 3, .wide) == ["①②", "③④", "⑤|"])
    #expect(picture(multi("一\n"), 6, 3) == ["一", "|"])
    #expect(picture(multi(""), 6, 3) == ["|"])
  }

  @Test func noLineMovesWhenTheCaretDoes() {
    let text = "所属において、企画立案から運用・改善までの取組を行い、業務変革を推進する人材を育成する。"
    let last = multi(text).layout(width: 20, height: 9, policy: .narrow).lines
    for index in 0...text.count {
      #expect(multi(text, at: index).layout(width: 20, height: 9, policy: .narrow).lines == last)
    }
  }

  @Test func spacesAtAFullLinesEndHangOver() {
    let caret = multi("人材育成     ").layout(width: 9, height: 2, policy: .narrow).caret
    #expect(caret == ScreenPoint(x: 8, y: 0))
  }

  @Test func longTextScrollsWithTheCaret() {
    var field = multi("一\n二\n三\n四\n五")
    #expect(picture(field, 5, 3) == ["三", "四", "五|"])
    field.keepScroll(width: 5, height: 3, policy: .narrow)
    field.moveCaret(to: 4)
    #expect(picture(field, 5, 3) == ["|三", "四", "五"])
    field.moveCaret(to: 2)
    #expect(picture(field, 5, 3) == ["|二", "三", "四"])
    field.keepScroll(width: 5, height: 3, policy: .narrow)
    field.moveCaret(to: 6)
    #expect(picture(field, 5, 3) == ["二", "三", "|四"])
    #expect(field.layout(width: 5, height: 3, policy: .narrow).firstVisibleLine == 1)
    #expect(field.layout(width: 5, height: 3, policy: .narrow).lineCount == 5)
    #expect(picture(field, 5, 9) == ["一", "二", "三", "|四", "五"])
  }

  @Test func upAndDownKeepTheirColumnOverWrappedLines() throws {
    // 人材育成 / の方針を / 定める
    var field = multi("人材育成の方針を定める", at: 3)
    var seen: [Int] = []
    for name in ["<down>", "<down>", "<up>", "<up>", "<up>", "<down>"] {
      let stroke = try #require(KeyStroke(name: name))
      let response = field.handle(stroke, width: 9, policy: .narrow)
      #expect(response == .moved)
      seen.append(field.caret)
    }
    #expect(seen == [7, 11, 7, 3, 0, 7])
  }

  @Test func upAndDownRememberTheColumnThroughShortLines() {
    var field = multi("一二三四\nあ\n①②③④⑤⑥⑦⑧", at: 3)
    _ = field.handle(KeyStroke(.down), width: 20, policy: .narrow)
    #expect(field.caret == 6)
    _ = field.handle(KeyStroke(.down), width: 20, policy: .narrow)
    #expect(field.caret == 7 + 6)
    var wide = multi("一二三四\nあ\n①②③④⑤⑥⑦⑧", at: 3)
    _ = wide.handle(KeyStroke(.down), width: 20, policy: .wide)
    _ = wide.handle(KeyStroke(.down), width: 20, policy: .wide)
    #expect(wide.caret == 7 + 3)
  }

  @Test func aSelectionIsShownByColumns() {
    var field = multi("人材育成の\n方針①", at: 1)
    field.moveCaret(to: 8, extending: true)
    #expect(picture(field, 9, 4) == ["人[材育成]", "[の ]", "[方針|]①"])
    #expect(field.selectedText == "材育成の\n方針")
    field.selectAll()
    #expect(picture(field, 9, 4, .wide) == ["[人材育成]", "[の ]", "[方針①|]"])
  }

  @Test func theMousePlacesTheCaret() {
    var field = multi("人材育成の\n方針①")
    func place(_ row: Int, _ column: Int) -> Int {
      field.placeCaret(atRow: row, column: column, width: 9, height: 4, policy: .narrow)
      return field.caret
    }
    #expect([place(0, 0), place(0, 1), place(0, 2), place(0, 3), place(0, 4)] == [0, 1, 1, 2, 2])
    #expect(place(0, 8) == 3)
    #expect([place(1, 0), place(1, 5), place(2, 4), place(2, 5), place(2, 50)] == [4, 5, 8, 9, 9])
    #expect([place(-1, 0), place(9, 0), place(9, 9), place(0, -3)] == [0, 6, 9, 0])
    field.placeCaret(atRow: 0, column: 2, width: 9, policy: .narrow, extending: true)
    #expect(field.selection == 0..<1)
  }

  @Test func everyPlaceIsFoundAgainWithTheMouse() {
    var random = SeededGenerator(seed: 17)
    for round in rounds(1_000) {
      let isMultiline = Bool.random(using: &random)
      var field = TextField(
        RandomText.japanese(pieces: 14, hostile: true, lineBreaks: true, using: &random), isMultiline: isMultiline)
      let width = Int.random(in: 8...30, using: &random)
      let policy = Bool.random(using: &random) ? WidthPolicy.narrow : .wide
      for index in 0...field.count {
        field.moveCaret(to: index)
        field.keepScroll(width: width, height: 3, policy: policy)
        let layout = field.layout(width: width, height: 3, policy: policy)
        for line in layout.lines { #expect(policy.columns(of: line.text) <= width, "round \(round)") }
        var clicked = field
        clicked.placeCaret(atRow: layout.caret.y, column: layout.caret.x, width: width, height: 3, policy: policy)
        let again = clicked.layout(width: width, height: 3, policy: policy).caret
        #expect(again == layout.caret, "round \(round): \(field.text) at \(index) in \(width)")
        guard again == layout.caret else { return }
      }
    }
  }

  @Test func aSingleLineScrollsSidewaysWithMarks() {
    var field = TextField("人材育成の方針")
    #expect(picture(field, 15, 1) == ["人材育成の方針|"])
    #expect(picture(field, 14, 1) == ["<材育成の方針|"])
    #expect(picture(field, 9, 1) == ["<の方針|"])
    field.keepScroll(width: 9, height: 1, policy: .narrow)
    field.moveCaret(to: 5)
    #expect(picture(field, 9, 1) == ["<の|方針"])
    field.moveCaret(to: 2)
    #expect(picture(field, 9, 1) == ["<|育成の >"])
    field.keepScroll(width: 9, height: 1, policy: .narrow)
    field.moveCaret(to: 0)
    #expect(picture(field, 9, 1) == ["|人材育成>"])
    field.keepScroll(width: 9, height: 1, policy: .narrow)
    field.moveCaret(to: 4)
    #expect(picture(field, 9, 1) == ["<育成|の >"])
    #expect(picture(TextField("①②③④"), 6, 1, .wide) == ["<③④|"])
    #expect(picture(field, 14, 1) == ["人材育成|の方針"])
  }

  @Test func aSelectionInASingleLineIsCutAtItsEdges() {
    var field = TextField("人材育成の方針")
    field.selectAll()
    #expect(picture(field, 9, 1) == ["<[の方針|]"])
  }

  @Test func aFieldIsDrawnWithItsSelectionAndTheCursorAtTheCaret() {
    var field = TextField("①実施：4名", isMultiline: true)
    field.moveCaret(to: 1)
    field.moveCaret(to: 3, extending: true)
    for (policy, column) in [(WidthPolicy.narrow, 3 + 5), (.wide, 3 + 6)] {
      var frame = Frame(size: ScreenSize(columns: 30, rows: 3), policy: policy)
      let rect = ScreenRect(x: 3, y: 1, width: 14, height: 2)
      field.layout(width: 14, height: 2, policy: policy).draw(into: &frame, in: rect)
      #expect(frame.text.contains("   ①実施：4名"))
      #expect(frame.cursor == ScreenPoint(x: column, y: 1))
      let selected = (0..<30).filter { frame[$0, 1].role == .fieldSelection }
      #expect(selected == Array((column - 4)..<column))
      #expect(frame[16, 2].role == .field && frame[17, 2].role == .text)
    }
  }

  @Test func tinyFieldsKeepTheCaretInside() {
    for text in ["", "漢", "漢字", "👨\u{200D}👩\u{200D}👧", "ﾊﾟﾊﾟ", "a\nb", "  "] {
      for width in 1...4 {
        for isMultiline in [true, false] {
          var field = TextField(text, isMultiline: isMultiline)
          for index in 0...field.count {
            field.moveCaret(to: index)
            let layout = field.layout(width: width, height: 1, policy: .narrow)
            #expect((0..<width).contains(layout.caret.x) && layout.caret.y == 0)
          }
          for _ in 0..<8 { _ = field.handle(KeyStroke(.up), width: width, policy: .narrow) }
          if isMultiline { #expect(field.caret == 0) }
          for _ in 0..<8 { _ = field.handle(KeyStroke(.down), width: width, policy: .narrow) }
          if isMultiline { #expect(field.caret == field.count) }
        }
      }
    }
  }
}
