import PlanModel
import StrictJSON

/// The ledger as bytes and back: docs/format.md, version 1.
///
/// Canonical bytes are a fixed point: `write(read(bytes)) == bytes`. Other indents, CRLF and another key order are read
/// too and become canonical; unknown keys stay where they stood, on every object.
package enum LedgerCodec {
  package static let format = "hashira-ledger"
  /// Rises only when a meaning changes.
  package static let version = 1

  /// The ledger in these bytes; `file` only names the place in errors.
  ///
  /// What is returned keeps every invariant of `Ledger`. Nothing is guessed: a text that is not wholly understood is
  /// refused with the line and column of the first thing that is wrong.
  package static func read(_ bytes: [UInt8], file: String? = nil) throws(LedgerError) -> Ledger {
    try bytes.withUnsafeBufferPointer { (buffer) throws(LedgerError) in try read(buffer, file: file) }
  }

  /// The same from memory that stays as it is during the call, such as the bundled plan inside the binary.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, file: String? = nil) throws(LedgerError) -> Ledger {
    guard !bytes.isEmpty else { throw LedgerError(file: file, position: nil, problem: .emptyFile) }
    var reader = LedgerReader()
    let ledger: Ledger
    do {
      ledger = try JSONReader.read(bytes) { (json) throws(JSONError) in try reader.ledger(&json) }
    } catch {
      throw reader.isHeaderRead ? reader.ledgerError(error, file: file) : headerError(error, reader, bytes, file: file)
    }
    if let broken = ledger.brokenInvariants().first {
      let position = LedgerPositions.position(of: broken, in: ledger, bytes: bytes)
      throw LedgerError(file: file, position: position, problem: .broken(broken))
    }
    return ledger
  }

  /// Where format and version stand behind something that cannot be read, they still decide what is wrong: a newer
  /// version may well hold what this one does not understand.
  private static func headerError(
    _ error: JSONError, _ reader: LedgerReader, _ bytes: UnsafeBufferPointer<UInt8>, file: String?
  ) -> LedgerError {
    var header = LedgerReader()
    do {
      try JSONReader.read(bytes) { (json) throws(JSONError) in try header.header(&json) }
    } catch {
      if header.problem != nil { return header.ledgerError(error, file: file) }
    }
    return reader.ledgerError(error, file: file)
  }

  /// A conflict as it stands in the file, for answers to programs.
  package static func value(of conflict: MergeConflict) -> JSONValue {
    // What the writer writes can be read.
    (try? JSONValue.parse(JSONWriter.bytes { LedgerWriter.conflict(conflict, &$0) })) ?? .null
  }

  /// The canonical bytes.
  package static func write(_ ledger: Ledger) -> [UInt8] {
    JSONWriter.bytes { LedgerWriter.ledger(ledger, &$0) }
  }
}
