import Testing

@testable import TerminalKit

@Suite("A frame draws text into cells")
struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1, policy: WidthPolicy = .narrow) -> Frame {
    Frame(size: ScreenSize(columns: columns, rows: rows), policy: policy)
  }

  @Test("a small page reads like a picture")
  func picture() {
    var page = frame(24, 4)
    page.put("1 計画 R8-R10", x: 0, y: 0, role: .heading)
    page.put(String(repeating: "-", count: 24), x: 0, y: 1, role: .border)
    page.put(">② DX推進", x: 0, y: 2, role: .selection)
    page.put("3/8", x: 20, y: 2)
    page.put("計画 実施", x: 0, y: 3)
    page.put("(→)", x: 12, y: 3, role: .inferred)
    page.cursor = ScreenPoint(x: 1, y: 2)
    #expect(
      page.text == """
        1 計画 R8-R10
        ------------------------
        >② DX推進           3/8
        計画 実施   (→)
        """)
    #expect(
      page.styleText == """
        |1 計画 R8-R10
        :HHHHHHHHHHHHH
        |------------------------
        :++++++++++++++++++++++++
        |>② DX推進           3/8
        :SSSSSSSSS
        |計画 実施   (→)
        :............iii
        @1,2
        """)
    #expect(page.violatedInvariant() == nil)
  }

  @Test("columns used are returned, and the wide policy moves what follows")
  func columnsUsed() {
    var narrow = frame(10)
    #expect(narrow.put("①実", x: 1, y: 0) == 3)
    #expect(narrow.row(0) == " ①実      ")
    var wide = frame(10, policy: .wide)
    #expect(wide.put("①実", x: 1, y: 0) == 4)
    #expect(wide.row(0) == " ①実     ")
  }

  @Test("writing over half a wide character blanks the other half")
  func healing() {
    var left = frame(6)
    left.put("漢字数", x: 0, y: 0)
    left.put("x", x: 2, y: 0)
    #expect(left.row(0) == "漢x 数")
    var right = frame(6)
    right.put("漢字数", x: 0, y: 0)
    right.put("x", x: 3, y: 0)
    #expect(right.row(0) == "漢 x数")
    var both = frame(6)
    both.put("漢字数", x: 0, y: 0)
    both.put("あい", x: 1, y: 0)
    #expect(both.row(0) == " あい ")
  }

  @Test("a wide character is not drawn by half, at the limit or at the edge")
  func limits() {
    var page = frame(7)
    #expect(page.put("漢字数", x: 0, y: 0, limit: 5) == 4)
    #expect(page.row(0) == "漢字   ")
    #expect(page.put("あい", x: 4, y: 0) == 2)
    #expect(page.row(0) == "漢字あ ")
    #expect(page.put("xyz", x: 5, y: 0, limit: 0) == 0)
    #expect(page.put("xyz", x: 5, y: 0, limit: -3) == 0)
    #expect(page.row(0) == "漢字あ ")
  }

  @Test("what lies off the frame is left out, whatever the numbers")
  func offTheFrame() {
    var page = frame(5, 2)
    page.put("漢字数", x: -2, y: 0)
    #expect(page.row(0) == "字数 ")
    page.put("漢字数", x: -1, y: 1)
    #expect(page.row(1) == " 字数")
    let before = page
    for far in [Int.min, -7, 5, Int.max] {
      page.put("abc", x: far, y: 0)
      page.put("abc", x: 0, y: far)
      page.paint(ScreenRect(x: far, y: far, width: 3, height: 3), role: .alarm)
      page.clear(ScreenRect(x: far, y: 0, width: 2, height: 2))
    }
    #expect(page == before)
    page.clear(ScreenRect(x: -3, y: -3, width: .max, height: .max))
    #expect(page.text == "\n")
    #expect(page[9, 9] == .blank)
    #expect(page.row(2) == "")
    for size in [ScreenSize(columns: 0, rows: 0), ScreenSize(columns: -3, rows: 2), ScreenSize(columns: 3, rows: -1)] {
      var nothing = Frame(size: size, policy: .narrow)
      nothing.put("漢字", x: 0, y: 0)
      nothing.clear(ScreenRect(x: 0, y: 0, width: 9, height: 9))
      #expect(nothing.violatedInvariant() == nil)
    }
  }

  @Test("hostile characters become marks in their own role")
  func hostile() {
    var page = frame(16)
    page.put("a\u{1B}[2J\tb\u{202E}\r\nc\u{FEFF}", x: 0, y: 0, role: .faint)
    #expect(page.row(0) == "a?[2J?b???c?    ")
    #expect(page.rowRoles(0) == "f?fff?f???f?....")
    #expect(page.violatedInvariant() == nil)
  }

  @Test("combining marks stay with their character, four at most; a stray one gets a blank")
  func combining() {
    var page = frame(6)
    page.put("か\u{3099}葛\u{E0100}", x: 0, y: 0)
    #expect(page[0, 0].glyph.unicodeScalars.elementsEqual("か\u{3099}".unicodeScalars))
    #expect(page[2, 0].glyph.unicodeScalars.elementsEqual("葛\u{E0100}".unicodeScalars))
    page.put("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", x: 0, y: 0)
    #expect(page[0, 0].glyph.unicodeScalars.elementsEqual("a\u{300}\u{301}\u{302}\u{303}".unicodeScalars))
    #expect(page[1, 0].glyph == "b")
    page.put("\u{3099}x", x: 4, y: 0)
    #expect(page[4, 0].glyph.unicodeScalars.elementsEqual(" \u{3099}".unicodeScalars))
    #expect(page[5, 0].glyph == "x")
    #expect(page.violatedInvariant() == nil)
  }

  @Test("paint keeps glyphs, and a wide character in one role")
  func paint() {
    var page = frame(6)
    page.put("漢字数", x: 0, y: 0)
    page.paint(ScreenRect(x: 1, y: 0, width: 2, height: 1), role: .match)
    #expect(page.row(0) == "漢字数")
    #expect(page.rowRoles(0) == "..//..")
  }

  @Test("clear heals the characters at its edges")
  func clear() {
    var page = frame(8)
    page.put("漢字数表", x: 0, y: 0, role: .label)
    page.clear(ScreenRect(x: 1, y: 0, width: 4, height: 1), role: .field)
    #expect(page.row(0) == "      表")
    #expect(page.rowRoles(0) == "lEEEElll")
  }

  @Test("rows are the same only scalar for scalar; what changed is told by columns")
  func changedColumns() {
    var first = frame(4, 2)
    first.put("\u{795E}戸", x: 0, y: 0)
    var second = first
    #expect(changes(first, second, y: 0) == [])
    second.put("\u{FA19}", x: 0, y: 0)
    #expect(changes(first, second, y: 0) == [0..<2])
    #expect(changes(first, second, y: 1) == [])
    #expect(first != second)
    var painted = first
    painted.paint(ScreenRect(x: 0, y: 1, width: 1, height: 1), role: .bad)
    #expect(changes(first, painted, y: 1) == [0..<1])
    #expect(changes(first, frame(4, 3), y: 0) == [])
  }

  @Test("a row can be printed by runs of one role")
  func runs() {
    var page = frame(9)
    page.put("計画", x: 0, y: 0, role: .label)
    page.put("実施", x: 5, y: 0)
    var printed: [String] = []
    var x = 0
    while x < 9 {
      var bytes: [UInt8] = []
      x = page.appendRun(x: x, y: 0, to: &bytes)
      printed.append(String(decoding: bytes, as: UTF8.self))
    }
    #expect(printed == ["計画", " 実施"])
  }

  private func changes(_ new: Frame, _ old: Frame, y: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    new.forEachChange(from: old, y: y) { found.append($0) }
    return found
  }

  @Test("changes far apart in a row are told apart, near ones are one")
  func changesApart() {
    var old = frame(60, 1)
    old.put("計画・実績", x: 0, y: 0)
    var new = old
    new.put("年度", x: 20, y: 0)
    new.put("済", x: 29, y: 0)
    new.put("a", x: 50, y: 0)
    #expect(changes(new, old, y: 0) == [20..<31, 50..<51])
  }

  @Test("the changes laid over the old row give the new one, and never begin or end inside a character")
  func changesAreComplete() {
    var random = SeededGenerator(seed: 31)
    for round in rounds(2_000) {
      let policy = round % 2 == 0 ? WidthPolicy.narrow : .wide
      let size = ScreenSize(columns: Int.random(in: 1...70, using: &random), rows: 1)
      var old = Frame(size: size, policy: policy)
      old.put(RandomText.japanese(pieces: 30, hostile: false, lineBreaks: false, using: &random), x: 0, y: 0)
      var new = old
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let text = RandomText.japanese(pieces: 3, hostile: false, lineBreaks: false, using: &random)
        new.put(text, x: Int.random(in: 0..<size.columns, using: &random), y: 0, role: .label)
      }
      var cells = old.cells
      for change in changes(new, old, y: 0) {
        cells.replaceSubrange(change, with: new.cells[change])
        #expect(new[change.lowerBound, 0].width > 0 && old[change.lowerBound, 0].width > 0)
        #expect(change.upperBound == size.columns || new[change.upperBound, 0].width > 0)
        #expect(change.upperBound == size.columns || old[change.upperBound, 0].width > 0)
      }
      #expect(cells == new.cells, "round \(round)")
    }
  }

  @Test("whatever is drawn, rows keep their width and wide characters both halves")
  func randomDrawing() {
    var random = SeededGenerator(seed: 26)
    for round in rounds(5_000) {
      let size = ScreenSize(
        columns: Int.random(in: 1...60, using: &random), rows: Int.random(in: 1...3, using: &random))
      let policy = [WidthPolicy.narrow, .wide, WidthPolicy(measured: [0x2460: 2, 0x2192: 2])][round % 3]
      var page = Frame(size: size, policy: policy)
      for _ in 0..<12 {
        let x = Int.random(in: -5...size.columns, using: &random)
        let y = Int.random(in: -1...size.rows, using: &random)
        let width = Int.random(in: -1...size.columns + 2, using: &random)
        let role = Role.allCases.randomElement(using: &random) ?? .text
        switch Int.random(in: 0..<8, using: &random) {
        case 0: page.clear(ScreenRect(x: x, y: y, width: width, height: 1), role: role)
        case 1: page.paint(ScreenRect(x: x, y: y, width: width, height: 2), role: role)
        case 2: page.fill(round % 2 == 0 ? "─" : "－", x: x, y: y, count: width, role: role)
        case 3:
          var picture = Frame(size: ScreenSize(columns: max(0, width), rows: 2), policy: policy)
          picture.put(RandomText.japanese(pieces: 12, hostile: false, lineBreaks: false, using: &random), x: 0, y: 0)
          page.paste(picture, x: x, y: y)
        default:
          let text = RandomText.japanese(pieces: 12, hostile: round % 2 == 0, lineBreaks: true, using: &random)
          let used = page.put(text, x: x, y: y, limit: width, role: role)
          #expect(used <= max(0, width))
        }
        #expect(page.violatedInvariant() == nil, "round \(round)")
      }
    }
  }

  @Test("overwriting at every offset heals both halves")
  func everyOffset() {
    let background = "漢a字①b数葛\u{E0100}か\u{3099}ﾊﾟ表"
    for policy in [WidthPolicy.narrow, .wide] {
      let columns = policy.columns(of: background)
      for text in ["x", "あ", "xあ", "あx", "①", "\u{1B}"] {
        for x in -2...columns {
          var page = Frame(size: ScreenSize(columns: columns, rows: 1), policy: policy)
          page.put(background, x: 0, y: 0)
          page.put(text, x: x, y: 0)
          #expect(page.violatedInvariant() == nil, "\(text) at \(x): \(page.row(0))")
        }
      }
    }
  }
}
