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
}
