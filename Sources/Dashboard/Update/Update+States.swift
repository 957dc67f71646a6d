import PlanModel
import TerminalKit

// What is known about a result beside its text: state, date, source, reason.
extension State {
  /// 1-7 the states, 0 as the text says, 8 date and source.
  static let stateChoices: [(key: Character, name: Phrase)] =
    ResultState.allCases.enumerated().map { (State.digit($0.offset + 1), .state($0.element)) } + [
      ("0", Phrase("文から読み取る", "as the text says")), ("8", Phrase("時点・出典を記入する", "date and source")),
    ]

  func stateMenuTitle(_ cursor: GridCursor) -> Phrase {
    let proposed = ResultState.proposed(from: cellText(cursor)) ?? .done
    return describe(cursor) + Phrase("の状態（文からの案: ", ": state (the text says ") + .state(proposed)
      + Phrase("）を番号で選んでください", "). Choose by number")
  }

  mutating func chooseState(_ choice: Int, at cursor: GridCursor) -> [Effect] {
    guard (0...8).contains(choice) else { return [] }
    overlay = nil
    let fact = program(of: cursor)?.line(cursor.line)?.facts[cursor.year]
    if choice == 8 {
      let text = [fact?.asOf?.description, fact?.source].compactMap { $0 }.joined(separator: " ")
      open = OpenField(target: .factDetail(cursor), field: TextField(text), before: text)
      return []
    }
    guard choice > 0 else { return setState(nil, reason: "", at: cursor) }
    let state = ResultState.allCases[choice - 1]
    guard state.wantsReason else { return setState(state, reason: "", at: cursor) }
    let reason = fact?.reason ?? ""
    open = OpenField(target: .factReason(cursor, state), field: TextField(reason), before: reason)
    return []
  }

  /// Sets the state; a state that wants a reason and has none is kept, and said.
  mutating func setState(_ state: ResultState?, reason: String, at cursor: GridCursor) -> [Effect] {
    let effects = changeFact(at: cursor) { fact in
      fact.state = state
      fact.reason = reason.isEmpty ? nil : reason
    }
    if !effects.isEmpty { notice = state?.wantsReason == true && reason.isEmpty ? .whyNotDone : .stateSet(state) }
    return effects
  }

  /// `R9.3.10 研修記録`, a date alone, or `出典:研修記録`; nothing takes both away.
  mutating func closeFactDetail(_ typed: String, at cursor: GridCursor) -> [Effect] {
    let written = Cell.trimmed(typed)
    var date: CalendarDate?
    var source = ""
    if let rest = ["出典:", "出典："].lazy.compactMap({ written.hasPrefix($0) ? written.dropFirst(3) : nil }).first {
      source = Cell.trimmed(String(rest))
    } else if !written.isEmpty {
      let parts = written.split(maxSplits: 1) { $0 == " " || $0 == "　" }
      guard let read = try? CalendarDate(reading: String(parts[0])) else {
        notice = .badFact(written)
        return []
      }
      date = read
      source = parts.count > 1 ? Cell.trimmed(String(parts[1])) : ""
    }
    open = nil
    return changeFact(at: cursor) { fact in
      fact.asOf = date
      fact.source = source.isEmpty ? nil : source
    }
  }

  private mutating func changeFact(at cursor: GridCursor, _ change: (inout ResultFact) -> Void) -> [Effect] {
    guard let program = program(of: cursor), let column = plan?.column(of: cursor.year) else { return [] }
    var fact = program.line(cursor.line)?.facts[cursor.year] ?? ResultFact()
    change(&fact)
    let edits = program.edits(
      writing: cell(cursor) ?? .blank, fact: fact.isEmpty ? nil : fact, to: cursor.line, in: cursor.year, column: column
    )
    return commit(Change(edits), what: describe(cursor) + Phrase(" 状態", " state"))
  }

  /// The year that what is recorded now belongs to: the cursor's among the cells.
  var selectedYear: FiscalYear {
    selection.page == .plan && selection.pane == .grid ? selection.cursor?.year ?? selection.year : selection.year
  }
  /// What a schedule is written for: the program under the cursor, in the tree the initiative.
  var scheduleItem: ItemID? {
    selection.pane == .grid ? selection.cursor?.program : selectedInitiative?.id
  }
}
