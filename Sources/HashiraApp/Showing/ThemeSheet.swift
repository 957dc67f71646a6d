import CursesScreen
import Dashboard
import StrictJSON
import TerminalKit

/// Themes on paper: names, meanings and samples, painted where there is a terminal.
struct ThemeSheet {
  let language: Language
  /// nil: without colours.
  let depth: Colour.Depth?
  /// Whether there is a terminal that attributes can be sent to.
  let paints: Bool

  private static let states: [Role] = [.heading, .label, .missing, .unsettled, .good, .bad, .gaugeFill, .alarm]

  /// Every theme on two lines.
  func overview(_ names: [ThemeName], chosen: ThemeName) -> [UInt8] {
    var lines: [String] = []
    for name in names {
      let mark = name == chosen ? "* " : "  "
      lines.append(WidthPolicy.narrow.pad(mark + name.rawValue, to: 18) + text(name.about))
      lines.append("    " + ThemeSheet.states.map { painted(text($0.sample), name.theme[$0]) }.joined(separator: " "))
    }
    lines.append("")
    lines.append(text(.themeHint))
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// One theme, a line a role.
  func whole(_ name: ThemeName) -> [UInt8] {
    var lines = [name.rawValue + "  " + text(name.about)]
    for role in Role.allCases {
      let look = name.theme[role]
      let sample = text(role.sample)
      let gap = String(repeating: " ", count: max(1, 20 - WidthPolicy.narrow.columns(of: sample)))
      lines.append(
        "  " + WidthPolicy.narrow.pad(text(role.meaning), to: 30) + painted(sample, look) + gap + look.words)
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  private func painted(_ sample: String, _ look: Theme.Look) -> String {
    guard paints else { return sample }
    let codes = look.codes(depth)
    return codes.isEmpty ? sample : "\u{1B}[" + codes.joined(separator: ";") + "m" + sample + "\u{1B}[0m"
  }

  static func json(_ names: [ThemeName], chosen: ThemeName) -> JSONValue {
    .object([
      JSONMember(
        "themes",
        .array(
          names.map { name in
            .object([
              JSONMember("name", .string(name.rawValue)), JSONMember("chosen", .bool(name == chosen)),
              JSONMember("roles", .array(Role.allCases.map { name.theme[$0].json(of: $0) })),
            ])
          }))
    ])
  }
}

extension ThemeName {
  var about: Phrase {
    switch self {
    case .terminal: Phrase("端末の16色と背景", "the terminal's own sixteen colours and background")
    case .dark: Phrase("暗い背景", "a dark background")
    case .light: Phrase("明るい背景", "a light background")
    case .highContrast: Phrase("黒地に明るい色（コントラスト7以上）", "bright on black, contrast 7 and more")
    case .monochrome: Phrase("色なし", "no colours")
    }
  }
}

extension Phrase {
  static let themeHint = Phrase(
    "「hashira theme 名前」で全ての役割を表示します。使うときは --theme 名前 または $HASHIRA_THEME。",
    "`hashira theme NAME` shows every role. To use one: --theme NAME or $HASHIRA_THEME.")
}

extension Theme.Look {
  private static let attributeNames: [(Theme.Attributes, name: String, code: String)] = [
    (.bold, "bold", "1"), (.dim, "dim", "2"), (.italic, "italic", "3"), (.underline, "underline", "4"),
    (.reverse, "reverse", "7"),
  ]

  /// `bold #ffd75f on #121212`
  fileprivate var words: String {
    var words = Theme.Look.attributeNames.filter { attributes.contains($0.0) }.map(\.name)
    if let foreground { words.append(foreground.words) }
    if let background { words += ["on", background.words] }
    return words.isEmpty ? "-" : words.joined(separator: " ")
  }

  /// The parameters of SGR (ECMA-48 8.3.117).
  fileprivate func codes(_ depth: Colour.Depth?) -> [String] {
    // Without colours every theme has the same attributes.
    var codes = Theme.Look.attributeNames.filter { attributes.contains($0.0) }.map(\.code)
    guard let depth else { return codes }
    if let foreground { codes.append(foreground.code(at: depth, base: 30)) }
    if let background { codes.append(background.code(at: depth, base: 40)) }
    return codes
  }

  fileprivate func json(of role: Role) -> JSONValue {
    .object([
      JSONMember("role", .string("\(role)")), JSONMember("meaning", .string(role.meaning.english)),
      JSONMember("sample", .string(role.sample.japanese)),
      JSONMember(
        "attributes",
        .array(Theme.Look.attributeNames.filter { attributes.contains($0.0) }.map { .string($0.name) })),
      JSONMember("foreground", foreground?.json ?? .null), JSONMember("background", background?.json ?? .null),
    ])
  }
}

extension Colour {
  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  fileprivate var words: String {
    exact?.hexadecimal ?? (basic < 8 ? "" : "bright ") + Colour.names[Int(basic & 7)]
  }

  fileprivate func code(at depth: Depth, base: Int) -> String {
    let number = number(at: depth)
    switch depth {
    case .direct where exact != nil:
      return "\(base + 8);2;\(number >> 16 & 255);\(number >> 8 & 255);\(number & 255)"
    case .palette256 where exact != nil: return "\(base + 8);5;\(number)"
    default: return "\(number < 8 ? base + number : base + 52 + number)"
    }
  }

  fileprivate var json: JSONValue {
    .object([
      JSONMember("basic", .number("\(basic)")), JSONMember("palette", .number("\(number(at: .palette256))")),
      JSONMember("exact", exact.map { .string($0.hexadecimal) } ?? .null),
    ])
  }
}
