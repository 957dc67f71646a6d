import PlanModel
import StrictJSON

/// A journal's lines as bytes and back: docs/format.md, version 1.
///
/// A line is one JSON object and a line feed. The sum of its bytes stands at its end, so that a line that was harmed is
/// never taken for another change; a line without one, written by hand, is read too.
enum JournalCodec {
  static let format = "hashira-journal"
  /// Rises only when a meaning changes.
  static let version = 1
  /// An item of the ledger lies some levels deeper in an edit.
  private static let depthLimit = JSONReader.defaultDepthLimit + 8

  static func write(_ line: JournalLine) -> [UInt8] {
    var bytes = JSONWriter.bytes(.compact) { LedgerWriter.journalLine(line, &$0) }
    // The line feed and the closing brace make room for the sum.
    bytes.removeLast(2)
    let sum = ContentHash(of: bytes)
    bytes += Array(",\"sum\":\"\(sum)\"}\n".utf8)
    return bytes
  }

  /// The bytes of a line, proven to be readable: one that is not would shut the whole history.
  static func checkedBytes(of line: JournalLine, file: String) throws(LedgerError) -> [UInt8] {
    let bytes = write(line)
    do throws(LedgerError) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(LedgerError) in
        _ = try read(UnsafeBufferPointer(rebasing: buffer.dropLast()), number: 1, file: file)
      }
    } catch { throw LedgerError(file: file, position: nil, problem: .wouldNotRead(error.problem)) }
    return bytes
  }

  /// One line without its line feed; `number` and `file` name the place in errors.
  static func read(_ line: UnsafeBufferPointer<UInt8>, number: Int, file: String?) throws(LedgerError) -> JournalLine {
    var reader = LedgerReader()
    do {
      let read = try JSONReader.read(line, depthLimit: depthLimit) { (json) throws(JSONError) in
        try reader.journalLine(&json)
      }
      if isAltered(line) {
        throw LedgerError(
          file: file, position: TextPosition(line: number, column: 1), problem: .journal(.altered))
      }
      return read
    } catch let error as LedgerError {
      throw error
    } catch let error as JSONError {
      var refusal = reader.ledgerError(error, file: file)
      refusal.position = TextPosition(line: number, column: error.position.column)
      throw refusal
    } catch {
      throw LedgerError(file: file, position: TextPosition(line: number, column: 1), problem: .journal(.altered))
    }
  }

  /// Whether a line carries a sum that is not that of its bytes.
  private static func isAltered(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let tail = Array(",\"sum\":\"".utf8)
    let start = line.count - tail.count - 18
    guard start >= 0, line[start..<(start + tail.count)].elementsEqual(tail) else { return false }
    let written = String(decoding: line[(start + tail.count)..<(start + tail.count + 16)], as: UTF8.self)
    return ContentHash(of: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(line)[..<start])).description
      != written
  }
}
