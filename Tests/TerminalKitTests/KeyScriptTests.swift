import Testing

@testable import TerminalKit

@Suite struct KeyScriptTests {
  private func names(_ script: String) throws -> String {
    try KeyScript.parse(script).map { event in
      if case .key(let stroke) = event { return stroke.name }
      return "\(event)"
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ("j j <enter>", "j j <enter>"), ("jj", "j j"), ("実施", "実 施"), ("\"実施：4名\" <enter>", "実 施 ： 4 名 <enter>"),
    ("j*3", "j j j"), ("<down>*2 k", "<down> <down> k"), ("\"ab\"*2", "a b a b"), ("**2", "* *"), ("*", "*"),
    ("*3", "* 3"),
    ("\"a b\\\"\\\\\"", "a <space> b <quote> \\"), ("<", "<"), (">", ">"), ("<*2", "< <"), ("a<b", "a < b"), ("", ""),
    (" \n\t", ""), ("<C-z> <A-Enter> <s-tab> <C-a-Up>", "<c-z> <a-enter> <s-tab> <c-a-up>"), ("<s-a>", "A"),
    ("<space> <f12> <pgdn> <c->> <c-:>", "<space> <f12> <pgdn> <c->> <c-:>"), ("\"a\\nb\"", "a <c-j> b"),
    ("か\u{3099}", "か \u{3099}"), ("か \u{3099}", "か \u{3099}"), ("j*0 k", "k"),
  ])
  func keysInKeysOut(script: String, keys: String) throws {
    let given = try names(script)
    #expect(given.unicodeScalars.elementsEqual(keys.unicodeScalars), "\(given)")
  }

  @Test func otherEvents() throws {
    #expect(try KeyScript.parse("<paste:abc>") == [.paste("abc")])
    #expect(try KeyScript.parse("<paste:\"a b > \\\"c\\\"\\n\\td\">") == [.paste("a b > \"c\"\n\td")])
    #expect(try KeyScript.parse("<resize:100x30>") == [.resize(ScreenSize(columns: 100, rows: 30))])
    #expect(try KeyScript.parse("<focus-in> <focus-out>") == [.focus(true), .focus(false)])
    let at = ScreenPoint(x: 3, y: 4)
    #expect(
      try KeyScript.parse("<click:3,4> <wheel:-3,3,4>") == [
        .mouse(MouseEvent(kind: .press(button: 1), at: at)), .mouse(MouseEvent(kind: .release(button: 1), at: at)),
        .mouse(MouseEvent(kind: .wheel(lines: -3), at: at)),
      ])
    #expect(
      try KeyScript.parse("<double-click:3,4>").filter { $0 != .mouse(MouseEvent(kind: .release(button: 1), at: at)) }
        == [
          .mouse(MouseEvent(kind: .press(button: 1), at: at)),
          .mouse(MouseEvent(kind: .press(button: 1), at: at, clicks: 2)),
        ])
    let end = ScreenPoint(x: 9, y: 4)
    #expect(
      try KeyScript.parse("<drag:3,4,9,4>") == [
        .mouse(MouseEvent(kind: .press(button: 1), at: at)), .mouse(MouseEvent(kind: .drag(button: 1), at: end)),
        .mouse(MouseEvent(kind: .release(button: 1), at: end)),
      ])
  }

  @Test(arguments: [
    ("j <entr>", "<entr>", 3), ("j \"abc", "\"abc", 3), ("jj<enter>", "jj<enter>", 1), ("<enter>j", "<enter>j", 1),
    ("実施 <resize:100>", "<resize:100>", 4), ("<paste:ab", "<paste:ab", 1), ("\"a\\x\"", "\"a\\x\"", 1),
    ("j*99999999999999999999", "j*99999999999999999999", 1), ("jjj*99999", "jjj*99999", 1), ("<f25>", "<f25>", 1),
    ("<x-a>", "<x-a>", 1), ("<enter>*", "<enter>*", 1), ("<hop:1>", "<hop:1>", 1),
  ])
  func aMistakeNamesItsTokenAndColumn(script: String, token: String, column: Int) {
    let error = #expect(throws: KeyScriptError.self) { try KeyScript.parse(script) }
    #expect(error?.token == token)
    #expect(error?.column == column)
    #expect(error?.description.contains("column \(column)") == true)
  }

  @Test func everyKeyIsReadBackFromItsName() {
    var keys: [Key] = [
      .enter, .tab, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
    ]
    keys += (1...24).map { .function($0) }
    let characters: [Character] = (0x20...0x7E).map { Character(Unicode.Scalar(UInt8($0))) } + ["実", "ｊ", "𠮷"]
    for bits in UInt8(0)..<8 {
      let modifiers = Modifiers(rawValue: bits)
      for key in keys {
        let stroke = KeyStroke(key, modifiers)
        #expect(KeyStroke(name: stroke.name) == stroke)
      }
      guard !modifiers.contains(.shift) else { continue }
      for character in characters {
        let stroke = KeyStroke(.character(character), modifiers)
        #expect(KeyStroke(name: stroke.name) == stroke)
        #expect((try? KeyScript.parse(stroke.name)) == [.key(stroke)], "\(stroke.name)")
      }
    }
  }

  @Test(arguments: [
    ("<enter>", "Enter"), ("<esc>", "Esc"), ("<c-z>", "Ctrl-Z"), ("<c-Z>", "Ctrl-Shift-Z"), ("<a-enter>", "Alt-Enter"),
    ("<f1>", "F1"), ("<pgup>", "PgUp"), ("<up>", "Up"), ("<s-tab>", "Shift-Tab"), ("<space>", "Space"), ("j", "j"),
    ("J", "J"), ("<c-space>", "Ctrl-Space"), ("?", "?"), ("<a-b>", "Alt-B"), ("<quote>", "\""),
  ])
  func displayNames(name: String, shown: String) {
    #expect(KeyStroke(name: name)?.displayName == shown)
  }
}
