import Testing

@testable import PlanExchange

@Suite("CSV as spreadsheets and people write it")
struct CSVReaderTests {
  @Test(arguments: [
    "a,b\r\n1,\"x\ny\"\r\n", "\u{FEFF}a,b\n1,\"x\ny\"", "a\tb\r\n1\t\"x\r\ny\"\r\n", "a;b\r1;\"x\ry\"\r",
    "\"a\",\"b\"\n\n\"1\",\"x\ny\"\n\n",
  ])
  func shapes(text: String) throws {
    let read = try CSVReader(Array(text.utf8))
    #expect(read.rows == [["a", "b"], ["1", "x\ny"]])
  }

  @Test("quotes inside quotes, and lines counted through them")
  func quotes() throws {
    let read = try CSVReader(Array("a,\"b \"\"c\"\"\"\n\"1\n2\",3\n4,5".utf8))
    #expect(read.rows == [["a", "b \"c\""], ["1\n2", "3"], ["4", "5"]])
    #expect(read.lines == [1, 2, 4])
  }

  @Test("what cannot be read says where")
  func problems() {
    #expect(throws: SheetProblem.openQuote(line: 2)) { try CSVReader(Array("a\n\"b\nc".utf8)) }
    #expect(throws: SheetProblem.noText(line: 2)) { try CSVReader([0x41, 0x0A, 0xFF, 0xFF]) }
  }
}
