import Glibc

/// What TERM says, and what to try where the machine does not know it.
struct TerminalName {
  /// "" where TERM is not set.
  let asked: String

  init(_ name: String?) { asked = name ?? getenv("TERM").map { String(cString: $0) } ?? "" }

  /// The names to try, best first. What is in use today nearly always speaks xterm's language.
  var candidates: [String] {
    (asked.isEmpty ? [] : [asked]) + ["xterm-256color", "xterm", "vt100"].filter { $0 != asked }
  }

  /// A terminal that only prints lines, by its own word.
  var isDumb: Bool { asked == "dumb" }

  /// True for terminals known to show OSC 2 as the window's title; the others might print it.
  static func takesTitle(_ name: String) -> Bool { isOfXtermsKind(name) }

  /// True for terminals known to report the mouse as xterm does, and to leave it to the user with Shift.
  static func reportsMouse(_ name: String) -> Bool { isOfXtermsKind(name) }

  private static func isOfXtermsKind(_ name: String) -> Bool {
    let families = [
      "xterm", "tmux", "screen", "rxvt", "vte", "gnome", "konsole", "putty", "mintty", "mlterm", "alacritty", "foot",
      "kitty", "st-", "wezterm", "contour", "iterm", "teraterm", "rlogin",
    ]
    let name = name.lowercased()
    return families.contains { name.hasPrefix($0) }
  }
}
