import StrictJSON
import Testing

@Suite struct JSONReaderScalarsTests {
  private func int(_ text: String) throws -> Int {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try reader.readInt() }
  }

  private func intProblem(_ text: String) -> JSONError.Problem? {
    #expect(throws: JSONError.self) { _ = try int(text) }?.problem
  }

  @Test(arguments: [0, 1, -1, 2026, .max, .min])
  func readsWholeNumbers(_ value: Int) throws {
    #expect(try int("\(value)") == value)
  }

  @Test func refusesWhatWouldNotBeWrittenBackTheSame() {
    #expect(intProblem("1.0") == .notAnInteger("1.0"))
    #expect(intProblem("1e2") == .notAnInteger("1e2"))
    #expect(intProblem("-0") == .notAnInteger("-0"))
    #expect(intProblem("9223372036854775808") == .integerTooLarge("9223372036854775808"))
    #expect(intProblem("-9223372036854775809") == .integerTooLarge("-9223372036854775809"))
    #expect(intProblem("\"1\"") == .wrongType(expected: .number, found: .string))
  }

  @Test(arguments: ["62.5", "62.50", "-0.0", "1E+400", "80", "0.1000000000000000000000000000000000001"])
  func keepsDecimalsAsWritten(_ literal: String) throws {
    let read = try JSONReader.read(Array(literal.utf8)) { (reader) throws(JSONError) in try reader.readNumberText() }
    #expect(read == literal)
    #expect(JSONValue.isNumberLiteral(literal))
  }

  @Test(arguments: ["", " 1", "1 ", "01", "1.", "+1", "NaN", "1,2", "１"])
  func knowsWhatIsNoNumber(_ literal: String) {
    #expect(!JSONValue.isNumberLiteral(literal))
  }

  @Test func readsTruthAndNothing() throws {
    let read = try JSONReader.read(Array("[true,false,null,7,null]".utf8)) { (reader) throws(JSONError) in
      var array = try reader.beginArray()
      var found: [String] = []
      while try reader.nextElement(in: &array) {
        if found.count < 2 {
          found.append(String(try reader.readBool()))
        } else {
          found.append(try reader.readOptionalInt().map { String($0) } ?? "nothing")
        }
      }
      return found
    }
    #expect(read == ["true", "false", "nothing", "7", "nothing"])
  }

  @Test func namesTheKindFoundInsteadOfTruth() {
    let refused = #expect(throws: JSONError.self) {
      try JSONReader.read(Array("0".utf8)) { (reader) throws(JSONError) in _ = try reader.readBool() }
    }
    #expect(refused?.problem == .wrongType(expected: .bool, found: .number))
  }
}
