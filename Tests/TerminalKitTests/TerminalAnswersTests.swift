import Testing

@testable import TerminalKit

@Suite struct TerminalAnswersTests {
  private func read(_ bytes: [UInt8]) -> TerminalAnswers {
    var answers = TerminalAnswers()
    answers.feed(bytes)
    return answers
  }

  @Test func reportsAreTakenInOrderUntilTheAttributesCome() {
    let open = read(Array("\u{1B}[24;7R\u{1B}[24;2R".utf8))
    #expect(open.moves == [6, 1])
    #expect(!open.isClosed)
    let closed = read(Array("\u{1B}[24;7R\u{1B}[?62;22c\u{1B}[24;2R".utf8))
    #expect(closed.moves == [6])
    #expect(closed.isClosed)
    // Afterwards everything is the input parser's, which swallows it.
    #expect(closed.typed.elementsEqual("\u{1B}[24;2R".utf8))
  }

  @Test(arguments: [
    "j", "\u{1B}", "\u{1B}\u{1B}[A", "\u{1B}[A", "\u{1B}OP", "\u{1B}[15;2~", "\u{1B}[<0;3;4M", "\u{1B}[R", "\u{1B}[1R",
    "\u{1B}[?1;2R", "\u{1B}[1;2;3R", "\u{1B}[1;2 R", "\u{1B}[c", "\u{1B}[>1;2c", "\u{1B}[200~計画\u{1B}[201~", "\r\u{3}",
    "\u{1B}[\u{1B}[", "\u{1B}[12\u{7}",
  ])
  func whatIsTypedBetweenTheAnswersIsKept(_ keys: String) {
    let answers = read(Array(("\u{1B}[1;7R" + keys + "\u{1B}[1;2R" + keys + "\u{1B}[?1c").utf8))
    #expect(answers.moves == [6, 1])
    #expect(answers.isClosed)
    #expect(answers.typed.elementsEqual((keys + keys).utf8))
  }

  @Test func shiftJISKeysAreKept() {
    let keys: [UInt8] = [0x83, 0x5C, 0xFF]
    #expect(read(keys + Array("\u{1B}[1;7R".utf8) + keys).typed == keys + keys)
  }

  @Test func anUnfinishedSequenceIsHandedOnForTheParserToFinish() {
    let answers = read(Array("k\u{1B}[24;1".utf8))
    #expect(answers.typed.elementsEqual("k\u{1B}[24;1".utf8))
    var parser = InputParser()
    #expect(parser.feed(answers.typed) + parser.feed(Array("5R".utf8)) == [.key(KeyStroke(.character("k")))])
  }

  @Test func anySplitGivesTheSameAnswersAndNoByteIsLost() {
    let fragments = [
      "\u{1B}", "\u{1B}[", "\u{1B}[1;7R", "\u{1B}[24;80R", "\u{1B}[?62c", "\u{1B}[A", "\u{1B}OP", "R", "c", ";", "12",
      "計", "\u{1B}[" + String(repeating: "1", count: 70), "\u{1B}]x\u{7}",
    ].map { Array($0.utf8) }
    var random = SeededGenerator(seed: 11)
    for round in rounds(20_000) {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...30, using: &random) {
        let isNoise = Int.random(in: 0..<4, using: &random) == 0
        bytes += isNoise ? [.random(in: 0...255, using: &random)] : fragments.randomElement(using: &random) ?? []
      }
      let whole = read(bytes)
      var split = TerminalAnswers()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...5, using: &random))
        split.feed(piece)
        rest = rest.dropFirst(piece.count)
      }
      let isSame = split.moves == whole.moves && split.isClosed == whole.isClosed && split.typed == whole.typed
      #expect(isSame, "round \(round): \(bytes)")
      // A report takes four bytes at least (ESC [ ; R, numbers left out), and so do the attributes.
      let answered = (whole.moves.count + (whole.isClosed ? 1 : 0)) * 4
      #expect(whole.typed.count + answered <= bytes.count, "round \(round): \(bytes)")
      #expect(answered > 0 || whole.typed == bytes, "round \(round): \(bytes)")
    }
  }
}
