import BundledPlan
import PlanModel

@testable import PlanStore

/// The ledger inside the binary, and the ways to its parts that the tests use.
struct BundledLedger {
  let bytes: [UInt8]
  let ledger: Ledger
  /// 4～7年度事業
  let old: Plan
  /// 清瀬市人材育成基本方針 実施計画
  let new: Plan

  init() throws {
    bytes = Array(UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size()))
    ledger = try LedgerCodec.read(bytes)
    (old, new) = (ledger.plans[0], ledger.plans[1])
  }
}

extension Plan {
  var directions: [Direction] { pillars.flatMap(\.directions) }
  var initiatives: [Initiative] { directions.flatMap(\.initiatives) }
  var programs: [Program] { initiatives.flatMap(\.programs) }

  /// The program 1-2-3.4, by position.
  func program(_ pillar: Int, _ direction: Int, _ initiative: Int, _ program: Int) -> Program {
    pillars[pillar - 1].directions[direction - 1].initiatives[initiative - 1].programs[program - 1]
  }
}

extension Pillar {
  var programs: [Program] { directions.flatMap(\.initiatives).flatMap(\.programs) }
}

extension Program {
  /// The lines as they are printed: planned, then results, pair by pair; "" for a blank.
  var rows: [[String]] {
    pairs.flatMap { [$0.planned].compactMap { $0 } + $0.actuals }.map { $0.cells.map(\.written) }
  }
}
