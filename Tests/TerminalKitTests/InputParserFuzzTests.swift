import Testing

@testable import TerminalKit

/// Any bytes, split anywhere, give the same events as unsplit; nothing crashes, hangs or grows.
@Suite struct InputParserFuzzTests {
  private static let fragments: [[UInt8]] =
    [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "\u{1B}P", "\u{1B}[[", "\u{1B}[M", "\u{1B}[<", "\u{1B}[200~",
      "\u{1B}[201~",
      "\u{1B}[A", "\u{1B}[1;5A", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[24;80R", "\u{1B}[1;2R", "\u{1B}[<0;10;5M",
      "\u{1B}[27;5;13~",
      "\u{1B}[13;5u", "\u{1B}]11;rgb:f/f/f\u{1B}\\", "\u{1B}[?1;2c", "\u{1B}[3$", "\u{1B}[I", ";", "1", "~", "\\",
      "\r\n", "\t",
      "\u{7}", "j", "実施：４名", "か\u{3099}", "👨‍👩‍👧", "\u{18}", "$", ":3u",
    ].map { Array($0.utf8) } + [
      [0x83, 0x5C], [0xE6], [0xE6, 0xBC], [0xF0, 0x9F], [0xFF], [0x80], [0xED, 0xA0, 0x80],
    ]

  private static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &random) {
      if Int.random(in: 0..<3, using: &random) == 0 {
        for _ in 0..<Int.random(in: 1...4, using: &random) { bytes.append(UInt8.random(in: 0...255, using: &random)) }
      } else {
        bytes += fragments[Int.random(in: 0..<fragments.count, using: &random)]
      }
    }
    return bytes
  }

  @Test func anySplitGivesTheSameEvents() {
    var random = SeededGenerator(seed: 3)
    for round in rounds(20_000) {
      let bytes = Self.bytes(&random)
      let limit = Bool.random(using: &random) ? 64 << 20 : 20
      var whole = InputParser(pasteLimit: limit)
      let expected = whole.feed(bytes) + whole.deadlinePassed()

      var split = InputParser(pasteLimit: limit)
      var events: [Input] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 0...5, using: &random))
        events += split.feed(piece)
        rest = rest.dropFirst(piece.count)
      }
      events += split.deadlinePassed()
      #expect(events == expected, "round \(round): \(bytes)")
      guard events == expected else { return }
      #expect(!split.isWaiting)
    }
  }

  @Test func afterSilenceOrAPasteEndAKeyIsAKey() {
    var random = SeededGenerator(seed: 5)
    for round in rounds(20_000) {
      var parser = InputParser()
      _ = parser.feed(Self.bytes(&random))
      // Two line ends settle half characters; the paste end settles a paste.
      _ = parser.feed(Array("\r\u{1B}[201~\r".utf8))
      _ = parser.deadlinePassed()
      let events = parser.feed(Array("j".utf8))
      #expect(events == [.key(KeyStroke(.character("j")))], "round \(round)")
      guard events.count == 1 else { return }
    }
  }

  @Test func nothingButAPasteIsKept() {
    var random = SeededGenerator(seed: 7)
    var parser = InputParser(pasteLimit: 1_000)
    for _ in rounds(20_000) {
      let opener = ["\u{1B}[", "\u{1B}O", "\u{1B}]"].randomElement(using: &random) ?? ""
      _ = parser.feed(Self.bytes(&random) + Array(opener.utf8) + Array(repeating: 0x31, count: 100))
      #expect(parser.parameters.count <= InputParser.parameterLimit)
      #expect(parser.pasted.count <= 1_006)
      #expect(parser.stringLength <= InputParser.stringLimit)
    }
  }

  @Test func aPasteOfMegabytesIsTakenInOneGo() {
    let line = Array("実績：候補生４名\r\n".utf8)
    var parser = InputParser()
    _ = parser.feed(Array("\u{1B}[200~".utf8))
    for _ in 0..<40_000 { _ = parser.feed(line) }
    let events = parser.feed(Array("\u{1B}[201~".utf8))
    guard case .paste(let text) = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 40_000 * (line.count - 1))
  }
}
