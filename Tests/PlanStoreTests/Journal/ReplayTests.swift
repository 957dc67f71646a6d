import Glibc
import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

@Suite("What was called saved is there again, wherever the program was cut off")
struct ReplayTests {
  let folder: Folder
  let path: FilePath
  var journal: FilePath { folder.file("ledger.history.jsonl") }

  init() throws {
    folder = try Folder()
    path = try folder.write(SampleLedger.bytes)
  }

  /// 実施, →, blank in the sample.
  static func cell(_ year: Int, _ before: Cell, _ after: Cell) -> Change {
    Change([
      .set(ItemID("d"), .cell(.planned(pair: 0), FiscalYear(year)), before: .cell(before), after: .cell(after))
    ])
  }
  static func cells(_ ledger: Ledger) -> [String] {
    ledger.plans[0].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].planned?.cells.map(\.written) ?? []
  }
  func author(_ seed: UInt64) -> Author {
    Author(name: "sato", host: "pc1", seed: seed) { JournalCodecTests.time }
  }
  func reopened() throws -> [String] { Self.cells(try LedgerStore.open(path, author: author(99)).ledger) }

  @Test("A commit writes the journal and leaves the ledger's file alone; a fold writes it")
  func commit() throws {
    let store = try LedgerStore.open(path, author: author(1))
    #expect(try store.commit(Self.cell(2027, .arrow, .text("一"))) == .saved([]))
    #expect(try contents(path) == SampleLedger.bytes)
    #expect(try reopened() == ["実施", "一", ""])
    #expect(Self.cells(try LedgerStore.read(path)) == ["実施", "一", ""])
    #expect(store.fold() == .saved([]))
    #expect(try contents(path) == SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "一", null]"#))
    #expect(try reopened() == ["実施", "一", ""])
    #expect(!store.isUnfolded)
    #expect(try store.commit(Self.cell(2028, .blank, .text("二"))) == .saved([]))
    #expect(try reopened() == ["実施", "一", "二"])
  }

  @Test("A journal cut off at any byte: every whole line counts, and the rest is kept aside")
  func tornTail() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    let afterFirst = try contents(journal).count
    try store.commit(Self.cell(2028, .blank, .text("二")))
    let whole = try contents(journal)
    for length in 0...whole.count {
      try folder.write(Array(whole[..<length]), "ledger.history.jsonl")
      let expected =
        length < afterFirst ? ["実施", "→", ""] : length < whole.count ? ["実施", "一", ""] : ["実施", "一", "二"]
      #expect(try reopened() == expected, "\(length)")
      // The journal is not touched by looking.
      #expect(try contents(journal).count == length)
    }
    for name in Folder.names(folder.file("ledger.copies")) { unlink(folder.file("ledger.copies/" + name).string) }
    try folder.write(Array(whole.dropLast(5)), "ledger.history.jsonl")
    let next = try LedgerStore.open(path, author: author(2))
    #expect(try next.commit(Self.cell(2028, .blank, .text("三"))) == .saved([]))
    #expect(try reopened() == ["実施", "一", "三"])
    let kept = Folder.names(folder.file("ledger.copies")).filter { $0.hasPrefix("torn-") }
    #expect(kept.count == 1)
    #expect(try contents(folder.file("ledger.copies/" + kept[0])) == Array(whole.dropLast(5)[afterFirst...]))
  }

  @Test("Cut off at any step of a fold, either file goes with the journal")
  func foldSteps() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    let (oldFile, oldJournal) = (try contents(path), try contents(journal))
    store.fold()
    let (newFile, newJournal) = (try contents(path), try contents(journal))
    for length in oldJournal.count...newJournal.count {
      try folder.write(Array(newJournal[..<length]), "ledger.history.jsonl")
      let lines = newJournal[oldJournal.count..<length].count { $0 == UInt8(ascii: "\n") }
      // Before the last line the old file may still stand there; from the first one on, the new one.
      if lines < 2 {
        try folder.write(oldFile)
        #expect(try reopened() == ["実施", "一", ""], "old file, \(length)")
      }
      if lines >= 1 {
        try folder.write(newFile)
        #expect(try reopened() == ["実施", "一", ""], "new file, \(length)")
      }
    }
    // A session goes on after a fold that did not come to its end, and another one folds.
    let firstLine = newJournal[oldJournal.count...].firstIndex(of: UInt8(ascii: "\n")) ?? 0
    try folder.write(Array(newJournal[...firstLine]), "ledger.history.jsonl")
    try folder.write(oldFile)
    let next = try LedgerStore.open(path, author: author(2))
    try next.commit(Self.cell(2028, .blank, .text("二")))
    #expect(try reopened() == ["実施", "一", "二"])
    #expect(next.fold() == .saved([]))
    #expect(try reopened() == ["実施", "一", "二"])
    #expect(Self.cells(try LedgerCodec.read(contents(path))) == ["実施", "一", "二"])
  }

  @Test("The file edited by another program: its edits and the unfolded ones are both there, and one group says so")
  func outside() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    try folder.write(SampleLedger.replacing(#"["実施", "→", null]"#, with: #"["実施", "→", "手で"]"#))
    #expect(Self.cells(try LedgerStore.read(path)) == ["実施", "一", "手で"])
    #expect(try reopened() == ["実施", "一", "手で"])
    // The running session meets it too.
    #expect(try store.commit(Self.cell(2026, .text("実施"), .text("三"))) == .saved([]))
    #expect(Self.cells(store.ledger) == ["三", "一", "手で"])
    #expect(try reopened() == ["三", "一", "手で"])
    store.fold()
    #expect(Self.cells(try LedgerCodec.read(contents(path))) == ["三", "一", "手で"])
    let outside = try store.entries().filter { $0.origin == .outside }
    #expect(outside.count == 1)
  }

  @Test("An older file put back is what is meant; the history can bring the newer one back")
  func putBack() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    store.fold()
    try store.commit(Self.cell(2028, .blank, .text("二")))
    store.fold()
    try folder.write(SampleLedger.bytes)
    #expect(try reopened() == ["実施", "→", ""])
    #expect(try LedgerStore.open(path).entries().last?.origin == .outside)
  }

  @Test("A journal that is taken away while a session runs loses nothing")
  func journalGone() throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    unlink(journal.string)
    #expect(try store.commit(Self.cell(2028, .blank, .text("二"))) == .saved([]))
    #expect(Self.cells(store.ledger) == ["実施", "一", "二"])
    #expect(try reopened() == ["実施", "一", "二"])
  }

  @Test("A harmed journal is refused with its line, and nothing is written", arguments: 0..<Count.of(1000))
  func flips(seed: Int) throws {
    let store = try LedgerStore.open(path, author: author(1))
    try store.commit(Self.cell(2027, .arrow, .text("一")))
    store.fold()
    try store.commit(Self.cell(2028, .blank, .text("二")))
    var generator = SeededGenerator(seed: UInt64(seed))
    var harmed = try contents(journal)
    harmed[generator.number(0...(harmed.count - 1))] ^= UInt8(1 << generator.number(0...7))
    try folder.write(harmed, "ledger.history.jsonl")
    do {
      let opened = try LedgerStore.open(path, author: author(2))
      // A line break that is none any more makes a torn line: its entry is not there, but its bytes are kept.
      let cells = Self.cells(opened.ledger)
      #expect([["実施", "一", "二"], ["実施", "一", ""]].contains(cells), "seed \(seed)")
    } catch {
      #expect(error.file == journal.string && error.position != nil)
      #expect(try contents(journal) == harmed)
    }
  }
}
