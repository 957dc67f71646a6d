import PlanModel
import TerminalKit

extension State {
  func program(of cursor: GridCursor) -> Program? { paths[cursor.program].flatMap { ledger.program(at: $0) } }

  /// What stands in a cell; nil where there is none.
  func cell(_ cursor: GridCursor) -> Cell? {
    guard let column = plan?.column(of: cursor.year) else { return nil }
    return program(of: cursor)?.cell(cursor.line, column: column)
  }
  func cellText(_ cursor: GridCursor) -> String { cell(cursor)?.written ?? "" }

  /// 4-1-2.3 8年度 実績
  func describe(_ cursor: GridCursor) -> Phrase {
    let address = paths[cursor.program].map { ledger.address(of: $0, defaultPlan: selection.plan) } ?? ""
    let track: Phrase = cursor.line.track == .planned ? .planned : .actual
    return Phrase(verbatim: address + " ") + .year(cursor.year) + Phrase(verbatim: " ") + track
  }

  mutating func openCell(_ cursor: GridCursor, text: String) {
    let field = TextField(text, isMultiline: true, showsPrintLines: true)
    open = OpenField(target: .cell(cursor), field: field, before: cellText(cursor))
  }

  /// Puts a value into the cell under the cursor.
  mutating func writeCell(_ new: Cell) -> [Effect] {
    guard let cursor = selection.cursor else { return [] }
    let old = cell(cursor)
    let effects = write(new, to: cursor)
    if !effects.isEmpty, notice == nil, case .text(let text) = old { notice = .replaced(State.oneLine(text)) }
    return effects
  }

  mutating func write(_ new: Cell, to cursor: GridCursor) -> [Effect] {
    guard let program = program(of: cursor), let column = plan?.column(of: cursor.year),
      program.cell(cursor.line, column: column) != nil
    else {
      notice = .notAnEditableCell
      return []
    }
    let fact = program.line(cursor.line)?.facts[cursor.year]
    let isCleared = new.isBlank && cursor.line.track == .actual
    let edits = program.edits(
      writing: new, fact: isCleared ? fact?.withoutResult : fact, to: cursor.line, in: cursor.year, column: column)
    guard !edits.isEmpty else { return [] }
    if case .text = new { lastEntry = new }
    let effects = commit(Change(edits), what: describe(cursor))
    if notice == nil, let program = self.program(of: cursor) {
      notice = plan?.remark(on: program, cursor.line, in: cursor.year)?.phrase
    }
    return effects
  }

  mutating func copyCell() -> [Effect] {
    guard let cursor = selection.cursor, let cell = cell(cursor) else { return [] }
    register = cell
    killed = ""
    notice = .copied(State.oneLine(cell.written))
    return [.copy(cell.written)]
  }

  /// The row under the cursor as tab-separated text: name, track, a cell a year.
  mutating func copyRow() -> [Effect] {
    guard let cursor = selection.cursor, let plan, let program = program(of: cursor) else { return [] }
    let track = text(cursor.line.track == .planned ? .planned : .actual)
    let cells = plan.years.indices.map { program.cell(cursor.line, column: $0)?.written ?? "" }
    let row = PastedTable.line([program.name, track] + cells)
    notice = .copied(State.oneLine(row))
    return [.copy(row)]
  }

  static func oneLine(_ text: String) -> String {
    String(text.map { $0 == "\n" || $0 == "\t" || $0 == "\r" ? " " : $0 })
  }

  /// Automatic → goes on → nothing → automatic, for a blank.
  mutating func cycleReading() -> [Effect] {
    guard let cursor = selection.cursor, let program = program(of: cursor) else { return [] }
    let old = program.line(cursor.line)?.readings[cursor.year]
    let new: BlankReading? =
      switch old {
      case nil: .continues
      case .continues: .nothing
      case .nothing: nil
      }
    let edit = PlanEdit.set(
      cursor.program, .reading(cursor.line, cursor.year), before: .reading(old), after: .reading(new))
    let effects = commit(Change([edit]), what: describe(cursor) + Phrase(" 空欄の扱い", " blank"))
    if !effects.isEmpty { notice = .readingSet(new) }
    return effects
  }
}
