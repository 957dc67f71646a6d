import Testing

@testable import TerminalKit

/// What the bytes of the terminals our officers use come out as. `\e` stands for ESC.
@Suite struct InputParserTests {
  /// The names of the keys that bytes come out as, other events in words.
  private func events(_ text: String, thenSilence: Bool = false) -> String {
    events(Array(text.replacing("\\e", with: "\u{1B}").utf8), thenSilence: thenSilence)
  }

  private func events(_ bytes: [UInt8], thenSilence: Bool = false) -> String {
    var parser = InputParser()
    var all = parser.feed(bytes)
    if thenSilence { all += parser.deadlinePassed() }
    return all.map(describe).joined(separator: " ")
  }

  private func describe(_ event: Input) -> String {
    switch event {
    case .key(let stroke): return stroke.name
    case .paste(let text): return "paste(\(text))"
    case .focus(let isIn): return isIn ? "focus-in" : "focus-out"
    case .resize(let size): return "resize(\(size.columns)x\(size.rows))"
    case .end: return "end"
    case .mouse(let mouse):
      let held = KeyStroke(.enter, mouse.modifiers).name.dropFirst().dropLast("enter>".count)
      let kind =
        switch mouse.kind {
        case .press(let button): "press\(button)"
        case .release(let button): "release\(button)"
        case .drag(let button): "drag\(button)"
        case .wheel(let lines): "wheel\(lines)"
        }
      return "\(held)\(kind)@\(mouse.at.x),\(mouse.at.y)"
    }
  }

