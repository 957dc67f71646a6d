import StrictJSON
import Testing

@Suite struct JSONValueTests {
  @Test func keepsOrderAndLiterals() throws {
    let value = try JSONValue.parse(Array(#"{"b":1.50,"a":[null,true,"柱"]}"#.utf8))
    #expect(
      value
        == .object([
          JSONMember("b", .number("1.50")), JSONMember("a", .array([.null, .bool(true), .string("柱")])),
        ]))
    #expect(value["a"]?.kind == .array)
    #expect(value["c"] == nil)
    #expect(JSONValue.null["a"] == nil)
  }

  @Test func equalityIsToTheScalarAndTheDigit() {
    #expect(JSONValue.string("が") != .string("か\u{3099}"))
    #expect(JSONValue.number("1.0") != .number("1"))
    #expect(JSONMember("が", .null) != JSONMember("か\u{3099}", .null))
    #expect(
      JSONValue.object([JSONMember("a", .null), JSONMember("b", .null)])
        != .object([JSONMember("b", .null), JSONMember("a", .null)]))
  }

  @Test func aKeyIsFoundScalarByScalar() {
    #expect(JSONValue.object([JSONMember("か\u{3099}", .null)])["が"] == nil)
  }
}
