import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

@Suite("A journal's lines are read as they were written")
struct JournalCodecTests {
  static let time = Timestamp("2026-11-22T10:00:00+09:00") ?? Timestamp(FiscalYear(2026).firstDay)

  static func read(_ bytes: [UInt8]) throws(LedgerError) -> JournalLine {
    try bytes.dropLast().withUnsafeBufferPointer { (line) throws(LedgerError) in
      try JournalCodec.read(line, number: 1, file: nil)
    }
  }

  @Test("Every edit and every field comes back, scalar by scalar", arguments: 0..<Count.of(400))
  func roundTrip(seed: Int) throws {
    var random = RandomLedger(seed: UInt64(seed))
    let (one, other) = (random.ledger(), random.ledger())
    var moved = one
    for p in moved.plans.indices {
      moved.plans[p].pillars.reverse()
      moved.plans[p].title += "改"
      for i in moved.plans[p].pillars.indices { moved.plans[p].pillars[i].directions.reverse() }
    }
    for (before, after) in [(one, other), (one, moved)] {
      let entry = JournalEntry(
        id: ItemID("e\(seed)"), at: Self.time, by: "佐藤", host: "職員課\"1",
        edits: LedgerDifference(from: before, to: after).edits,
        group: ItemID("g"), kind: ChangeKind.allCases[seed % 3], reason: "理由\n二行目",
        link: seed % 2 == 0 ? .undoes(ItemID("x")) : .redoes(ItemID("y")), origin: .outside, about: "別紙",
        unknown: UnknownKeys([UnknownKeys.Entry(after: nil, key: "later", json: "{\"a\":[1,2.50,null]}")]))
      let fold = JournalLine.EntryFold(hash: ContentHash(of: [1]), edits: min(1, entry.edits.count))
      let bytes = JournalCodec.write(.entry(entry, fold: fold))
      #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
      let line = try Self.read(bytes)
      #expect(line == .entry(entry, fold: fold), "seed \(seed)")
      #expect(JournalCodec.write(line) == bytes, "seed \(seed)")
      guard case .entry(let read, _) = line else { continue }
      var ledger = before
      try ledger.apply(read.change)
      #expect(ledger.isExactly(after), "seed \(seed)")
    }
  }

  @Test("An entry is one line that people can read")
  func looks() {
    let entry = JournalEntry(
      id: ItemID("e1"), at: Self.time, by: "sato", host: "pc1",
      edits: [
        .set(
          ItemID("d"), .cell(.actual(pair: 0, line: 1), FiscalYear(2027)), before: .cell(.arrow),
          after: .cell(.text("12名")))
      ])
    let body = #"""
      {"id":"e1","at":"2026-11-22T10:00:00+09:00","by":"sato","host":"pc1","edits":[{"do":"set","item":"d","field":"cell","track":"actual","pair":0,"line":1,"year":2027,"before":"→","after":"12名"}]
      """#
    let sum = ContentHash(of: Array(body.utf8))
    #expect(text(JournalCodec.write(.entry(entry, fold: nil))) == body + ",\"sum\":\"\(sum)\"}\n")
  }

  @Test("No flipped byte makes another change of a line")
  func flips() throws {
    var random = RandomLedger(seed: 3)
    let edits = LedgerDifference(from: random.ledger(), to: random.ledger()).edits
    let line = JournalLine.entry(JournalEntry(id: ItemID("e"), at: Self.time, edits: Array(edits.prefix(3))), fold: nil)
    let bytes = JournalCodec.write(line)
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<Count.of(10_000) {
      var harmed = bytes
      harmed[generator.number(0...(bytes.count - 2))] ^= UInt8(1 << generator.number(0...7))
      guard let read = try? Self.read(harmed), case .entry(var entry, nil) = read else { continue }
      // A harmed key of the sum is a key that is not known; what it stands beside is whole.
      entry.unknown = UnknownKeys()
      #expect(.entry(entry, fold: nil) == line)
    }
  }

  @Test(
    "What is wrong is said with line and column",
    arguments: [
      (#"[]"#, "1:1: not a line of a journal"),
      (#"{"format":"hashira-ledger","version":1}"#, "1:11: not a line of a journal"),
      (#"{"format":"hashira-journal","version":2}"#, "1:39: version 2 is newer than 1, the newest known here"),
      (#"{"id":"e"}"#, #"1:1: key "edits" is missing"#),
      (#"{"edits":[]}"#, #"1:1: key "id" is missing"#),
      (#"{"fold":"12"}"#, #"1:9: "12" is no hash of a ledger"#),
      (#"{"id":"e","at":"gestern","edits":[]}"#, #"1:16: "gestern" is no date like 2027-02-01"#),
      (
        #"{"id":"e","at":"2026-11-22T10:00:00","edits":[{"do":"set","item":"d","before":1}]}"#,
        #"1:79: key "field" is missing"#
      ),
      (#"{"id":"e","at":"2026-11-22T10:00:00","edits":[],"sum":"0000000000000000"}"#, "1:1: the line was altered"),
    ])
  func refusals(line: String, expected: String) {
    let error = #expect(throws: LedgerError.self) { try Self.read(Array((line + "\n").utf8)) }
    #expect(error?.description == expected)
  }
}
