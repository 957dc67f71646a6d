import BundledPlan
import StrictJSON
import Testing

@testable import PlanStore

@Suite("The schemas name exactly the keys that are written")
struct SchemaTests {
  static func schema(_ start: UnsafePointer<UInt8>, _ size: Int) throws -> JSONValue {
    try JSONValue.parse(Array(UnsafeBufferPointer(start: start, count: size)))
  }
  static func keys(_ value: JSONValue?) -> [String] {
    guard case .object(let members)? = value else { return [] }
    return members.map(\.key)
  }

  @Test func ledger() throws {
    let schema = try Self.schema(bundled_ledger_schema_start(), bundled_ledger_schema_size())
    #expect(Self.keys(schema["properties"]) == LedgerShape.ledger)
    let shapes: [(String, [String])] = [
      ("section", LedgerShape.section), ("plan", LedgerShape.plan), ("chapter", LedgerShape.chapter),
      ("pillar", LedgerShape.pillar), ("direction", LedgerShape.direction), ("initiative", LedgerShape.initiative),
      ("program", LedgerShape.program), ("line", LedgerShape.line), ("fact", LedgerShape.fact),
      ("yearRecord", LedgerShape.yearRecord), ("assessment", LedgerShape.assessment), ("target", LedgerShape.target),
      ("baseline", LedgerShape.baseline), ("measurement", LedgerShape.measurement),
      ("conflict", LedgerShape.conflict),
    ]
    #expect(Self.keys(schema["$defs"]) == shapes.map(\.0))
    for (name, shape) in shapes { #expect(Self.keys(schema["$defs"]?[name]?["properties"]) == shape, "\(name)") }
  }

  @Test func journal() throws {
    let schema = try Self.schema(bundled_journal_schema_start(), bundled_journal_schema_size())
    let shapes: [(String, [String])] = [
      ("header", JournalShape.header), ("entry", JournalShape.entry), ("fold", JournalShape.fold),
      ("set", JournalShape.set), ("insert", JournalShape.insert), ("move", JournalShape.move),
      ("place", JournalShape.place), ("prose", JournalShape.prose), ("unknownKey", JournalShape.unknownKey),
    ]
    for (name, shape) in shapes { #expect(Self.keys(schema["$defs"]?[name]?["properties"]) == shape, "\(name)") }
    let words = try #require(schema["$defs"]?["set"]?["properties"]?["field"]?["enum"])
    #expect(words == .array(FieldWord.allCases.map { .string($0.rawValue) }))
  }

  /// The shapes are what is written: the sample holds every key.
  @Test func sample() throws {
    let root = try JSONValue.parse(LedgerCodec.write(LedgerCodec.read(SampleLedger.bytes)))
    #expect(Self.keys(root) == LedgerShape.ledger)
    guard case .array(let plans)? = root["plans"] else { return }
    #expect(Self.keys(plans[0]) == LedgerShape.plan)
  }
}
