import BundledPlan
import PlanModel
import PlanStore

/// The plan inside the binary, as officers find it on the first day.
enum Bundled {
  static let ledger: Ledger = {
    let bytes = UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size())
    do {
      return try LedgerCodec.read(bytes, file: "plan.json")
    } catch {
      preconditionFailure("the bundled plan cannot be read: \(error)")
    }
  }()
}
