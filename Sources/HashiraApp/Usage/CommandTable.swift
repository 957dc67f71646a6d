import Dashboard

/// Every command of the program, in the order in which help lists them.
enum CommandTable {
  static let commands: [CommandEntry] = [
    open, show, find, targets, set, note, outcome, reading, measure, basis, lock, unlock, schedule, todo, assess,
    scheme,
    section, assign, tag, history, undo, redo, recover, add, move, rename, remove,
    split, join, link,
    check, compare, retrospective, yearReport, handover, nextPlan, new, adopt, importing, export, conflicts, sync,
    gitSetup,
    merge,
    screen, tour, theme, doctor, docs,
  ]

  static func command(named name: String) -> CommandEntry? { commands.first { $0.name == name } }

  /// What `hashira` without a command's name does.
  static let standard = open
}
