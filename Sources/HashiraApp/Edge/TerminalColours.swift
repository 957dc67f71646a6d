import CursesScreen

/// How many colours a terminal has by its variables: for what is printed in passing, without ncurses.
enum TerminalColours {
  /// nil for none.
  static func depth(_ environment: Environment) -> Colour.Depth? {
    let terminal = environment.value("TERM") ?? "dumb"
    if ["dumb", "unknown", "vt100", "vt220", "vt52"].contains(terminal) { return nil }
    let said = environment.value("COLORTERM") ?? ""
    if said == "truecolor" || said == "24bit" || terminal.hasSuffix("-direct") { return .direct }
    if terminal.hasSuffix("256color") { return .palette256 }
    return terminal.hasSuffix("16color") ? .sixteen : .eight
  }
}
