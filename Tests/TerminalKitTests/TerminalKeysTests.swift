import Testing

@testable import TerminalKit

/// What the keys of each terminal send, as its manual or its source says; `\e` stands for ESC. A terminal that can be set
/// several ways has a row for each.
@Suite struct TerminalKeysTests {
  struct Terminal: Sendable, CustomTestStringConvertible {
    var name: String
    /// Bytes and the keys they are, `bytes → names`.
    var keys: [(bytes: String, names: String)]
    var testDescription: String { name }
    init(_ name: String, _ keys: [(String, String)]) {
      self.name = name
      self.keys = keys.map { (bytes: $0.0, names: $0.1) }
    }
  }

  /// F1-F12 as VT220 numbers them; xterm and its kin send F1-F4 otherwise.
  static let numbered = (
    "\\e[11~\\e[12~\\e[13~\\e[14~\\e[15~\\e[17~\\e[18~\\e[19~\\e[20~\\e[21~\\e[23~\\e[24~",
    "<f1> <f2> <f3> <f4> <f5> <f6> <f7> <f8> <f9> <f10> <f11> <f12>"
  )
  static let likeXterm = (
    "\\eOP\\eOQ\\eOR\\eOS\\e[15~\\e[17~\\e[18~\\e[19~\\e[20~\\e[21~\\e[23~\\e[24~",
    "<f1> <f2> <f3> <f4> <f5> <f6> <f7> <f8> <f9> <f10> <f11> <f12>"
  )
  static let arrows = ("\\e[A\\e[B\\e[C\\e[D", "<up> <down> <right> <left>")
  static let applicationArrows = ("\\eOA\\eOB\\eOC\\eOD", "<up> <down> <right> <left>")
  static let editing = ("\\e[2~\\e[3~\\e[5~\\e[6~", "<ins> <del> <pgup> <pgdn>")
  static let homeEndLetters = ("\\e[H\\e[F\\eOH\\eOF", "<home> <end> <home> <end>")
  static let homeEndNumbers = ("\\e[1~\\e[4~", "<home> <end>")
  /// xterm's way with modifiers, which all but the oldest have taken over.
  static let modified = (
    "\\e[1;2A\\e[1;3B\\e[1;5C\\e[1;6D\\e[1;5H\\e[1;2F\\e[3;5~\\e[5;2~\\e[6;3~",
    "<s-up> <a-down> <c-right> <c-s-left> <c-home> <s-end> <c-del> <s-pgup> <a-pgdn>"
  )
  static let modifiedFunctions = (
    "\\e[1;2P\\e[1;5Q\\e[1;3S\\e[15;2~\\e[24;5~", "<s-f1> <c-f2> <a-f4> <s-f5> <c-f12>"
  )
  static let common = ("\\e[Z\\ej\\e\r\\e\u{7F}\u{7F}", "<s-tab> <a-j> <a-enter> <a-bs> <bs>")

