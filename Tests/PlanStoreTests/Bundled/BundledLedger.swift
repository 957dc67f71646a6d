import BundledPlan
import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

/// The ledger inside the binary, and the ways to its parts that the tests below use.
struct BundledLedger {
  let bytes: [UInt8]
  let ledger: Ledger

  init() throws {
    bytes = Array(UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size))
    ledger = try LedgerCodec.read(bytes)
  }
}
