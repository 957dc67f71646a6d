@testable import PlanModel

/// One block of rows as it stands in the printed table: `－`, `→` and texts as they are, "" for a blank.
struct Rows {
  var planned: [String]?
  var actual: [[String]]
  init(planned: [String]?, actual: [String]...) {
    self.planned = planned
    self.actual = actual
  }
}

/// A line of cells typed like the print.
func line(_ cells: [String], readings: [Int: BlankReading] = [:]) -> Line {
  Line(
    cells: cells.map { Cell($0) },
    readings: Dictionary(uniqueKeysWithValues: readings.map { (FiscalYear($0.key), $0.value) }))
}

/// A program typed like the print.
func program(_ name: String, id: String = "program", _ rows: Rows...) -> Program {
  Program(
    id: ItemID(id), name: name,
    pairs: rows.map { LinePair(planned: $0.planned.map { line($0) }, actuals: $0.actual.map { line($0) }) })
}

/// A plan with one pillar, one direction and one initiative that holds the programs.
func plan(
  _ programs: [Program], first: Int, last: Int, status: PlanStatus = .adopted, id: String = "plan",
  targets: [Target] = []
) -> Plan {
  let initiative = Initiative(id: ItemID(id + "-initiative"), title: "取組", programs: programs)
  let direction = Direction(id: ItemID(id + "-direction"), title: "方向性", initiatives: [initiative])
  let pillar = Pillar(id: ItemID(id + "-pillar"), title: "柱", directions: [direction])
  return Plan(
    id: ItemID(id), label: id, title: id, firstYear: FiscalYear(first), lastYear: FiscalYear(last),
    levels: ["柱", "方向性", "取組", "事業"], status: status, pillars: [pillar], targets: targets)
}

/// The R4-R7 plan, over, with the given programs.
func closedPlan(_ programs: Program...) -> Plan {
  plan(programs, first: 2022, last: 2025, status: .closed, id: "R4-R7")
}
/// The R8-R10 plan, adopted, with the given programs.
func adoptedPlan(_ programs: Program...) -> Plan { plan(programs, first: 2026, last: 2028, id: "R8-R10") }

let r4 = FiscalYear(2022)
let r8 = FiscalYear(2026)
let r9 = FiscalYear(2027)
let r10 = FiscalYear(2028)
