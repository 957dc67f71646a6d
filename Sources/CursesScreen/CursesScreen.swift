import CColumns
import CNcurses
import Glibc
import TerminalKit

/// The real terminal, through ncurses.
///
/// It shows frames and hands on bytes; keys, times and signals are the loop's. ncurses, the width policy and the
/// emergency exit belong to the process: one screen at a time, on one thread.
package final class CursesScreen: Screen {
  enum State { case active, suspended, restored }

  package private(set) var size: ScreenSize
  package let policy: WidthPolicy
  /// What lines are to be drawn with on this terminal.
  package let glyphs: GlyphSet
  /// The terminal description in use.
  package let terminalName: String
  /// What TERM said, if the machine does not know it and `terminalName` stands in: a message for the user.
  package let unknownTerminalName: String?

  let terminal: TerminalDescriptors
  let attributes: RoleAttributes
  let showsTitle: Bool
  let usesMouse: Bool
  /// The terminal's modes as they were found, put back by `suspend` and `restore`.
  var modesFound: termios
  var state = State.active
  /// What the terminal shows; nil when it has to be drawn anew.
  var shown: Frame?
  var shownTitle: String?
  var run = CellRun()
  private let handle: OpaquePointer
  private let stream: UnsafeMutablePointer<FILE>
  let output: GatheredOutput?

  /// Takes the terminal: alternate screen, raw modes, bracketed paste. Nothing is drawn yet.
  ///
  /// On an error the terminal is as it was. `TerminalSignals` may be installed before or after: ncurses is kept
  /// from handling signals. A terminal that was asked is taken over from `inquiry`, still raw.
  package init(
    _ options: CursesScreenOptions = CursesScreenOptions(), after inquiry: TerminalInquiry? = nil
  ) throws(CursesScreenError) {
    let name = TerminalName(options.terminalName)
    if name.isDumb { throw .dumbTerminal }
    let terminal: TerminalDescriptors
    if let inquiry { terminal = inquiry.terminal } else { terminal = try TerminalDescriptors(options.terminal) }
    guard let modesFound = inquiry?.modesFound ?? terminal.modes else { throw .notATerminal }
    guard columns_override_is_active() != 0 else { throw .widthOverrideInactive }
    try UTF8Locale.take()
    options.policy.applyToProcess()
    // ncurses reads sizes and sets modes through the descriptor of this stream; it is not closed with the stream.
    guard let stream = fdopen(dup(terminal.output), "w") else { throw .notATerminal }
    guard let (handle, used) = Self.start(name, stream) else {
      fclose(stream)
      terminal.setModes(modesFound)
      throw .noTerminalDescription(terminal: name.asked)
    }
    guard tigetstr("cup") != nil else {
      endwin()
      delscreen(handle)
      fclose(stream)
      terminal.setModes(modesFound)
      throw .cannotMoveCursor(terminal: used)
    }
    self.terminal = terminal
    self.modesFound = modesFound
    self.handle = handle
    self.stream = stream
    output = GatheredOutput(descriptor: fileno(stream), terminal: terminal)
    policy = options.policy
    terminalName = used
    unknownTerminalName = used == name.asked ? nil : name.asked
    showsTitle = options.showsTitle && TerminalName.takesTitle(used)
    glyphs = curses_has_dec_lines() != 0 ? options.glyphs : options.glyphs.withoutDECLines
    usesMouse = options.usesMouse && TerminalName.reportsMouse(used)
    attributes = RoleAttributes(options.theme, drawsDECLines: glyphs.lines == .dec)
    size = ScreenSize(columns: Int(curses_columns()), rows: Int(curses_lines()))
    // A half-sent frame is worse than a late one: the loop drains the keys before it draws.
    typeahead(-1)
    // Deleting in the middle of a line is where terminals and wide characters part.
    idcok(curses_stdscr(), false)
    takeModes(pushesTitle: true)
    inquiry?.handOver()
    refreshSize()
  }

  deinit {
    restore()
    delscreen(handle)
    fclose(stream)
    output?.close()
  }

  /// Asks the terminal for its size and makes ncurses agree; to be called on SIGWINCH. After a change the next
  /// `present` draws everything: terminals move what they show when they are resized.
  @discardableResult
  package func refreshSize() -> ScreenSize {
    guard state != .restored, var now = terminal.size else { return size }
    // What ncurses can count, and a bound for a size made up by the other end.
    now = ScreenSize(columns: min(now.columns, 2000), rows: min(now.rows, 1000))
    if now != size {
      resize_term(Int32(now.rows), Int32(now.columns))
      size = ScreenSize(columns: Int(curses_columns()), rows: Int(curses_lines()))
      shown = nil
    }
    return size
  }

  /// `newterm` for the first name that is known, leaving the process's signal handlers alone.
  private static func start(_ name: TerminalName, _ stream: UnsafeMutablePointer<FILE>) -> (OpaquePointer, String)? {
    let signals = [SIGINT, SIGTERM, SIGTSTP, SIGWINCH]
    var handlers = signals.map { _ in sigaction() }
    for (index, signal) in signals.enumerated() { sigaction(signal, nil, &handlers[index]) }
    defer { for (index, signal) in signals.enumerated() { sigaction(signal, &handlers[index], nil) } }
    for candidate in name.candidates {
      // The input stream is for `getch`, which is never called: any stream will do.
      if let handle = newterm(candidate, stream, stream) { return (handle, candidate) }
    }
    return nil
  }
}
