import PlanModel
import StrictJSON

/// The bytes of a journal from some line on, cut into lines. A line is read when it is asked for.
struct JournalText {
  /// As it is named in errors.
  let file: String
  private let bytes: [UInt8]
  private let ranges: [Range<Int>]
  /// Lines of the file before these bytes.
  private let linesBefore: Int

  init(_ bytes: [UInt8], file: String, linesBefore: Int = 0) {
    (self.bytes, self.file, self.linesBefore) = (bytes, file, linesBefore)
    var ranges: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      ranges.append(start..<index)
      start = index + 1
    }
    self.ranges = ranges
  }

  var allBytes: [UInt8] { bytes }
  /// How many whole lines there are.
  var count: Int { ranges.count }
  /// How many bytes the whole lines take.
  var wholeLength: Int { ranges.last.map { $0.upperBound + 1 } ?? 0 }
  /// What stands behind the last line feed: a line whose writing did not come to its end, never called saved.
  var torn: [UInt8] { Array(bytes[wholeLength...]) }

  func line(_ index: Int) throws(LedgerError) -> JournalLine {
    let range = ranges[index]
    let number = linesBefore + index + 1
    return try bytes.withUnsafeBufferPointer { (buffer) throws(LedgerError) in
      try JournalCodec.read(UnsafeBufferPointer(rebasing: buffer[range]), number: number, file: file)
    }
  }

  /// Every line, from the first on.
  func lines() throws(LedgerError) -> [JournalLine] {
    var lines: [JournalLine] = []
    for index in ranges.indices { lines.append(try line(index)) }
    return lines
  }

  /// An entry that does not go with the ledger.
  func misfit(_ conflict: EditConflict, line: Int) -> LedgerError {
    LedgerError(
      file: file, position: TextPosition(line: linesBefore + line + 1, column: 1),
      problem: .journal(.doesNotFit(conflict)))
  }
}
