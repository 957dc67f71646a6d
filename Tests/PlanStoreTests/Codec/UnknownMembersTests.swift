import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

@Suite("Keys this version does not know stay where they stand")
struct UnknownMembersTests {
  /// The sample with an unknown key before, behind and between the known keys of every object, and a running number as
  /// value so that none can be mistaken for another.
  static func crowded() throws -> JSONValue {
    var number = 0
    func stranger() -> JSONMember {
      number += 1
      let value: JSONValue =
        switch number % 4 {
        case 0: .number("\(number).50")
        case 1: .object([JSONMember("番号", .number("\(number)")), JSONMember("空", .array([]))])
        case 2: .array([.string("長い要素" + String(repeating: "…", count: 40)), .null])
        default: .string("\u{202E}\(number)\u{7}")
        }
      return JSONMember("x\(number)", value)
    }
    func crowd(_ value: JSONValue, isMap: Bool) -> JSONValue {
      switch value {
      case .array(let elements): return .array(elements.map { crowd($0, isMap: false) })
      case .object(let members):
        var result: [JSONMember] = isMap ? [] : [stranger()]
        for member in members {
          let holdsYears = ["years", "steps", "readings", "facts", "inquiries"].contains(member.key)
          result.append(JSONMember(member.key, crowd(member.value, isMap: holdsYears)))
          if !isMap { result += [stranger(), stranger()] }
        }
        return .object(result)
      default: return value
      }
    }
    return crowd(try JSONValue.parse(SampleLedger.bytes), isMap: false)
  }

  @Test("On every object, at the beginning, between and at the end")
  func everywhere() throws {
    let bytes = try Self.crowded().bytes()
    let ledger = try LedgerCodec.read(bytes)
    #expect(text(LedgerCodec.write(ledger)) == text(bytes))
    #expect(ledger.unknown.entries.first == UnknownKeys.Entry(after: nil, key: "x1", json: #"{"番号":1,"空":[]}"#))
  }

  @Test("They travel with the program they stand on")
  func travel() throws {
    var ledger = try LedgerCodec.read(try Self.crowded().bytes())
    let initiative = ledger.plans[0].pillars[0].directions[0].initiatives[0]
    let program = initiative.programs[0]
    try ledger.apply(.remove(.program(program), from: Place(parent: initiative.id, after: nil)))
    #expect(!text(LedgerCodec.write(ledger)).contains("派遣"))
    try ledger.apply(.insert(.program(program), at: Place(parent: initiative.id, after: nil)))
    #expect(text(LedgerCodec.write(ledger)) == text(try Self.crowded().bytes()))
  }

  @Test("Behind a known key that canonical form leaves out, they stand behind the one before it")
  func omitted() throws {
    let bytes = SampleLedger.replacing("\"text\": \"3か年\"", with: #""text": "3か年", "textIsSummary": false, "後": 1"#)
    let ledger = try LedgerCodec.read(bytes)
    #expect(ledger.plans[0].chapters[1].unknown.entries == [UnknownKeys.Entry(after: "text", key: "後", json: "1")])
    #expect(try LedgerCodec.read(LedgerCodec.write(ledger)) == ledger)
  }

  @Test("With the known keys in another order they follow their known key")
  func reordered() throws {
    let bytes = SampleLedger.replacing(
      "\"id\": \"s1\",\n      \"name\": \"職員課\"", with: #""name": "職員課", "二": 2, "id": "s1", "一": 1, "〇": 0"#)
    let ledger = try LedgerCodec.read(bytes)
    #expect(ledger.sections[0].unknown.entries.map(\.key) == ["一", "〇", "二"])
    let written = LedgerCodec.write(ledger)
    #expect(try LedgerCodec.read(written) == ledger)
    #expect(
      text(written).contains(
        "\"id\": \"s1\",\n      \"一\": 1,\n      \"〇\": 0,\n      \"name\": \"職員課\",\n      \"二\": 2"))
  }

  @Test("Kept in another order than canonical form's, they still stand behind their known keys")
  func unsorted() {
    let keys = UnknownKeys([
      UnknownKeys.Entry(after: "name", key: "三", json: "3"),
      UnknownKeys.Entry(after: "no such key", key: "四", json: "4"),
      UnknownKeys.Entry(after: "id", key: "二", json: "2"), UnknownKeys.Entry(after: nil, key: "一", json: "1"),
    ])
    let ledger = Ledger(organization: "市", sections: [Section(id: ItemID("s"), name: "課", unknown: keys)])
    let lines = text(LedgerCodec.write(ledger)).split(separator: "\n").dropFirst(6).prefix(6)
    #expect(
      lines.map { $0.drop { $0 == " " } } == [
        "\"一\": 1,", "\"id\": \"s\",", "\"二\": 2,", "\"name\": \"課\",", "\"三\": 3,", "\"四\": 4",
      ])
  }
}
