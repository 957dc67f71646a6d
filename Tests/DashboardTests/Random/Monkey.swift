import Dashboard
import PlanModel
import TerminalKit
import Testing

/// Random inputs for a desk, and what must hold after each.
struct Monkey {
  var desk: Desk
  private var random: SeededGenerator
  /// The last few inputs, for the report.
  private var lastInputs: [Input] = []

  init(desk: Desk, random: SeededGenerator) {
    self.desk = desk
    self.random = random
  }

  /// What it did last, as a key script, and the screen after it.
  var report: String {
    let keys = lastInputs.map { input in
      switch input {
      case .key(let stroke): stroke.name
      case .resize(let size): "<resize:\(size.columns)x\(size.rows)>"
      case .paste(let text): "<paste:\(text.debugDescription)>"
      case .mouse(let event): "\(event)"
      default: "<focus-in>"
      }
    }
    return keys.joined(separator: " ") + "\n" + desk.screen
  }

  /// Every key of the table, and those of menus and fields.
  private static let strokes: [KeyStroke] = {
    let bound = KeyTable.bindings.filter { $0.command != .quit && $0.command != .askToQuit }.flatMap(\.keys)
    let others: [KeyStroke] = [
      KeyStroke(.backspace), KeyStroke(.left, .shift), KeyStroke(.right, .shift), KeyStroke(.character("a"), .control),
      KeyStroke(.character("k"), .control), KeyStroke(.character("v"), .control), KeyStroke(.character("w"), .control),
      KeyStroke(.insert), KeyStroke(.function(12)), KeyStroke(.character("x"), .alt),
      KeyStroke(.character("c"), .control),
    ]
    let digits = "0123456789".map { KeyStroke(.character($0)) }
    return bound + others + digits
  }()

  mutating func step() {
    let input = next()
    lastInputs.append(input)
    if lastInputs.count > 12 { lastInputs.removeFirst() }
    desk.act(.input(input))
  }

  private mutating func next() -> Input {
    switch random.number(0...99) {
    case 0...1: return .resize(ScreenSize(columns: random.number(1...300), rows: random.number(1...100)))
    case 2...5:
      return .resize(ScreenSize(columns: random.number(50...130), rows: random.number(15...40)))
    case 6: return .paste(RandomText.japanese(using: &random))
    case 7...9: return .key(KeyStroke(.enter))
    case 10...12: return .key(KeyStroke(.escape))
    case 13: return .focus(true)
    case 14...24:
      let text = RandomText.japanese(using: &random)
      guard let scalar = text.unicodeScalars.first else { return .key(KeyStroke(.tab)) }
      return .key(KeyStroke(.character(Character(scalar))))
    case 25...80 where desk.state.palette != nil || desk.state.search?.isTyping == true || desk.state.helpField != nil:
      return .key(KeyStroke(random.pick([.enter, .escape])))
    case 41...48: return .mouse(mouse())
    // A field or a dialog that is open gets its end oftener.
    case 25...35 where desk.state.open != nil: return .key(KeyStroke(.enter))
    case 36...40 where desk.state.open != nil: return .key(KeyStroke(.character(random.pick("1234567890.-"))))
    case 25...40 where desk.state.overlay != nil: return .key(KeyStroke(.character(random.pick("123"))))
    default: return .key(random.pick(Monkey.strokes))
    }
  }

  private mutating func mouse() -> MouseEvent {
    let size = desk.state.size
    let at = ScreenPoint(x: random.number(0...size.columns), y: random.number(0...size.rows))
    let kind: MouseEvent.Kind =
      switch random.number(0...9) {
      case 0: .release(button: 1)
      case 1...2: .drag(button: 1)
      case 3...4: .wheel(lines: random.number(-5...5))
      default: .press(button: random.number(0...9) == 0 ? 3 : 1)
      }
    return MouseEvent(kind: kind, at: at, clicks: random.number(1...2))
  }

  /// The first thing that does not hold; nil where all is well.
  func wrong(frame looksAtFrame: Bool, ledger looksAtLedger: Bool) -> String? {
    let state = desk.state
    if let wrong = wrongSelection(state) { return wrong }
    if looksAtLedger {
      if let broken = state.ledger.brokenInvariants().first { return "\(broken)" }
      if state.ledger != desk.store.ledger { return "the screen shows another ledger than the store holds" }
      var fresh = State(ledger: state.ledger, size: state.size, now: state.now)
      _ = update(&fresh, .time(state.now))
      if fresh.paths != state.paths { return "the paths are stale" }
    }
    guard looksAtFrame else { return nil }
    let frame = view(state)
    if let wrong = frame.violatedInvariant() { return wrong }
    if frame != viewAfresh(state) { return "the screen shows what was kept from an earlier state" }
    if frame.size != state.size { return "the frame has another size" }
    let hasPrompt = state.search?.isTyping == true || state.palette != nil || state.helpField != nil
    let mayHide = state.layout.isTooSmall || state.overlay != nil || hasPrompt
    if state.open != nil, !mayHide, frame.cursor == nil { return "no cursor in an open field" }
    if state.open == nil, !hasPrompt, frame.cursor != nil { return "a cursor without a field" }
    return nil
  }

  private func wrongSelection(_ state: State) -> String? {
    let selection = state.selection
    guard let plan = state.plan else { return state.ledger.plans.isEmpty ? nil : "no plan is selected" }
    if !plan.contains(selection.year) { return "the year in focus is outside the plan" }
    if let item = selection.item {
      guard state.paths[item]?.planIndex == selection.plan else { return "the selected item is not in the plan" }
      if selection.page == .plan, !state.railRows.contains(where: { $0.id == item }) {
        return "the selected row is folded away"
      }
    } else if !plan.pillars.isEmpty {
      return "nothing is selected"
    }
    if let cursor = selection.cursor {
      guard plan.contains(cursor.year), let path = state.paths[cursor.program],
        let program = state.ledger.program(at: path), program.cell(cursor.line, column: 0) != nil
      else { return "the cursor is on nothing" }
      if state.ledger.initiative(at: path)?.id != selection.item { return "the cursor is in another initiative" }
    }
    if let target = selection.target, state.paths[target] == nil { return "the selected target is gone" }
    if state.railScroll < 0 || state.detailScroll < 0 || state.targetsScroll < 0 { return "scrolled above the top" }
    return nil
  }

  /// Ends what is open, then undoes everything; the ledger after it.
  mutating func undoAll() -> Ledger {
    desk.press("<esc> <esc>")
    while !desk.state.undoStack.isEmpty {
      let before = desk.state.undoStack.count
      desk.press("<c-z>")
      // A lock is not lifted without a reason.
      if desk.state.open != nil { desk.press("誤 <enter>") }
      if desk.state.undoStack.count >= before { break }
    }
    return desk.state.ledger
  }
}
