import PlanModel
import SystemPackage

extension LedgerStore {
  /// A part of the history, newest entry first.
  package struct HistoryPart: Sendable {
    package var entries: [JournalEntry]
    /// Where in the journal the part begins, to read on from; nil at the journal's beginning.
    package var rest: Int?
  }

  /// Reads the history from its newest entry backwards, so that it costs as much as is shown of it.
  ///
  /// - Parameters:
  ///   - rest: where the part read before began; nil: from the newest entry on.
  ///   - items: only entries that touch one of these; the part then reaches back until some are found.
  ///   - isWhole: everything to the journal's beginning.
  package func history(
    before rest: Int? = nil, of items: Set<ItemID>? = nil, isWhole: Bool = false
  ) throws(LedgerError) -> HistoryPart {
    func isWanted(_ entry: JournalEntry) -> Bool {
      items.map { items in entry.edits.contains { !items.isDisjoint(with: $0.touched) } } ?? true
    }
    guard let kept else { return HistoryPart(entries: remembered.reversed().filter(isWanted), rest: nil) }
    var part = HistoryPart(entries: rest == nil ? pending.reversed().filter(isWanted) : [], rest: rest ?? kept.end)
    // An id that a line writes otherwise than it is could not be found in its bytes.
    let isPlain = items?.allSatisfy { $0.rawValue.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C } } ?? true
    let needles = isPlain ? items.map { $0.map { Array($0.rawValue.utf8) } } : nil
    while let end = part.rest, end > 0, isWhole || part.entries.count < LedgerStore.enough {
      let (entries, start) = try kept.entries(before: end, naming: needles)
      part.entries += entries.filter(isWanted)
      part.rest = start > 0 ? start : nil
    }
    if part.rest == 0 { part.rest = nil }
    return part
  }

  /// So many entries fill any screen.
  private static let enough = 64
}

extension KeptLedger {
  /// How much of the journal is read at once.
  static let part = 1 << 17

  /// The entries of the lines that end at `end` and begin within one part before it, newest first, and where the first
  /// of them begins. With `needles` only lines that contain one of them: an entry names the items it touches.
  func entries(
    before end: Int, naming needles: [[UInt8]]?
  ) throws(LedgerError) -> (entries: [JournalEntry], start: Int) {
    var length = KeptLedger.part
    while true {
      let from = max(0, end - length)
      guard let bytes = try journal.read(from: from, to: end) else { return ([], 0) }
      // The first line is cut, unless it begins here.
      let cut = from == 0 ? 0 : bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
      guard cut < bytes.count || from == 0 else {
        length *= 2
        continue
      }
      var entries: [JournalEntry] = []
      let text = JournalText(Array(bytes[cut...]), file: journal.path.string)
      for index in stride(from: text.count - 1, through: 0, by: -1) {
        if let needles, !text.line(index, containsOneOf: needles) { continue }
        if case .entry(let entry, _) = try text.line(index) { entries.append(entry) }
      }
      return (entries, from + cut)
    }
  }
}

extension JournalText {
  /// Whether the bytes of a line contain one of some others.
  func line(_ index: Int, containsOneOf needles: [[UInt8]]) -> Bool {
    withBytes(of: index) { line in needles.contains { JournalText.contains(line, $0) } }
  }

  private static func contains(_ line: UnsafeBufferPointer<UInt8>, _ needle: [UInt8]) -> Bool {
    guard let first = needle.first, line.count >= needle.count else { return needle.isEmpty }
    let last = line.count - needle.count
    var index = 0
    search: while index <= last {
      guard line[index] == first else {
        index += 1
        continue
      }
      for offset in 1..<max(1, needle.count) where line[index + offset] != needle[offset] {
        index += 1
        continue search
      }
      return true
    }
    return false
  }
}
