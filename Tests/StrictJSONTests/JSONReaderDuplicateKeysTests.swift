import StrictJSON
import Testing

@Suite struct JSONReaderDuplicateKeysTests {
  private func refusal(_ text: String) -> JSONError? {
    do {
      _ = try JSONValue.parse(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test func refusesTheSecondOne() {
    #expect(refusal("{\"firstYear\":1,\n\"lastYear\":2,\n\"firstYear\":3}")?.description.hasPrefix("3:1: ") == true)
  }

  @Test func seesThroughEscapes() {
    #expect(refusal(#"{"a":1,"\u0061":2}"#)?.problem == .duplicateKey("a"))
    #expect(refusal(#"{"\u67F1の名称と番号":1,"柱の名称と番号":2}"#)?.problem == .duplicateKey("柱の名称と番号"))
    #expect(refusal(#"{"\/":1,"/":2}"#)?.problem == .duplicateKey("/"))
  }

  @Test func canonicallyEquivalentKeysAreTwoKeys() {
    #expect(refusal("{\"が\":1,\"か\u{3099}\":2}") == nil)
    #expect(refusal("{\"K\":1,\"\u{212A}\":2}") == nil)
  }

  @Test func eachObjectHasItsOwnKeys() {
    #expect(refusal(#"{"a":{"a":{"a":1},"b":1},"b":[{"a":1},{"a":2}]}"#) == nil)
    #expect(refusal(#"{"a":{"b":{}},"b":1,"a":2}"#)?.problem == .duplicateKey("a"))
  }

  @Test(arguments: [2, 7, 8, 23, 24, 25, 26, 60, 3000])
  func amongAnyNumberOfKeys(_ count: Int) {
    for prefix in ["", "長い鍵の名前 "] {
      let members = (0..<count).map { "\"\(prefix)\($0)\":{\"0\":1}" }.joined(separator: ",")
      #expect(refusal("{\(members)}") == nil)
      for again in [0, count / 2, count - 1] {
        #expect(refusal("{\(members),\"\(prefix)\(again)\":0}")?.problem == .duplicateKey("\(prefix)\(again)"))
      }
    }
  }
}
