import BundledPlan
import PlanModel
import PlanStore

/// The ledger inside the binary.
enum Bundle {
  /// The bytes of Resources/plan.json.
  static var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size())
  }

  static func ledger() throws(LedgerError) -> Ledger { try LedgerCodec.read(bytes, file: "plan.json") }

  /// The JSON Schemas (2020-12) of the ledger and of a journal's line.
  static var ledgerSchema: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bundled_ledger_schema_start(), count: bundled_ledger_schema_size())
  }
  static var journalSchema: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: bundled_journal_schema_start(), count: bundled_journal_schema_size())
  }
}