  static let table: [Terminal] = [
    Terminal(
      "xterm", [likeXterm, arrows, applicationArrows, editing, homeEndLetters, modified, modifiedFunctions, common]),
    Terminal("xterm with modifyOtherKeys", [("\\e[27;5;13~\\e[27;2;9~\\e[27;6;122~", "<c-enter> <s-tab> <c-Z>")]),
    Terminal("xterm with formatOtherKeys=1", [("\\e[13;5u\\e[9;2u\\e[122;6u", "<c-enter> <s-tab> <c-Z>")]),
    Terminal("xterm's keypad", [("\\eOp\\eOy\\eOM\\eOk\\eOm\\eOn", "0 9 <enter> + - .")]),
    Terminal(
      "tmux (TERM=tmux-256color)", [likeXterm, arrows, applicationArrows, editing, homeEndNumbers, modified, common]),
    Terminal("tmux with extended-keys", [("\\e[13;5u\\e[27;5;13~", "<c-enter> <c-enter>")]),
    Terminal("screen", [likeXterm, applicationArrows, editing, homeEndNumbers, common]),
    Terminal(
      "PuTTY, keys ESC[n~",
      [numbered, arrows, applicationArrows, editing, homeEndNumbers, ("\\e\\e[A\\e\\eOB", "<a-up> <a-down>"), common]),
    Terminal("PuTTY, Shift with function keys", [("\\e[25~\\e[26~\\e[28~\\e[34~", "<f13> <f14> <f15> <f20>")]),
    Terminal("PuTTY, keys Linux", [("\\e[[A\\e[[B\\e[[C\\e[[D\\e[[E\\e[17~", "<f1> <f2> <f3> <f4> <f5> <f6>")]),
    Terminal("PuTTY, keys Xterm R6", [likeXterm]),
    Terminal("PuTTY, keys VT400", [("\\eOP\\eOQ\\eOR\\eOS\\e[15~", "<f1> <f2> <f3> <f4> <f5>")]),
    Terminal(
      "PuTTY, keys VT100+",
      [
        (
          "\\eOP\\eOQ\\eOR\\eOS\\eOT\\eOU\\eOV\\eOW\\eOX\\eOY\\eOZ\\eO[",
          "<f1> <f2> <f3> <f4> <f5> <f6> <f7> <f8> <f9> <f10> <f11> <f12>"
        )
      ]),
    Terminal("PuTTY, Home and End as rxvt", [("\\e[H", "<home>")]),
    Terminal("PuTTY 0.79 and later", [modified]),
    Terminal("Tera Term 4", [numbered, likeXterm, arrows, applicationArrows, editing, homeEndNumbers, common]),
    Terminal("Tera Term 5", [likeXterm, editing, homeEndNumbers, modified, common]),
    Terminal("RLogin", [likeXterm, numbered, editing, homeEndNumbers, homeEndLetters, modified, common]),
    Terminal(
      "rxvt",
      [
        numbered, arrows, ("\\e[7~\\e[8~", "<home> <end>"), editing, common,
        ("\\e[a\\e[b\\e[c\\e[d", "<s-up> <s-down> <s-right> <s-left>"),
        ("\\eOa\\eOb\\eOc\\eOd", "<c-up> <c-down> <c-right> <c-left>"),
        ("\\e[7$\\e[8^\\e[3@\\e[5$", "<s-home> <c-end> <c-s-del> <s-pgup>"),
        ("\\e[11^\\e[23$\\e[24@", "<c-f1> <s-f11> <c-s-f12>"), ("\\e\\e[A\\e\\e[7~", "<a-up> <a-home>"),
      ]),
    Terminal(
      "Linux console",
      [
        ("\\e[[A\\e[[B\\e[[C\\e[[D\\e[[E", "<f1> <f2> <f3> <f4> <f5>"),
        ("\\e[17~\\e[18~\\e[19~\\e[20~\\e[21~\\e[23~\\e[24~", "<f6> <f7> <f8> <f9> <f10> <f11> <f12>"),
        ("\\e[25~\\e[34~", "<f13> <f20>"), arrows, editing, homeEndNumbers, ("\\ej\\e\u{7F}", "<a-j> <a-bs>"),
      ]),
    Terminal("Windows Terminal", [likeXterm, arrows, editing, homeEndLetters, modified, modifiedFunctions, common]),
    Terminal("VTE (GNOME)", [likeXterm, arrows, editing, homeEndLetters, modified, modifiedFunctions, common]),
    Terminal("mlterm", [likeXterm, arrows, editing, homeEndLetters, modified, common]),
    Terminal("mintty", [likeXterm, editing, homeEndLetters, modified, modifiedFunctions, common]),
    Terminal("kitty, foot", [likeXterm, ("\\e[13~\\e[13;2~", "<f3> <s-f3>"), homeEndLetters, modified, common]),
  ]

  @Test(arguments: table) func keysOfATerminal(_ terminal: Terminal) {
    for (bytes, names) in terminal.keys {
      let bytes = Array(bytes.replacing("\\e", with: "\u{1B}").utf8)
      var parser = InputParser()
      #expect(Self.names(parser.feed(bytes)) == names)
      // A slow line brings them byte by byte.
      var slow = InputParser()
      #expect(Self.names(bytes.flatMap { slow.feed([$0]) }) == names)
      #expect(!slow.isWaiting)
    }
  }

  private static func names(_ events: [Input]) -> String {
    events.map { event in
      if case .key(let stroke) = event { stroke.name } else { "\(event)" }
    }.joined(separator: " ")
  }
}
