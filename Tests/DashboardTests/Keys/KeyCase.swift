import Dashboard
import Testing

/// One row of the table of keys: where the officer is, the command whose keys she presses, what changes and what the edge
/// is asked for. Every key of the binding must do the same.
struct KeyCase: CustomTestStringConvertible, Sendable {
  var command: Command
  var context: KeyContext
  /// Keys that bring her there.
  var at: String
  var changes: Set<Part>
  var effect: EffectKind?

  enum EffectKind: Sendable {
    case commit, retry, redraw, copy, edit, quit, export, search, names, cancelWork, suspend, tour, history
  }

  init(_ command: Command, in context: KeyContext, at: String, _ changes: Set<Part>, effect: EffectKind? = nil) {
    (self.command, self.context, self.at, self.changes, self.effect) = (command, context, at, changes, effect)
  }
  var testDescription: String { "\(command) in \(context) after \(at)" }

  /// What every committed result changes.
  static let committed: Set<Part> = [.ledger, .undo, .saving, .counts]

  static let everywhere: [KeyCase] = [
    KeyCase(.help, in: .everywhere, at: "", [.overlay]),
    KeyCase(.help, in: .everywhere, at: "<enter>", [.overlay]),
    KeyCase(.help, in: .everywhere, at: "2", [.overlay]),
    KeyCase(.quit, in: .everywhere, at: "", [], effect: .quit),
    KeyCase(.askToQuit, in: .everywhere, at: "", [.overlay]),
    KeyCase(.askToQuit, in: .field, at: "<enter> <enter>", [.overlay]),
    KeyCase(.askToQuit, in: .overlay, at: "<f1>", [.overlay]),
    KeyCase(.redraw, in: .everywhere, at: "", [], effect: .redraw),
    KeyCase(.saveHint, in: .everywhere, at: "", [.notice]),
    KeyCase(.export, in: .everywhere, at: "", [.overlay]),
    KeyCase(.export, in: .everywhere, at: "2", [.overlay]),
    KeyCase(.undo, in: .everywhere, at: "<enter> - ", [.ledger, .undo, .redo, .notice, .counts], effect: .commit),
    KeyCase(.redo, in: .everywhere, at: "<enter> - u", [.ledger, .undo, .redo, .notice, .counts], effect: .commit),
    KeyCase(.nextMissing, in: .everywhere, at: "", [.selection]),
    KeyCase(.previousMissing, in: .everywhere, at: "", [.selection, .folding, .scrolling]),
    KeyCase(.pagePlan, in: .everywhere, at: "2", [.selection]),
    KeyCase(.pageTargets, in: .everywhere, at: "", [.selection]),
    KeyCase(.pageWork, in: .everywhere, at: "", [.selection, .scrolling]),
    KeyCase(.previousPlan, in: .everywhere, at: "", [.selection, .folding, .counts]),
    KeyCase(.nextPlan, in: .everywhere, at: "[", [.selection, .folding, .counts]),
    KeyCase(.previousYear, in: .everywhere, at: "}", [.selection]),
    KeyCase(.nextYear, in: .everywhere, at: "", [.selection]),
    KeyCase(.planningMode, in: .everywhere, at: "", [.mode]),
    KeyCase(.planningMode, in: .everywhere, at: "P", [.mode]),
    KeyCase(.lockYear, in: .everywhere, at: "", [.overlay]),
    KeyCase(.lockYear, in: .everywhere, at: "<f9> <enter>", [.field, .notice]),
    KeyCase(.switchPane, in: .rail, at: "", [.selection]),
    KeyCase(.switchPane, in: .grid, at: "<enter>", [.selection]),
  ]

  static let years: [KeyCase] = [
    KeyCase(.schedule, in: .rail, at: "", [.field]),
    KeyCase(.schedule, in: .grid, at: "<enter>", [.field]),
    KeyCase(.resultState, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.assess, in: .rail, at: "", [.overlay]),
    KeyCase(.assess, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.assess, in: .targets, at: "2", [.overlay]),
    KeyCase(.sections, in: .rail, at: "", [.field]),
    KeyCase(.sections, in: .grid, at: "<enter>", [.field]),
    KeyCase(.tags, in: .rail, at: "<down> <down>", [.field]),
    KeyCase(.tags, in: .grid, at: "<enter>", [.field]),
    KeyCase(.explain, in: .targets, at: "2", [.overlay]),
    KeyCase(.openWork, in: .work, at: "3", [.selection]),
    KeyCase(.groupWork, in: .work, at: "3", []),
    KeyCase(.filterWork, in: .work, at: "3", [.notice]),
    KeyCase(.up, in: .work, at: "3 j", [.scrolling]),
    KeyCase(.down, in: .work, at: "3", [.scrolling]),
    KeyCase(.pageUp, in: .work, at: "3 <end>", [.scrolling]),
    KeyCase(.pageDown, in: .work, at: "3", [.scrolling]),
    KeyCase(.toFirst, in: .work, at: "3 <end>", [.scrolling]),
    KeyCase(.toLast, in: .work, at: "3", [.scrolling]),
    KeyCase(.back, in: .work, at: "3", [.selection]),
  ]

