import StrictJSON
import Testing

@Suite struct JSONErrorTests {
  private func refusal(_ text: String) -> JSONError? {
    #expect(throws: JSONError.self) { _ = try JSONValue.parse(ConformanceCase.bytes(of: text)) }
  }

  @Test(arguments: [
    ("", "1:1: the text ends too early"),
    (#"{"a" 1}"#, "1:6: unexpected '1', expected :"),
    ("[1\u{3000}]", "1:3: unexpected U+3000, expected , or ]"),
    ("[NaN]", "1:2: NaN is not a value; only true, false and null are written without quotes"),
    ("[012]", "1:2: 012 is not a JSON number"),
    (#"["\xE5"]"#, "1:3: not UTF-8"),
    (#"\xEF\xBB\xBF{}"#, "1:1: byte order mark at the start"),
    (#"\xFF\xFE{\x00}\x00"#, "1:1: not UTF-8 but UTF-16 or UTF-32"),
    (#"["\x00"]"#, "1:3: U+0000 must be escaped in a string"),
    (#"["\q"]"#, "1:3: unknown escape after \\"),
    (#"["\uD800"]"#, "1:3: half of a surrogate pair"),
    (#"{"a":1,}"#, "1:7: comma before }"),
    ("[1,]", "1:3: comma before ]"),
    (#"{"a":1,"a":2}"#, #"1:8: key "a" twice in one object"#),
    ("{} {}", "1:4: something follows the end of the value"),
  ])
  func saysWhatAndWhere(_ text: String, _ description: String) {
    #expect(refusal(text)?.description == description)
  }

  @Test func neverRepeatsControlsOfTheText() {
    let refused = refusal(#"{"\u001B[2J":1,"\u001B[2J":1}"#)
    #expect(refused?.description.unicodeScalars.contains("\u{1B}") == false)
  }

  @Test func tellsTheByteToo() {
    #expect(refusal(#"["職員",x]"#)?.byteOffset == 10)
    #expect(refusal(#"["職員",x]"#)?.problem == .badLiteral("x"))
  }
}
