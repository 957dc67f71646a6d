import Testing

@testable import TerminalKit

/// Keys in, text and caret out. `|` in a text is the caret.
@Suite struct TextFieldEditingTests {
  /// One case of the table: a text, keys, the text after them, and the caret's column where ambiguous characters are 1
  /// and 2 columns wide.
  struct EditingCase: Sendable, CustomTestStringConvertible {
    var name: String
    var start: String
    var keys: String
    var result: String
    var narrow: Int
    var wide: Int
    var testDescription: String { name }
    init(_ name: String, _ start: String, _ keys: String, _ result: String, _ narrow: Int, _ wide: Int? = nil) {
      (self.name, self.start, self.keys, self.result) = (name, start, keys, result)
      (self.narrow, self.wide) = (narrow, wide ?? narrow)
    }
  }

  static let family = "👨\u{200D}👩\u{200D}👧"

  static let table: [EditingCase] = [
    // Typing
    EditingCase("type kanji", "|", "実施", "実施|", 4),
    EditingCase("type in the middle", "実|施", "を", "実を|施", 4),
    EditingCase("type half-width kana", "|", "ﾊﾟ", "ﾊﾟ|", 2),
    EditingCase("a mark typed after か joins it", "|", "か \u{3099}", "か\u{3099}|", 2),
    EditingCase("a mark typed between joins what is before", "か|く", "\u{3099}", "か\u{3099}|く", 2),
    EditingCase("a variation selector joins its kanji", "葛|城", "\u{E0100}", "葛\u{E0100}|城", 2),
    EditingCase("a family typed scalar by scalar is one", "|", "👨 \u{200D} 👩 \u{200D} 👧", "\(family)|", 6),
    EditingCase("type 𠮷", "|", "𠮷", "𠮷|", 2),
    EditingCase("type ambiguous", "|", "①→※◆", "①→※◆|", 4, 8),
    EditingCase("type over a selection", "実施|済", "<s-left>*2 R8", "R8|済", 2),
    // Left and right
    EditingCase("left over kanji", "漢字|", "<left>", "漢|字", 2),
    EditingCase("left over kana", "かな|", "<left>*2", "|かな", 0),
    EditingCase("left at the start", "|かな", "<left>", "|かな", 0),
    EditingCase("right at the end", "かな|", "<right>", "かな|", 4),
    EditingCase("left over ﾊﾟ is one step of two columns", "aﾊﾟ|", "<left>", "a|ﾊﾟ", 1),
    EditingCase("right over ﾊﾟ", "|ﾊﾟa", "<right>", "ﾊﾟ|a", 2),
    EditingCase("left over か and its mark", "か\u{3099}|", "<left>", "|か\u{3099}", 0),
    EditingCase("right over 葛 and its selector", "|葛\u{E0100}城", "<right>", "葛\u{E0100}|城", 2),
    EditingCase("left over 𠮷", "𠮷野|", "<left>*2", "|𠮷野", 0),
    EditingCase("right over a family", "|\(family)x", "<right>", "\(family)|x", 6),
    EditingCase("right over ambiguous", "|①→※◆", "<right>*3", "①→※|◆", 3, 6),
    EditingCase("left collapses a selection to its start", "実施済|", "<s-left>*2 <left>", "実|施済", 2),
    EditingCase("right collapses a selection to its end", "実施済|", "<s-left>*2 <right>", "実施済|", 6),
    // Deleting
    EditingCase("backspace kanji", "漢字|", "<bs>", "漢|", 2),
    EditingCase("backspace ﾊﾟ whole", "aﾊﾟ|", "<bs>", "a|", 1),
    EditingCase("backspace か with its mark", "あか\u{3099}|", "<bs>", "あ|", 2),
    EditingCase("backspace 葛 with its selector", "葛\u{E0100}|", "<bs>", "|", 0),
    EditingCase("backspace 𠮷", "𠮷|野", "<bs>", "|野", 0),
    EditingCase("backspace a family", "x\(family)|", "<bs>", "x|", 1),
    EditingCase("backspace ambiguous", "①→|※◆", "<bs>", "①|※◆", 1, 2),
    EditingCase("backspace at the start", "|漢", "<bs>", "|漢", 0),
    EditingCase("delete か with its mark", "|か\u{3099}な", "<del>", "|な", 0),
    EditingCase("delete with Ctrl-D", "①|→◆", "<c-d>", "①|◆", 1, 2),
    EditingCase("delete at the end", "漢|", "<del>", "漢|", 2),
    EditingCase("delete a selection", "実施済|み", "<s-left>*2 <del>", "実|み", 2),
    // Ends of the line
    EditingCase("home", "①漢字|", "<home>", "|①漢字", 0),
    EditingCase("end", "|①漢字", "<end>", "①漢字|", 5, 6),
    EditingCase("select to home and cut", "①漢字|済", "<s-home> <c-x>", "|済", 0),
    EditingCase("select all and type", "①漢|字", "<c-a> x", "x|", 1),
    // Words are runs of one script
    EditingCase("word right over kanji", "|実施する4名", "<c-right>", "実施|する4名", 4),
    EditingCase("word right three times", "|実施する4名", "<c-right>*3", "実施する4|名", 9),
    EditingCase("word right over spaces", "|DX  推進", "<c-right>", "DX  |推進", 4),
    EditingCase("word left over katakana with ー", "推進リーダー|", "<c-left>", "推進|リーダー", 4),
    EditingCase("ー is of the kana before it", "サーバーを|", "<a-b>*2", "|サーバーを", 0),
    EditingCase("word left over full-width digits", "候補生：１２|", "<a-left>", "候補生：|１２", 8),
    EditingCase("word right over ﾊﾟ", "|ﾊﾟｿｺﾝを", "<a-f>", "ﾊﾟｿｺﾝ|を", 5),
    EditingCase("word right over signs", "|①→推進", "<c-right>", "①→|推進", 2, 4),
    // Killing and yanking
    EditingCase("kill the word before", "人材育成を|", "<c-w>*2", "|", 0),
    EditingCase("kill the word before with Ctrl-Backspace", "DX推進|", "<c-bs>", "DX|", 2),
    EditingCase("kill the word after", "DX|推進する", "<a-d>", "DX|する", 2),
    EditingCase("kill to the end", "①漢|字かな", "<c-k>", "①漢|", 3, 4),
    EditingCase("kill to the start", "①漢|字かな", "<c-u>", "|字かな", 0),
    EditingCase("kill and yank twice", "漢字|", "<c-u> <c-v> <c-v>", "漢字漢字|", 8),
    EditingCase("kills in a row are one", "実施する|", "<c-w> <c-w> <c-v>", "実施する|", 8),
    EditingCase("copy and put back", "実施|", "<s-left> <a-w> <end> <a-y>", "実施施|", 6),
    EditingCase("kill and yank with Ctrl-Y", "①漢|字", "<c-u> <end> <c-y>", "字①漢|", 5, 6),
    EditingCase("Ctrl-Y redoes what was undone before it yanks", "漢字|", "<c-w> <c-z> <c-y> <c-y>", "漢字|", 4),
    EditingCase("kill and yank ﾊﾟ", "aﾊﾟ|", "<s-left> <c-x> <home> <c-v>", "ﾊﾟ|a", 2),
    EditingCase("kill か with its mark and yank it twice", "か\u{3099}|", "<c-w> <c-y>*2", "か\u{3099}か\u{3099}|", 4),
    EditingCase("kill 葛 with its selector and yank it", "葛\u{E0100}|城", "<c-u> <end> <c-y>", "城葛\u{E0100}|", 4),
    EditingCase("kill to the end over 𠮷 and yank it", "|𠮷野", "<c-k> 吉 <c-y>", "吉𠮷野|", 6),
    EditingCase("kill and yank a family", "\(family)|x", "<c-u> <end> <c-y>", "x\(family)|", 7),
    EditingCase("kills forward in a row are one", "|DX推進する", "<a-d> <a-d> <c-y>", "DX推進|する", 6),
    EditingCase("a move between kills parts them", "一二|三四", "<c-k> <left> <c-k> <c-y>", "一二|", 4),
    // Selecting; what is selected stands in guillemets
    EditingCase("select a kana", "かな|", "<s-left>", "か|«な»", 2),
    EditingCase("select ﾊﾟ as one", "|ﾊﾟa", "<s-right>", "«ﾊﾟ»|a", 2),
    EditingCase("select か with its mark", "か\u{3099}|く", "<s-left>", "|«か\u{3099}»く", 0),
    EditingCase("select 葛 with its selector", "|葛\u{E0100}城", "<s-right>", "«葛\u{E0100}»|城", 2),
    EditingCase("select 𠮷 and take it back", "𠮷|野", "<s-left> <s-right>", "𠮷|野", 2),
    EditingCase("select a family", "x\(family)|", "<s-left>", "x|«\(family)»", 1),
    EditingCase("select ambiguous", "|①→※◆", "<s-right>*3", "«①→※»|◆", 3, 6),
    EditingCase("select a word", "人材|育成する", "<c-s-right>", "人材«育成»|する", 8),
    EditingCase("select back over the start", "漢|字", "<s-left> <s-right>*2", "漢«字»|", 4),
    EditingCase("select to the end", "①漢|字かな", "<s-end>", "①漢«字かな»|", 9, 10),
    EditingCase("select to the start", "①漢|字", "<s-home>", "|«①漢»字", 0),
    EditingCase("select all", "①漢|字", "<c-a>", "«①漢字»|", 5, 6),
    EditingCase("a move ends a selection", "漢字|", "<s-left>*2 <end>", "漢字|", 4),
    EditingCase("a word kill takes the selection", "人材育成|する", "<s-left>*2 <c-w>", "人材|する", 4),
    EditingCase("backspace takes a selection of ambiguous", "|①→※◆", "<s-right>*2 <bs>", "|※◆", 0),
    EditingCase("undo a kill brings the selection back", "漢字|", "<s-left> <c-x> <c-z>", "漢|«字»", 2),
    // Undo
    EditingCase("undo typing", "実|", "施する <c-z>", "実|", 2),
    EditingCase("undo stops at a punctuation mark", "|", "実施、予定 <c-z>", "実施、|", 6),
    EditingCase("undo stops at a space", "|", "\"DX 推進\" <c-z>", "DX |", 3),
    EditingCase("undo twice, redo once", "|", "実施、予定 <c-z>*2 <c-y>", "実施、|", 6),
    EditingCase("undo a joined mark with its kana", "|", "か \u{3099} <c-z>", "|", 0),
    EditingCase("a move ends a step", "|", "実施 <left> を <c-z>", "実|施", 2),
    EditingCase("undo backspaces at once", "実施済|", "<bs>*3 <c-z>", "実施済|", 6),
    EditingCase("undo brings the selection back", "実施済|", "<s-left> x <c-z> <bs>", "実施|", 4),
    EditingCase("typing after undo ends redo", "|", "実 <c-z> 施 <c-y>", "施|", 2),
    EditingCase("undo without a step", "実|", "<c-z>", "実|", 2),
  ]

