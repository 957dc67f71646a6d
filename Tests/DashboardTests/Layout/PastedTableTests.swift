import Dashboard
import Testing

/// Blocks of cells as spreadsheets put them on the clipboard.
@Suite struct PastedTableTests {
  @Test(arguments: [
    ("a\tb\nc\td\n", [["a", "b"], ["c", "d"]]), ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
    ("実施", [["実施"]]), ("実施\r\n", [["実施"]]), ("a\n\nb", [["a"], [""], ["b"]]), ("", []), ("a\t", [["a", ""]]),
    ("\t\tc", [["", "", "c"]]), ("a\t\nb\t\n", [["a", ""], ["b", ""]]),
    ("\"一行\n二行\"\t次\n", [["一行\n二行", "次"]]), ("\"彼は\"\"はい\"\"と\"\tb", [["彼は\"はい\"と", "b"]]),
    ("\"a\tb\"\tc", [["a\tb", "c"]]), ("\"\"\tb", [["", "b"]]),
    // Quotes that hold no whole cell are quotes.
    ("\"引用\" の文\tb", [["\"引用\" の文", "b"]]), ("\"開いたまま\tb\nc", [["\"開いたまま", "b"], ["c"]]),
    ("a\"b\"\tc", [["a\"b\"", "c"]]),
  ])
  func `A block is read by rows and cells`(text: String, rows: [[String]]) {
    #expect(PastedTable(text).rows == rows)
  }

  @Test func `What is copied as a row is read back as that row`() {
    var random = SeededGenerator(seed: 31)
    let pieces = ["実施", "\n", "\t", "\"", " ", "4名", "→", ""]
    for _ in 0..<Count.of(2_000) {
      let cells = (0..<random.number(1...5)).map { _ in
        (0..<random.number(0...4)).map { _ in random.pick(pieces) }.joined()
      }
      let line = PastedTable.line(cells)
      guard !line.isEmpty else { continue }
      #expect(PastedTable(line + "\r\n").rows == [cells], "\(line.debugDescription)")
    }
  }

  @Test func `Any text is read`() {
    var random = SeededGenerator(seed: 37)
    for _ in 0..<Count.of(5_000) {
      let text = (0..<random.number(0...12)).map { _ in random.pick(["\"", "\t", "\n", "\r", "漢", "a"]) }.joined()
      let rows = PastedTable(text).rows
      #expect(rows.allSatisfy { !$0.isEmpty })
    }
  }
}