  @Test(arguments: [
    ("j", "j"), ("A", "A"), (" ", "<space>"), ("実施：4名", "実 施 ： 4 名"), ("𠮷", "𠮷"),
    ("\r", "<enter>"), ("\n", "<c-j>"), ("\t", "<tab>"), ("\u{7F}", "<bs>"), ("\u{8}", "<bs>"),
    ("\u{1}", "<c-a>"), ("\u{1A}", "<c-z>"), ("\u{0}", "<c-space>"), ("\u{1F}", "<c-_>"), ("\u{1C}", "<c-\\>"),
  ])
  func textAndControls(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test func scalarsThatBelongTogetherComeOneByOne() {
    #expect(InputParserTests.count("か\u{3099}") == 2)
    #expect(InputParserTests.count("葛\u{E0100}") == 2)
    #expect(InputParserTests.count("👨\u{200D}👩\u{200D}👧") == 5)
  }

  private static func count(_ text: String) -> Int {
    var parser = InputParser()
    return parser.feed(Array(text.utf8)).count
  }

  @Test(arguments: [
    ("\\e[A\\e[B\\e[C\\e[D", "<up> <down> <right> <left>"),
    ("\\eOA\\eOB\\eOC\\eOD", "<up> <down> <right> <left>"),
    ("\\e[1;5A\\e[1;2B\\e[1;3C\\e[1;8D", "<c-up> <s-down> <a-right> <c-a-s-left>"),
    ("\\e[5A", "<c-up>"), ("\\e[a\\e[b", "<s-up> <s-down>"), ("\\eOc\\eOd", "<c-right> <c-left>"),
    ("\\e[H\\e[F\\eOH\\eOF", "<home> <end> <home> <end>"),
    ("\\e[1~\\e[4~\\e[7~\\e[8~", "<home> <end> <home> <end>"),
    ("\\e[1;5H\\e[1;5F", "<c-home> <c-end>"),
    ("\\e[2~\\e[3~\\e[5~\\e[6~", "<ins> <del> <pgup> <pgdn>"),
    ("\\e[3;5~\\e[3$\\e[3^\\e[3@", "<c-del> <s-del> <c-del> <c-s-del>"),
    ("\\e[Z", "<s-tab>"), ("\\e[1;2Z", "<s-tab>"),
  ])
  func cursorAndEditingKeys(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test(arguments: [
    ("\\eOP\\eOQ\\eOR\\eOS", "<f1> <f2> <f3> <f4>"),
    ("\\e[11~\\e[12~\\e[13~\\e[14~\\e[15~", "<f1> <f2> <f3> <f4> <f5>"),
    ("\\e[17~\\e[18~\\e[19~\\e[20~\\e[21~\\e[23~\\e[24~", "<f6> <f7> <f8> <f9> <f10> <f11> <f12>"),
    ("\\e[25~\\e[26~\\e[28~\\e[29~\\e[31~\\e[34~", "<f13> <f14> <f15> <f16> <f17> <f20>"),
    ("\\e[[A\\e[[B\\e[[C\\e[[D\\e[[E", "<f1> <f2> <f3> <f4> <f5>"),
    ("\\eOT\\eOW\\eO[", "<f5> <f8> <f12>"),
    ("\\e[1;2P\\e[15;5~\\eO5Q\\eO1;2S", "<s-f1> <c-f5> <c-f2> <s-f4>"),
    ("\\e[P\\e[Q\\e[R\\e[S", "<f1> <f2> <f3> <f4>"),
  ])
  func functionKeys(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test(arguments: [
    ("\\eOp\\eOy\\eOM\\eOk\\eOj\\eOo", "0 9 <enter> + * /"),
    ("\\e[27;5;13~\\e[27;2;13~\\e[27;5;9~", "<c-enter> <s-enter> <c-tab>"),
    ("\\e[13;5u\\e[97;5u\\e[97;2u\\e[122;6u\\e[32;2u", "<c-enter> <c-a> A <c-Z> <space>"),
    ("\\e[27u\\e[127;5u\\e[9;2u", "<esc> <c-bs> <s-tab>"),
    ("\\e[97;5:3u\\e[57441u\\e[1114112u\\e[55296u", ""),
  ])
  func keypadAndOtherKeys(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test(arguments: [
    ("\\ej", "<a-j>"), ("\\eB", "<a-B>"), ("\\e\r", "<a-enter>"), ("\\e\n", "<a-enter>"), ("\\e\u{7F}", "<a-bs>"),
    ("\\e\t", "<a-tab>"), ("\\e\u{1}", "<c-a-a>"), ("\\e\\e[A", "<a-up>"), ("\\e\\eOP", "<a-f1>"),
    ("\\e\\ej", "<esc> <a-j>"), ("\\e\\e\\e[A", "<esc> <a-up>"), ("\\e漢", "<esc> 漢"), ("\\eXj", "<a-X> j"),
    ("\\e\\e[<0;1;1M", "<esc> press1@0,0"), ("\\e\\e[5;1R", "<esc>"),
  ])
  func alt(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test(arguments: [
    ("\\e", "<esc>"), ("\\e\\e", "<esc> <esc>"), ("\\e[", "<a-[>"), ("\\eO", "<a-O>"), ("\\eP", "<a-P>"),
    ("\\e]", "<a-]>"), ("\\e[1;", ""), ("\\e]11;rgb", ""), ("\\eO1", ""), ("\\e[[", ""), ("\\e[M!", ""),
    ("\\e]11;x\\e", "<esc>"), ("j", "j"), ("\\e\\e[", "<esc> <a-[>"),
  ])
  func silenceEndsWhatIsHeld(bytes: String, keys: String) {
    #expect(events(bytes, thenSilence: true) == keys)
  }

  @Test func aHeldSequenceSaysHowLongItMayBeHeld() {
    var parser = InputParser()
    #expect(parser.deadlineMilliseconds == nil)
    _ = parser.feed([0x1B])
    #expect(parser.isWaiting && parser.deadlineMilliseconds == 25)
    _ = parser.feed(Array("[1;".utf8))
    #expect(parser.deadlineMilliseconds == 500)
    #expect(parser.deadlinePassed().isEmpty)
    #expect(!parser.isWaiting)
    // Half a kanji may wait for ever: a slow line must not break it.
    _ = parser.feed([0xE6, 0xBC])
    #expect(!parser.isWaiting)
    #expect(parser.deadlinePassed().isEmpty)
    #expect(parser.feed([0xA2]).map(describe) == ["漢"])
  }

  @Test(arguments: [
    ("\\e[<0;10;5M\\e[<0;10;5m", "press1@9,4 release1@9,4"),
    ("\\e[<2;1;1M\\e[<1;80;24M", "press3@0,0 press2@79,23"),
    ("\\e[<32;11;5M", "drag1@10,4"), ("\\e[<64;3;3M\\e[<65;3;3M", "wheel-3@2,2 wheel3@2,2"),
    ("\\e[<4;2;2M\\e[<16;2;2M\\e[<8;2;2M", "s-press1@1,1 c-press1@1,1 a-press1@1,1"),
    ("\\e[<128;2;2M", "press8@1,1"),
    ("\\e[<35;2;2M\\e[<66;2;2M\\e[<0;0;5M\\e[<0;5M\\e[<0;99999999999999999999;1M", ""),
    ("\\e[M !!j", "j"), ("\\e[0;5;5M", ""),
    ("\\e[I\\e[O", "focus-in focus-out"),
  ])
  func mouseAndFocus(bytes: String, keys: String) {
    #expect(events(bytes) == keys)
  }

  @Test(arguments: [
    "\\e[24;80R", "\\e[1;2R", "\\e[1;3R", "\\e[?1;2c", "\\e[>41;354;0c", "\\e[?2026;2$y", "\\e[12;2$y", "\\e[0n",
    "\\e[8;24;80t", "\\e]11;rgb:ffff/ffff/dddd\\e\\", "\\e]11;rgb:0/0/0\u{7}", "\\eP>|XTerm(379)\\e\\", "\\eP1+r\\e\\",
    "\\e_Gi=1;OK\\e\\", "\\e^hidden\\e\\", "\\e[201~", "\\e[99;1;2;3q", "\\e[?62;1;6;22c", "\\e[1;2;3;4;5;6;7;8z",
  ])
  func answersOfTheTerminalAreNoKeys(answer: String) {
    #expect(events(answer + "j") == "j")
  }

  @Test func anAnswerBrokenOffGivesWayToTheKeyThatBreaksIt() {
    #expect(events("\\e[1;\\e[A") == "<up>")
    #expect(events("\\e[1;\r") == "<enter>")
    #expect(events("\\e]11;rgb\r") == "<enter>")
    #expect(events("\\e]11;rgb\\e[B") == "<down>")
    #expect(events("\\e[\\e[A") == "<a-[> <up>")
    #expect(events("\\e[12漢") == "漢")
  }

  @Test func endlessAnswersAreGivenUp() {
    #expect(events("\\e[" + String(repeating: "1", count: 100_000) + "Aj") == "j")
    #expect(events("\\e]" + String(repeating: "1", count: 65_537) + "j") == "j")
  }

  @Test func pasteIsTextWhateverItHolds() {
    #expect(events("\\e[200~q:\r\nx\ry\tz\\e[A\u{3}\\e[201~j") == "paste(q:\nx\ny\tz[A) j")
    #expect(events("\\e[200~\\e[201~") == "paste()")
    #expect(events("\\e[200~a\u{B}b\n\nc\u{85}\\e[201~") == "paste(a\nb\n\nc)")
    let broken: [UInt8] = [0xE6, 0xBC, 0x61, 0xFF, 0x80]
    #expect(events(Array("\u{1B}[200~".utf8) + broken + Array("漢\u{1B}[201~".utf8)) == "paste(a漢)")
    #expect(events("\\e[200~a", thenSilence: true) == "")
  }

  @Test func aPasteBeyondTheLimitIsCutAndItsRestNeverRunsKeys() {
    var parser = InputParser(pasteLimit: 10)
    let open = Array("\u{1B}[200~".utf8)
    let close = Array("\u{1B}[201~".utf8)
    #expect(parser.feed(open + Array("0123456789".utf8) + close) == [.paste("0123456789")])
    let long = parser.feed(open + Array("0123456789qqqqqqqqqqqqqqqqqq".utf8))
    #expect(long == [.paste("0123456789")])
    #expect(parser.feed(Array("qq".utf8) + close + Array("j".utf8)).map(describe) == ["j"])
    _ = parser.feed(open + Array("0123456789qqqqqqqqqqqqqqqqqq".utf8))
    #expect(parser.isWaiting && parser.deadlinePassed().isEmpty)
    #expect(parser.feed(Array("k".utf8)).map(describe) == ["k"])
    #expect(parser.feed(open + Array("z".utf8) + close) == [.paste("z")])
  }

  @Test func aShiftJISTerminalRunsNoCommands() {
    // 「ソ能j」 in Shift_JIS: 83 5C 94 5C 6A
    #expect(events([0x83, 0x5C, 0x94, 0x5C, 0x6A]) == "j")
    // 「日本」: 93 FA 96 7B
    #expect(events([0x93, 0xFA, 0x96, 0x7B, 0x6A]) == "j")
    #expect(events([0xFF, 0x6A]) == "j")
    #expect(events([0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0x0D]) == "<enter>")
    #expect(events([0xE3, 0x1B, 0x5B, 0x41]) == "<up>")
    #expect(events([0xC2, 0x9B, 0x41]) == "A")
  }
}