  static let moving: [KeyCase] = [
    KeyCase(.up, in: .rail, at: "", [.selection]),
    KeyCase(.down, in: .rail, at: "", [.selection]),
    KeyCase(.left, in: .rail, at: "", [.selection]),
    KeyCase(.left, in: .rail, at: "<home>", [.folding]),
    KeyCase(.right, in: .rail, at: "", [.selection]),
    KeyCase(.right, in: .rail, at: "<end>", [.folding]),
    KeyCase(.pageUp, in: .rail, at: "<end>", [.selection]),
    KeyCase(.pageDown, in: .rail, at: "", [.selection]),
    KeyCase(.toFirst, in: .rail, at: "", [.selection]),
    KeyCase(.toLast, in: .rail, at: "", [.selection]),
    KeyCase(.foldAll, in: .rail, at: "", [.folding]),
    KeyCase(.enter, in: .rail, at: "", [.selection]),
    KeyCase(.enter, in: .rail, at: "<end>", [.folding]),
    KeyCase(.up, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.down, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.left, in: .grid, at: "<enter> l", [.selection]),
    KeyCase(.right, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.pageUp, in: .grid, at: "<enter> j j", [.selection]),
    KeyCase(.pageDown, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.toFirst, in: .grid, at: "<enter> l l", [.selection]),
    KeyCase(.toLast, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.back, in: .grid, at: "<enter>", [.selection]),
    KeyCase(.up, in: .targets, at: "2 j", [.selection]),
    KeyCase(.down, in: .targets, at: "2", [.selection]),
    KeyCase(.pageUp, in: .targets, at: "2 <end>", [.selection]),
    KeyCase(.pageDown, in: .targets, at: "2", [.selection]),
    KeyCase(.toFirst, in: .targets, at: "2 <end>", [.selection]),
    KeyCase(.toLast, in: .targets, at: "2", [.selection]),
    KeyCase(.back, in: .targets, at: "2", [.selection]),
    KeyCase(.up, in: .overlay, at: "<f1> j", [.overlay]),
    KeyCase(.down, in: .overlay, at: "<f1>", [.overlay]),
    KeyCase(.pageUp, in: .overlay, at: "<f1> <end>", [.overlay]),
    KeyCase(.pageDown, in: .overlay, at: "<f1>", [.overlay]),
    KeyCase(.toFirst, in: .overlay, at: "<f1> <end>", [.overlay]),
    KeyCase(.toLast, in: .overlay, at: "<f1>", [.overlay]),
    KeyCase(.back, in: .overlay, at: "<f1>", [.overlay]),
  ]

  static let editing: [KeyCase] = [
    KeyCase(.openCell, in: .grid, at: "<enter>", [.field]),
    KeyCase(.clearCell, in: .grid, at: "<enter> -", committed.subtracting([.saving]), effect: .commit),
    KeyCase(.arrowCell, in: .grid, at: "<enter>", committed, effect: .commit),
    KeyCase(.dashCell, in: .grid, at: "<enter>", committed, effect: .commit),
    KeyCase(
      .repeatText, in: .grid, at: "<enter> <enter> 4名 <enter> j j", committed.subtracting([.saving]), effect: .commit),
    KeyCase(.copyCell, in: .grid, at: "<enter> k", [.register, .notice], effect: .copy),
    KeyCase(
      .pasteCell, in: .grid, at: "<enter> k y j", committed.union([.lastEntry, .notice]), effect: .commit),
    KeyCase(.copyRow, in: .grid, at: "<enter> k", [.notice], effect: .copy),
    KeyCase(.reading, in: .grid, at: "<enter> k l", committed.subtracting([.counts]).union([.notice]), effect: .commit),
    KeyCase(.wholeText, in: .rail, at: "", [.overlay]),
    KeyCase(.wholeText, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.editText, in: .rail, at: "", [.overlay]),
    KeyCase(.editText, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.conflicts, in: .everywhere, at: "", [.notice]),
    KeyCase(.editor, in: .rail, at: "", [.overlay]),
    KeyCase(.editor, in: .grid, at: "<enter>", [], effect: .edit),
    KeyCase(.measure, in: .targets, at: "2", [.field]),
    KeyCase(.basis, in: .targets, at: "2", [.overlay]),
    KeyCase(
      .commit, in: .field, at: "<enter> <enter> 4名", committed.union([.field, .lastEntry]), effect: .commit),
    KeyCase(.cancel, in: .field, at: "<enter> <enter> 4名", [.field]),
    KeyCase(
      .commitNext, in: .field, at: "<enter> <enter> 4名", committed.union([.field, .lastEntry, .selection]),
      effect: .commit),
    KeyCase(
      .commitPrevious, in: .field, at: "<enter> l <enter> 4名",
      committed.union([.field, .lastEntry, .selection]), effect: .commit),
    KeyCase(.newLine, in: .field, at: "<enter> <enter> 4名", [.field]),
    KeyCase(.help, in: .field, at: "<enter> <enter> 4名", [.overlay]),
  ]

