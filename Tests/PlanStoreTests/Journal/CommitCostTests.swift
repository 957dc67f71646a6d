import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("A commit writes its own bytes only, however large the ledger is", .serialized)
struct CommitCostTests {
  /// A ledger of so many programs, the one that is written to among them.
  static func ledger(programs: Int) throws -> Ledger {
    var ledger = try LedgerCodec.read(SampleLedger.bytes)
    var initiative = ledger.plans[0].pillars[0].directions[0].initiatives[0]
    let program = initiative.programs[0]
    let perInitiative = 20
    var made: [Initiative] = []
    for number in 0..<(programs / perInitiative) {
      initiative.id = ItemID("n\(number)")
      initiative.programs = (0..<perInitiative).map { index in
        var copy = program
        copy.id = ItemID("n\(number)-\(index)")
        return copy
      }
      made.append(initiative)
    }
    ledger.plans[0].pillars[0].directions[0].initiatives += made
    return ledger
  }

  /// Nanoseconds of the middle one of many runs.
  static func median(_ runs: Int, _ body: (Int) throws -> Void) throws -> Int {
    var times: [Int] = []
    for run in 0..<runs {
      let start = now()
      try body(run)
      times.append(now() - start)
    }
    return times.sorted()[runs / 2]
  }
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// 200 KB in every run, 100 MB in the long one. The budget of 1.5 is for an optimised build on a disk that is not
  /// busy; here only what is written is held fast.
  @Test(arguments: Count.isLong ? [200, 100_000] : [200])
  func cost(programs: Int) throws {
    let folder = try Folder()
    let path = try folder.write(LedgerCodec.write(Self.ledger(programs: programs)))
    let size = try contents(path).count
    let store = try LedgerStore.open(path, author: Author(name: "sato", host: "pc", seed: 1) { JournalCodecTests.time })
    var before = Cell.arrow
    let runs = 101
    let commit = try Self.median(runs) { run in
      let after = Cell.text("実施\(run)")
      try store.commit(ReplayTests.cell(2027, before, after))
      before = after
    }
    #expect(store.durability == .saved([]))
    let line = try contents(folder.file("ledger.history.jsonl")).count / runs
    let bytes = [UInt8](repeating: 0x20, count: line)
    let bare = try FileDescriptor.open(
      folder.file("bare"), .writeOnly, options: [.append, .create], permissions: [.ownerReadWrite])
    let append = try Self.median(runs) { _ in
      _ = try bare.writeAll(bytes)
      #expect(fdatasync(bare.rawValue) == 0)
    }
    try bare.close()
    print(
      "commit at \(size) bytes: \(commit / 1000) us; bare append and fdatasync of \(line) bytes: \(append / 1000) us")
    // Times are told and not judged: they are those of the machine and of whatever else it does.
    #expect(line < 400)
    #expect(try contents(path).count == size && store.isUnfolded)
  }
}