  private func field(_ marked: String, isMultiline: Bool = false) -> TextField {
    let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    var field = TextField(parts.joined(), isMultiline: isMultiline)
    field.moveCaret(to: Array(parts[0]).count)
    return field
  }

  private func shown(_ field: TextField) -> String {
    var shown = ""
    for index in 0...field.count {
      if field.selection?.upperBound == index { shown += "»" }
      if field.caret == index { shown += "|" }
      if field.selection?.lowerBound == index { shown += "«" }
      if index < field.count { shown.append(field.characters[index]) }
    }
    return shown
  }

  /// The field as it is drawn agrees with its text: the glyphs in their places, the cursor at the caret, the selection
  /// painted, and nothing else.
  private func expectScreen(of field: TextField, _ policy: WidthPolicy, after key: String) {
    var frame = Frame(size: ScreenSize(columns: 62, rows: 3), policy: policy)
    let rect = ScreenRect(x: 1, y: 1, width: 60, height: 1)
    field.layout(width: rect.width, height: rect.height, policy: policy).draw(into: &frame, in: rect)
    #expect(frame.violatedInvariant() == nil, "\(key)")
    var column = 1
    for index in 0...field.count {
      if index == field.caret { #expect(frame.cursor == ScreenPoint(x: column, y: 1), "\(key)") }
      guard index < field.count else { break }
      let isSelected = field.selection?.contains(index) ?? false
      var glyphs = ""
      for _ in 0..<policy.columns(of: String(field.characters[index])) {
        glyphs += frame[column, 1].glyph
        #expect(frame[column, 1].role == (isSelected ? .fieldSelection : .field), "\(key) at \(index)")
        column += 1
      }
      #expect(glyphs.unicodeScalars.elementsEqual(String(field.characters[index]).unicodeScalars), "\(key): \(glyphs)")
    }
    #expect((column..<61).allSatisfy { frame[$0, 1].glyph == " " }, "\(key)")
    #expect(frame.row(0).allSatisfy { $0 == " " } && frame.row(2).allSatisfy { $0 == " " })
  }

  @discardableResult
  private func press(_ script: String, in field: inout TextField, width: Int = .max) throws -> [FieldResponse] {
    try KeyScript.parse(script).map { event in
      guard case .key(let stroke) = event else { return .ignored }
      return field.handle(stroke, width: width)
    }
  }

  @Test(arguments: table)
  func editing(_ row: EditingCase) throws {
    for isMultiline in [false, true] {
      var field = field(row.start, isMultiline: isMultiline)
      for event in try KeyScript.parse(row.keys) {
        guard case .key(let stroke) = event else { continue }
        _ = field.handle(stroke)
        for policy in [WidthPolicy.narrow, .wide] { expectScreen(of: field, policy, after: stroke.name) }
      }
      let result = shown(field)
      #expect(result.unicodeScalars.elementsEqual(row.result.unicodeScalars), "\(result)")
      #expect(field.layout(width: 60, height: 5, policy: .narrow).caret == ScreenPoint(x: row.narrow, y: 0))
      #expect(field.layout(width: 60, height: 5, policy: .wide).caret == ScreenPoint(x: row.wide, y: 0))
    }
  }

  @Test func theTableHasItsFortyCases() { #expect(Self.table.count >= 40) }

  @Test(arguments: [
    ("<pgdn>", 3, "一\n二\n三|\n四\n五"), ("<pgdn>*2", 3, "一\n二\n三\n四\n五|"), ("<pgdn>*2 <pgup>", 3, "一\n二\n三|\n四\n五"),
    ("<pgdn>*3 <pgup>*9", 3, "|一\n二\n三\n四\n五"), ("<s-pgdn>", 2, "«一\n»|二\n三\n四\n五"),
  ])
  func aPageIsAllButOneOfTheLinesShown(keys: String, height: Int, result: String) throws {
    var field = TextField("一\n二\n三\n四\n五", isMultiline: true)
    field.moveCaret(to: result.hasPrefix("«") ? 0 : 1)
    for event in try KeyScript.parse(keys) {
      guard case .key(let stroke) = event else { continue }
      let response = field.handle(stroke, width: 20, height: height)
      #expect(response == .moved)
    }
    #expect(shown(field) == result)
  }

  @Test func whatWasKilledInOneFieldIsOfferedToTheNext() throws {
    var first = TextField("人材育成")
    try press("<c-u>", in: &first)
    var second = TextField("の方針")
    second.offer(killed: first.killed)
    try press("<home> <c-y>", in: &second)
    #expect(shown(second) == "人材育成|の方針")
    second.offer(killed: "別の文")
    try press("<end> <c-v>", in: &second)
    #expect(second.text == "人材育成の方針人材育成")
  }

  @Test(arguments: [
    ("一|\n二", "<end> <right> x", "一\nx|二"), ("一\n二|", "<home> <bs>", "一|二"), ("一二|", "<left> <a-enter>", "一\n|二"),
    ("一|", "<c-j> 二", "一\n二|"), ("一二|\n三", "<c-k>", "一二|三"), ("一二\n三四|", "<c-u>", "一二\n|"),
    ("一\n二\n三|", "<c-home> x", "x|一\n二\n三"), ("|一\n二", "<c-end> x", "一\n二x|"), ("一\n|二", "<c-left>", "一|\n二"),
    ("一|\n二", "<a-enter> <c-z>", "一|\n二"), ("一二三\n四|", "<up>", "一|二三\n四"), ("一二三|\n四\n五六七", "<down>*2", "一二三\n四\n五六七|"),
    ("一|二", "<down>", "一二|"), ("一|二", "<up>", "|一二"), ("一二\n三|四", "<s-up> <bs>", "一|四"),
    ("|", "<a-enter>*2 x", "\n\nx|"),
    ("一\n\n二|", "<up> x", "一\nx|\n二"),
    // What a deletion brings together joins.
    ("か|\n\u{3099}", "<del>", "か\u{3099}|"),
  ])
  func severalLines(start: String, keys: String, result: String) throws {
    var field = field(start, isMultiline: true)
    try press(keys, in: &field)
    #expect(shown(field) == result)
  }

  @Test func whatIsNotTheFieldsIsLeftToItsOwner() throws {
    var field = field("実|施", isMultiline: true)
    let ignored = try press("<enter> <esc> <tab> <s-tab> <f1> <c-c> <c-s> <ins> <a-x> <c-enter>", in: &field)
    #expect(ignored.allSatisfy { $0 == .ignored })
    #expect(shown(field) == "実|施")
    var single = self.field("実|施")
    let owners = try press("<up> <down> <pgup> <pgdn> <a-enter> <c-j>", in: &single)
    #expect(owners.allSatisfy { $0 == .ignored })
    let fields = try press("<left> <c-z> <end> <del> x <bs>", in: &single)
    #expect(fields == [.moved, .moved, .moved, .moved, .edited, .edited])
  }

  @Test func pastedTextIsCleaned() {
    var single = field("前|後")
    single.insert("一\r\n二\n\n三\t四\u{1B}\u{202E}\u{9B}\u{200B}五\n")
    #expect(shown(single) == "前一 二 三 四五|後")
    var multi = field("前|後", isMultiline: true)
    multi.insert("一\r\n二\r三\u{B}四\t五\u{7}")
    #expect(shown(multi) == "前一\n二\n三\n四 五|後")
    multi.undo()
    #expect(shown(multi) == "前|後")
    #expect(TextField("一\n二").text == "一 二")
  }

  @Test func textIsNeverNormalised() {
    let given = "神\u{FA19}か\u{3099}がe\u{301}"
    var field = TextField(given)
    _ = field.handle(KeyStroke(.character("x")))
    #expect(field.text.unicodeScalars.elementsEqual((given + "x").unicodeScalars))
    field.undo()
    #expect(field.text.unicodeScalars.elementsEqual(given.unicodeScalars))
    #expect(TextField("\u{FA19}") != TextField("神"))
  }

  @Test func regionalIndicatorsArePairedAfresh() {
    var field = TextField("🇯🇵🇫🇷")
    field.moveCaret(to: 0)
    _ = field.handle(KeyStroke(.character("🇺")))
    #expect(field.characters.map { String($0) } == ["🇺🇯", "🇵🇫", "🇷"])
    field.undo()
    #expect(field.text == "🇯🇵🇫🇷")
  }

  /// The keys of a random session, all of the field's own.
  private static let keys: [String] = [
    "<left>", "<right>", "<up>", "<down>", "<home>", "<end>", "<s-left>", "<s-right>", "<s-up>", "<s-down>", "<c-left>",
    "<c-right>", "<c-s-right>", "<pgup>", "<s-pgdn>", "<bs>", "<bs>", "<del>", "<c-w>", "<a-d>", "<c-k>", "<c-u>",
    "<c-v>", "<c-a>", "<c-x>",
    "<a-w>",
    "<c-z>", "<c-z>", "<c-y>", "<a-enter>", "実", "を", "ー", "、", "1", "a", "<space>", "\u{3099}", "\u{E0100}",
    "\u{200D}", "👩", "①", "ﾟ",
  ]

  @Test func anySessionKeepsTheFieldWhole() throws {
    var random = SeededGenerator(seed: 11)
    let strokes = try Self.keys.map { try #require(KeyStroke(name: $0)) }
    for round in rounds(2_000) {
      let isMultiline = Bool.random(using: &random)
      let start = RandomText.japanese(pieces: 12, lineBreaks: true, using: &random)
      var field = TextField(start, isMultiline: isMultiline)
      let opened = field.text
      let width = Int.random(in: 1...30, using: &random)
      let height = Int.random(in: 1...5, using: &random)
      let policy = Bool.random(using: &random) ? WidthPolicy.narrow : .wide
      for _ in 0..<60 {
        if Int.random(in: 0..<20, using: &random) == 0 {
          field.insert(RandomText.japanese(pieces: 4, hostile: true, lineBreaks: true, using: &random))
        } else if let stroke = strokes.randomElement(using: &random) {
          _ = field.handle(stroke, width: width, policy: policy)
        }
        let fresh = Array(field.text)
        let isWhole = fresh.count == field.count && zip(fresh, field.characters).allSatisfy { $0.isSame(as: $1) }
        #expect(isWhole, "round \(round)")
        #expect((0...field.count).contains(field.caret))
        if let selection = field.selection { #expect(selection.upperBound <= field.count) }
        let layout = field.layout(width: width, height: height, policy: policy)
        let isInside = (0..<width).contains(layout.caret.x) && (0..<height).contains(layout.caret.y)
        #expect(isInside, "round \(round): \(layout.caret) in \(width)x\(height)")
        #expect(layout.lines.count <= height && layout.caret.y < layout.lines.count)
        if Bool.random(using: &random) { field.keepScroll(width: width, height: height, policy: policy) }
        guard isWhole, isInside else { return }
      }
      while field.redo() {}
      let final = field.text
      while field.undo() {}
      #expect(field.text.unicodeScalars.elementsEqual(opened.unicodeScalars), "round \(round)")
      while field.redo() {}
      #expect(field.text.unicodeScalars.elementsEqual(final.unicodeScalars), "round \(round)")
    }
  }
}