  static let reports: [KeyCase] = [
    KeyCase(.answer, in: .rail, at: "", [.overlay], effect: .history),
    KeyCase(.answer, in: .grid, at: "<enter>", [.overlay], effect: .history),
    KeyCase(.pageHistory, in: .everywhere, at: "", [.overlay], effect: .history),
    KeyCase(.itemHistory, in: .rail, at: "", [.overlay], effect: .history),
    KeyCase(.itemHistory, in: .grid, at: "<enter>", [.overlay], effect: .history),
    KeyCase(.itemHistory, in: .targets, at: "2", [.overlay], effect: .history),
    KeyCase(.showEntry, in: .history, at: "<enter> - 4", [.overlay]),
    KeyCase(.undoEntry, in: .history, at: "<enter> - 4", [.ledger, .undo, .notice, .counts], effect: .commit),
    KeyCase(.timeline, in: .rail, at: "", [.overlay]),
    KeyCase(.timeline, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.whyCounts, in: .rail, at: "", [.overlay]),
    KeyCase(.whyCounts, in: .grid, at: "<enter>", [.overlay]),
    KeyCase(.pageComparison, in: .everywhere, at: "", [.field]),
    KeyCase(.pageChecks, in: .everywhere, at: "", [.overlay]),
    KeyCase(.draftNextPlan, in: .everywhere, at: "", [.field]),
    KeyCase(.addItem, in: .rail, at: "P", [.overlay]),
    KeyCase(.addItem, in: .grid, at: "P <enter>", [.field]),
    KeyCase(.renameItem, in: .rail, at: "P", [.field]),
    KeyCase(.renameItem, in: .grid, at: "P <enter>", [.field]),
    KeyCase(.moveItemUp, in: .rail, at: "P j j j", [.overlay, .notice]),
    KeyCase(.moveItemUp, in: .grid, at: "P <end> <enter> j j j <enter> j j j", [.overlay, .notice]),
    KeyCase(.moveItemDown, in: .rail, at: "P", [.overlay, .notice]),
    KeyCase(.moveItemDown, in: .grid, at: "P <enter>", [.overlay, .notice]),
    KeyCase(.splitItem, in: .rail, at: "P", [.field]),
    KeyCase(.splitItem, in: .grid, at: "P <enter>", [.field]),
    KeyCase(.joinItem, in: .rail, at: "P", [.field]),
    KeyCase(.joinItem, in: .grid, at: "P <enter>", [.field]),
    KeyCase(.linkItem, in: .rail, at: "", [.field]),
    KeyCase(.linkItem, in: .grid, at: "<enter>", [.field]),
    KeyCase(.removeItem, in: .rail, at: "P", [.overlay]),
    KeyCase(.removeItem, in: .grid, at: "P <enter>", [.overlay]),
  ]

  static let finding: [KeyCase] = [
    KeyCase(.search, in: .everywhere, at: "", [.search], effect: .search),
    KeyCase(.search, in: .everywhere, at: "2", [.search], effect: .search),
    KeyCase(.nextHit, in: .everywhere, at: "/ 研修 <enter>", [.search, .selection]),
    KeyCase(.previousHit, in: .everywhere, at: "/ 研修 <enter> n", [.search, .selection]),
    KeyCase(.nextHit, in: .overlay, at: "[ / ojt <up> <enter>", [.search, .overlay, .selection]),
    KeyCase(
      .previousHit, in: .overlay, at: "[ / ojt <up> <enter>", [.search, .overlay, .selection, .folding, .counts]),
    KeyCase(.filter, in: .everywhere, at: "", [.overlay]),
    KeyCase(.palette, in: .everywhere, at: "", [.palette]),
    KeyCase(.clearSearch, in: .rail, at: "f 1", [.filter]),
    KeyCase(.acceptSearch, in: .search, at: "/ 研修", [.search]),
    KeyCase(.cancelSearch, in: .search, at: "/ 研修", [.search]),
    KeyCase(.nextHit, in: .search, at: "/ 研修", [.search, .selection]),
    KeyCase(.previousHit, in: .search, at: "/ 研修 <down>", [.search, .selection]),
    KeyCase(.runChoice, in: .palette, at: ": 操作一覧", [.palette, .overlay]),
    KeyCase(.up, in: .palette, at: ": <down>", [.palette]),
    KeyCase(.down, in: .palette, at: ":", [.palette]),
    KeyCase(.back, in: .palette, at: ":", [.palette]),
  ]

  static let table = everywhere + finding + moving + years + editing + reports
}

extension Effect {
  var kind: KeyCase.EffectKind {
    switch self {
    case .commit: .commit
    case .retrySave: .retry
    case .redraw: .redraw
    case .export: .export
    case .copy: .copy
    case .search: .search
    case .findNames: .names
    case .cancelWork: .cancelWork
    case .tour: .tour
    case .readHistory, .compareSince: .history
    case .edit: .edit
    case .suspend: .suspend
    case .quit: .quit
    }
  }
}
