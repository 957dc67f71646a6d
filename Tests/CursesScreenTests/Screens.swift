import Testing

@testable import CursesScreen
@testable import TerminalKit

/// A screen on a pseudo-terminal, with what its start sent already read.
struct PlacedScreen {
  let terminal: PseudoTerminal
  let screen: CursesScreen

  init(
    columns: Int = 80, rows: Int = 24, theme: Theme = .standard, policy: WidthPolicy = .narrow,
    showsTitle: Bool = true, name: String = "xterm-256color",
    glyphs: GlyphSet = .ascii
  ) throws {
    terminal = PseudoTerminal(ScreenSize(columns: columns, rows: rows))
    screen = try CursesScreen(
      CursesScreenOptions(
        terminal: .descriptors(input: terminal.descriptor, output: terminal.descriptor), theme: theme, policy: policy,
        glyphs: glyphs, showsTitle: showsTitle, terminalName: name))
    _ = terminal.sent()
  }

  func frame(_ lines: [String] = [], role: Role = .text) -> Frame {
    var frame = Frame(size: screen.size, policy: screen.policy)
    for (y, line) in lines.enumerated() { frame.put(line, x: 0, y: y, role: role) }
    return frame
  }

  /// What presenting `frame` sends.
  func bytes(_ frame: Frame) -> [UInt8] {
    screen.present(frame)
    return terminal.sent()
  }

  func text(_ frame: Frame) -> String { String(decoding: bytes(frame), as: UTF8.self) }
}

/// A seeded generator (SplitMix64), so that a failing run can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
