import StrictJSON
import Testing

/// The public conformance cases: nothing that must be accepted is refused, nothing that must be rejected slips through,
/// and each refusal points at the place a person has to mend.
@Suite struct ConformanceTests {
  @Test(arguments: ConformanceCase.accepted + ConformanceCase.acceptedByChoice)
  func accepts(_ text: ConformanceCase) throws {
    let value = try JSONValue.parse(text.bytes)
    #expect(try JSONReader.read(text.bytes) { (reader) throws(JSONError) in try reader.skipValue() }.isEmpty == false)
    #expect(try JSONValue.parse(value.bytes()) == value)
    #expect(try JSONValue.parse(value.bytes(.compact)) == value)
  }

  @Test(
    arguments: [
      ConformanceCase.rejectedNumbers, ConformanceCase.rejectedArrays, ConformanceCase.rejectedObjects,
      ConformanceCase.rejectedStrings, ConformanceCase.rejectedStructures, ConformanceCase.rejectedByChoice,
      ConformanceCase.rejectedDuplicateKeys,
    ].flatMap(\.self))
  func refuses(_ text: ConformanceCase) throws {
    let read = #expect(throws: JSONError.self) { _ = try JSONValue.parse(text.bytes) }
    #expect(read?.position.description == text.refusedAt)
    let skipped = #expect(throws: JSONError.self) {
      try JSONReader.read(text.bytes) { (reader) throws(JSONError) in _ = try reader.skipValue() }
    }
    #expect(skipped == read, "skipping is as strict as reading")
  }

  @Test func holdsTheWholeSuite() {
    let rejected = [
      ConformanceCase.rejectedNumbers, ConformanceCase.rejectedArrays, ConformanceCase.rejectedObjects,
      ConformanceCase.rejectedStrings, ConformanceCase.rejectedStructures,
    ].flatMap(\.self)
    #expect(ConformanceCase.accepted.count + ConformanceCase.rejectedDuplicateKeys.count == 95)
    #expect(rejected.count >= 188)
    #expect(Set((rejected + ConformanceCase.accepted).map(\.name)).count == rejected.count + 93)
  }
}
