import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

@Suite("A ledger is read and written")
struct LedgerCodecTests {
  @Test("Canonical bytes come back byte for byte, every key of the format included")
  func identity() throws {
    let ledger = try LedgerCodec.read(SampleLedger.bytes)
    #expect(text(LedgerCodec.write(ledger)) == SampleLedger.text)
  }

  @Test("The sample holds every key of every object")
  func sampleIsComplete() throws {
    var found: Set<String> = []
    func collect(_ value: JSONValue) {
      switch value {
      case .object(let members):
        for member in members {
          found.insert(member.key)
          collect(member.value)
        }
      case .array(let elements): elements.forEach(collect)
      default: break
      }
    }
    collect(try JSONValue.parse(SampleLedger.bytes))
    let shapes = [
      LedgerShape.ledger, LedgerShape.section, LedgerShape.plan, LedgerShape.chapter, LedgerShape.pillar,
      LedgerShape.direction, LedgerShape.initiative, LedgerShape.program, LedgerShape.line, LedgerShape.fact,
      LedgerShape.yearRecord, LedgerShape.assessment, LedgerShape.target, LedgerShape.baseline,
      LedgerShape.measurement, LedgerShape.inquiry, LedgerShape.formerName,
    ]
    for key in shapes.joined() { #expect(found.contains(key), "\(key)") }
  }

  @Test("Values arrive where they belong")
  func values() throws {
    let ledger = try LedgerCodec.read(SampleLedger.bytes)
    let plan = ledger.plans[0]
    #expect(plan.adoptedOn == CalendarDate(year: 2026, month: 3, day: 31))
    #expect(plan.lockedYears == [FiscalYear(2026)])
    #expect(plan.chapters[0].body == Prose("一行目\n二行目", isSummary: true))
    #expect(plan.chapters[1].body == Prose("3か年"))
    let initiative = plan.pillars[0].directions[0].initiatives[0]
    #expect(initiative.purpose == Prose("学ばせる。", isSummary: true))
    #expect(initiative.owner == ItemID("s1"))
    #expect(initiative.note == "※注")
    #expect(initiative.years[FiscalYear(2026)]?.assessment?.proposed == "△")
    let pair = initiative.programs[0].pairs[0]
    #expect(pair.planned?.cells == [.text("実施"), .arrow, .blank])
    #expect(pair.planned?.readings == [FiscalYear(2028): .nothing])
    #expect(pair.actuals[0].cells == [.text("12名"), .dash, .blank])
    #expect(pair.actuals[0].facts[FiscalYear(2026)]?.state == .expected)
    let target = plan.targets[0]
    #expect(target.basis == .final)
    #expect(target.steps[FiscalYear(2027)] == Decimal("75.50"))
    #expect(target.measuredIn == [FiscalYear(2026), FiscalYear(2028)])
    #expect(target.measurements[0].value == Decimal("62.50"))
    #expect(target.measurements[0].isProvisional)
    #expect(ledger.schemes == [.other(#"{"id":"marks","marks":["◎","○","△","×"]}"#)])
  }

  @Test("Another hand's layout is read and becomes canonical")
  func layouts() throws {
    let compact = try JSONValue.parse(SampleLedger.bytes).bytes(.compact)
    let tabs = SampleLedger.text.split(separator: "\n").map { line in
      String(repeating: "\t", count: line.prefix { $0 == " " }.count / 2) + line.drop { $0 == " " }
    }.joined(separator: "\r\n")
    for bytes in [compact, Array(tabs.utf8), Array(try reversedKeys().utf8)] {
      #expect(text(LedgerCodec.write(try LedgerCodec.read(bytes))) == SampleLedger.text)
    }
  }

  /// The sample with the keys of every object that is no list of years the other way round.
  private func reversedKeys() throws -> String {
    func reversed(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members): .object(members.reversed().map { JSONMember($0.key, reversed($0.value)) })
      case .array(let elements): .array(elements.map(reversed))
      default: value
      }
    }
    guard case .object(var members) = reversed(try JSONValue.parse(SampleLedger.bytes)) else { return "" }
    // Schemes and conflicts are not ours to order.
    for index in members.indices where ["schemes", "conflicts"].contains(members[index].key) {
      members[index].value = reversed(members[index].value)
    }
    return text(JSONValue.object(members).bytes())
  }

  @Test("What may be left out is empty where it is left out")
  func shortest() throws {
    let short = """
      {"format":"hashira-ledger","version":1,"organization":"","plans":[{"id":"p","label":"R8","title":"","firstYear":2026,
      "lastYear":2026,"levels":[],"status":"draft","pillars":[{"id":"a","title":"","directions":[{"id":"b","title":"",
      "initiatives":[{"id":"c","title":"","programs":[{"id":"d","name":"","lines":[{"track":"planned","cells":[null]}]}]}]
      }]}],"targets":[{"id":"t","pillar":"a","name":"率","unit":"%","goal":1}]}]}
      """
    let ledger = try LedgerCodec.read(Array(short.utf8))
    #expect(ledger.plans[0].targets[0].shortName == "率")
    let written = LedgerCodec.write(ledger)
    #expect(try LedgerCodec.read(written) == ledger)
    #expect(text(written).contains("\"measuredIn\": null,\n"))
  }

  @Test("Lines stand behind one another; a planned line begins a pair")
  func pairs() throws {
    let lines = """
      {"track":"actual","cells":["先",null,null]},{"track":"planned","cells":["一",null,null]},\
      {"track":"actual","cells":["甲",null,null]},{"track":"actual","cells":[null,null,null]},\
      {"track":"planned","cells":["二",null,null]},{"track":"planned","cells":["三",null,null]},\
      {"track":"actual","cells":[null,"",null]}
      """
    let pairs = try pairs(of: lines)
    #expect(pairs.map { $0.planned?.cells[0].written } == [nil, "一", "二", "三"])
    // The last pair's only result line is empty, so it is not kept; 一 has two, so both are.
    #expect(pairs.map(\.actuals.count) == [1, 2, 0, 0])
  }

  @Test("A pair without a plan keeps its only result line, also once it has been cleared")
  func unplannedPair() throws {
    let lines = #"{"track":"actual","cells":[null,null,null]},{"track":"planned","cells":["一",null,null]}"#
    let pairs = try pairs(of: lines)
    #expect(pairs.map { $0.planned?.cells[0].written } == [nil, "一"])
    #expect(pairs.map(\.actuals.count) == [1, 0])

    var ledger = try LedgerCodec.read(SampleLedger.bytes)
    ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs = pairs
    #expect(try LedgerCodec.read(LedgerCodec.write(ledger)) == ledger)
  }

  private func pairs(of lines: String) throws -> [LinePair] {
    let start = "\"lines\": ["
    let end =
      "],\n                      \"years\": {\n                        \"2026\": {\n                          \"schedule\": \"5月\""
    let text = SampleLedger.text
    let head = text.split(separator: start)[0]
    let tail = text.split(separator: end)[1]
    let ledger = try LedgerCodec.read(Array("\(head)\(start)\(lines)\(end)\(tail)".utf8))
    return ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs
  }

  @Test("Cells are trimmed, and a lone arrow or dash is that sign")
  func cells() throws {
    let ledger = try LedgerCodec.read(
      SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["　実施 1期生\n", " → ", " － "]"#))
    let line = ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].planned
    #expect(line?.cells == [.text("実施 1期生"), .arrow, .dash])
  }

  @Test("Measurements and locked years are put in order")
  func order() throws {
    var bytes = SampleLedger.replacing(
      "\"measurements\": [", with: "\"measurements\": [ {\"year\": 2028, \"value\": 1}, {\"year\": 2027, \"value\": 2},"
    )
    #expect(try LedgerCodec.read(bytes).plans[0].targets[0].measurements.map(\.year.startYear) == [2026, 2027, 2028])
    bytes = SampleLedger.replacing("\"lockedYears\": [2026]", with: "\"lockedYears\": [2028, 2026, 2028]")
    #expect(text(LedgerCodec.write(try LedgerCodec.read(bytes))).contains("\"lockedYears\": [2026, 2028]"))
  }

  @Test("Facts and year records with nothing in them are not kept")
  func nothingInThem() throws {
    let bytes = SampleLedger.replacing(
      "\"2026\": {\n                          \"schedule\": \"5月\"",
      with: "\"2027\": {\"note\": null}, \"2026\": {\"schedule\": \"5月\"")
    let emptied = Array(text(bytes).replacing("\"facts\": {", with: "\"facts\": {\"2027\": {\"state\": null},").utf8)
    #expect(text(LedgerCodec.write(try LedgerCodec.read(emptied))) == SampleLedger.text)
  }
}
