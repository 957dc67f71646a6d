import Dashboard
import PlanModel
import TerminalKit
import Testing

/// Random journeys with a field open: an input method draws at the hardware cursor, so it must be at the caret in every
/// frame, and the text must be what is seen around it.
@Suite struct CaretTests {
  static let openings = [
    "<enter> <enter>", toTheAward + " <enter>", "2 m", "2 o 3", "e 2", "P e 1", "[ <f9>", "<enter> l <enter>",
    "P <enter> k <enter>", "P <enter> k <enter> 、２回 <enter> 1",
  ]
  static let keys = [
    "<left>", "<right>", "<up>", "<down>", "<home>", "<end>", "<c-home>", "<c-end>", "<s-left>", "<s-up>", "<bs>",
    "<del>", "<c-w>", "<c-u>", "<c-k>", "<c-y>", "<c-z>", "<a-enter>", "<pgup>", "<pgdn>", "<c-a>",
  ].compactMap { KeyStroke(name: $0) }

  /// The first thing that is wrong with the cursor; nil where all is well.
  private func wrong(_ desk: Desk) -> String? {
    let (state, frame) = (desk.state, desk.frame)
    if let wrong = frame.violatedInvariant() { return wrong }
    guard let field = state.open?.field, !state.layout.isTooSmall, state.overlay == nil else { return nil }
    guard let rect = state.openFieldRect(in: state.layout) else { return "the field is not on the screen" }
    guard let cursor = frame.cursor else { return "no cursor" }
    guard rect.contains(cursor) else { return "the cursor at \(cursor) is outside the field at \(rect)" }
    let layout = field.layout(width: rect.width, height: rect.height, policy: state.policy)
    guard cursor == ScreenPoint(x: rect.x + layout.caret.x, y: rect.y + layout.caret.y) else {
      return "the cursor at \(cursor) is not at the caret"
    }
    // What was typed last stands left of it, unless it begins a line or waits behind a full one.
    let before = field.text.prefix(field.caret).last.map { String($0) } ?? ""
    guard layout.caret.x > 0, layout.caret.x < rect.width - 1, let last = before.unicodeScalars.first,
      last.value > 0x20, before.unicodeScalars.count == 1
    else { return nil }
    let columns = state.policy.columns(of: before)
    let cell = frame[cursor.x - columns, cursor.y]
    // What no terminal may be sent stands as a mark; a mark without a character to stand on, on a blank.
    let isUnassigned = last.properties.generalCategory == .unassigned
    if cell.role == .hostile || (isUnassigned && cell.glyph == "?") { return nil }
    return cell.glyph.unicodeScalars.contains(last) ? nil : "before the cursor stands \(cell.glyph), not \(before)"
  }

  @Test(arguments: 0..<6) func `The cursor is at the caret in every frame with an open field`(_ run: Int) {
    var random = SeededGenerator(seed: 0x4361_7265_74 &+ UInt64(run))
    for opening in Self.openings {
      var desk = Desk(
        random.pick(["80x24", "50x15", "120x36", "64x18"]), policy: random.once(in: 3) ? .wide : .narrow)
      desk.press(opening)
      for step in 0..<Count.of(200) {
        switch random.number(0...9) {
        case 0: desk.send([.resize(ScreenSize(columns: random.number(50...140), rows: random.number(15...40)))])
        case 1: desk.send([.paste(RandomText.japanese(using: &random))])
        case 2...4: desk.send([.key(random.pick(Self.keys))])
        default: desk.type(String(RandomText.japanese(using: &random).prefix(6).filter { !$0.isNewline }))
        }
        guard desk.state.open != nil else { break }
        if let wrong = wrong(desk) {
          Issue.record("\(opening), step \(step) at \(desk.state.size): \(wrong)\n\(desk.screen)")
          return
        }
      }
    }
  }

  @Test func `Screen and frame agree after random resizes during edits`() {
    var random = SeededGenerator(seed: 1_000)
    let screen = MemoryScreen(size: ScreenSize(columns: 80, rows: 24), capacity: 1)
    var desk = desk(toTheAward + " <enter> 候補生")
    var typed = "候補生"
    for round in 0..<Count.of(1_000) {
      let isTiny = random.once(in: 10)
      let size = ScreenSize(
        columns: random.number(isTiny ? 1...49 : 50...200), rows: random.number(isTiny ? 1...14 : 15...60))
      screen.resize(to: size)
      desk.send([.resize(screen.size)])
      screen.present(desk.frame)
      let text = random.pick(["名", "①", "ﾊﾟ", "4", "、"])
      desk.type(text)
      typed += text
      screen.present(desk.frame)
      #expect(desk.typed == typed)
      #expect(screen.frame?.size == size)
      if let wrong = wrong(desk) {
        Issue.record("round \(round) at \(size): \(wrong)\n\(desk.screen)")
        return
      }
      guard random.once(in: 20) else { continue }
      desk.press("<enter>")
      #expect(desk.cell("4-1-2.3", "R8") == typed)
      // What came by resizing is what a fresh start at that size would show.
      desk.press("<enter> <c-u> 候補生")
      typed = "候補生"
    }
  }

  @Test func `A cell stands open as it will stand committed`() {
    for size in ["80x24", "50x15", "64x18", "120x36"] {
      for text in [
        "候補生：4名、うち主任職2名が庁内研修と外部研修を受講した", "研修を開催", "DX推進リーダー候補生育成研修（前期・後期）を実施",
        "実施 1期生 2期生", "DX Award の 開催",
      ] {
        var desk = desk("<enter> <enter>", size)
        desk.type(text)
        let open = desk.rows.map { String($0.map { "[]|>".contains($0) ? " " : $0 }) }
        let first = desk.point(of: String(text.prefix(4)))
        desk.press("<enter> <focus-in>")
        #expect(desk.point(of: String(text.prefix(4))) == first, "\(size)")
        let committed = desk.rows.map { String($0.map { "[]|>".contains($0) ? " " : $0 }) }
        for row in 6..<(open.count - 4) { #expect(open[row] == committed[row], "\(size), row \(row)") }
      }
    }
  }
}
