import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Seeded damage for as long as it is given: a second each, or `HASHIRA_FUZZ_SECONDS`.
@Suite("Damage without sense: no crash, no write, and what is read is a fixed point", .serialized)
struct FuzzTests {
  static let seconds = getenv("HASHIRA_FUZZ_SECONDS").flatMap { Int(String(cString: $0)) } ?? 1

  /// Runs `body` until the time is over, with another seed each time, and tells how fast that was.
  static func forAWhile(_ what: String, _ body: (inout SeededGenerator) throws -> Void) throws {
    let end = time(nil) + seconds
    var runs: UInt64 = 0
    while time(nil) <= end {
      var generator = SeededGenerator(seed: runs)
      do { try body(&generator) } catch {
        Issue.record("\(what), seed \(runs): \(error)")
        return
      }
      runs += 1
    }
    print("\(what): \(runs) runs, \(runs / UInt64(seconds + 1)) a second")
  }

  /// A few bytes flipped, cut out, doubled or put in, among them what JSON is made of.
  static func harm(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<random.number(1...4) where !bytes.isEmpty {
      let place = random.number(0...(bytes.count - 1))
      switch random.number(0...5) {
      case 0: bytes[place] ^= UInt8(1 << random.number(0...7))
      case 1: bytes[place] = random.pick(Array("{}[]\",:0-e\\u\n\r\t\u{0}".utf8) + [0xff, 0xc0, 0xed])
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + random.number(1...40)))
      case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + random.number(1...40))], at: place)
      case 4: bytes.removeSubrange(place...)
      default: bytes.insert(random.pick(Array("{}[]\",:0-e\\u\n".utf8)), at: place)
      }
    }
    return bytes
  }

  @Test("the reader")
  func reader() throws {
    try Self.forAWhile("reader") { random in
      let harmed = Self.harm(SampleLedger.bytes, &random)
      guard let ledger = try? LedgerCodec.read(harmed) else { return }
      let written = LedgerCodec.write(ledger)
      try #require(LedgerCodec.write(try LedgerCodec.read(written)) == written)
    }
  }

  @Test("the replay of a journal, and what is salvaged from it")
  func replay() throws {
    let folder = try Folder()
    let path = try folder.write(SampleLedger.bytes)
    let journal = folder.file("ledger.history.jsonl")
    let store = try LedgerStore.open(path)
    try store.commit(ReplayTests.cell(2027, .arrow, .text("一")))
    store.fold()
    try store.commit(ReplayTests.cell(2028, .blank, .text("二")))
    let (file, whole) = (try contents(path), try contents(journal))
    try Self.forAWhile("replay") { random in
      let harmed = Self.harm(whole, &random)
      try folder.write(harmed, "ledger.history.jsonl")
      do {
        let ledger = try LedgerStore.read(path)
        // What is in the file is there whatever the journal says.
        try #require(ReplayTests.cells(ledger).count == 3)
      } catch let error as LedgerError {
        let recovery = try #require(LedgerRecovery(path, after: error))
        try #require(recovery.salvage.map { ReplayTests.cells($0.ledger)[1] } == "一")
      }
      try #require(try contents(journal) == harmed && contents(path) == file)
    }
  }

  @Test("the merge of three ledgers")
  func merge() throws {
    let base = try LedgerCodec.read(SampleLedger.bytes)
    try Self.forAWhile("merge") { random in
      var sides = [base, base]
      for side in sides.indices {
        // Damage that is still a ledger is a change like any other.
        for _ in 0..<20 {
          if let read = try? LedgerCodec.read(Self.harm(SampleLedger.bytes, &random)) {
            sides[side] = read
            break
          }
        }
      }
      let edits = LedgerDifference(from: sides[0], to: sides[1]).edits
      var there = sides[0]
      try there.apply(Change(edits))
      try #require(there.isExactly(sides[1]))
      let entry = JournalEntry(
        id: ItemID("e"), at: JournalCodecTests.time, edits: LedgerDifference(from: base, to: sides[0]).edits)
      let joined = Rejoining([entry], onto: sides[1]).ledger
      let written = LedgerCodec.write(joined)
      if let read = try? LedgerCodec.read(written) { try #require(LedgerCodec.write(read) == written) }
    }
  }
}
