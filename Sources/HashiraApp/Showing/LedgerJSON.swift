import Dashboard
import PlanModel
import PlanStore
import StrictJSON

/// Parts of a ledger as JSON: the ledger's own keys as they stand in its file, with `address` and derived figures beside
/// them.
struct LedgerJSON {
  let ledger: Ledger
  /// nil for a ledger without plans.
  let standpoint: Standpoint?

  init(_ standpoint: Standpoint) {
    self.standpoint = standpoint
    ledger = standpoint.ledger
  }
  init(_ emptyLedger: Ledger) {
    standpoint = nil
    ledger = emptyLedger
  }

  var current: FiscalYear { standpoint?.current ?? FiscalYear(2026) }

  /// The years of derived figures: the one asked for, else all.
  func years(of plan: Plan) -> [FiscalYear] { standpoint?.givenYear.map { [$0] } ?? plan.years }

  func address(_ path: ItemPath) -> JSONMember {
    JSONMember("address", .string(standpoint?.address(of: path) ?? ""))
  }

  /// The file's own tree. Everything the ledger can hold is JSON, so what it writes can be read.
  private var tree: JSONValue { (try? JSONValue.parse(LedgerCodec.write(ledger))) ?? .null }

  /// Organisation, plans, their counts and progress, without what lies below the pillars.
  var overview: JSONValue {
    var members = [JSONMember("organization", .string(ledger.organization))]
    if let standpoint {
      let year = standpoint.givenYear ?? ledger.defaultYear(inPlan: standpoint.plan, current: current)
      members.append(JSONMember("plan", .string(ledger.plans[standpoint.plan].label)))
      members.append(JSONMember("year", .number(String(year.startYear))))
    }
    let plans = tree["plans"]?.elements ?? []
    members.append(
      JSONMember(
        "plans",
        .array(
          plans.enumerated().map { p, json in
            let pillars = (json["pillars"]?.elements ?? []).enumerated().map { i, pillar in
              self.pillar(pillar.without(["directions"]), p, i)
            }
            return plan(json.without(["chapters", "pillars", "targets"]), p)
              .adding([JSONMember("pillars", .array(pillars))])
          })))
    return .object(members)
  }

  /// One item with everything below it.
  func item(at path: ItemPath) -> JSONValue {
    let tree = tree
    func plan(_ p: Int) -> JSONValue { tree["plans"]?.elements[p] ?? .null }
    func child(_ json: JSONValue, _ key: String, _ index: Int) -> JSONValue { json[key]?.elements[index] ?? .null }
    switch path {
    case .ledger: return tree
    case .section(let index): return child(tree, "sections", index)
    case .plan(let p):
      return self.plan(plan(p), p).mapping("pillars") { self.pillar($1, p, $0) }
        .mapping("targets") { target($1, p, $0) }
    case .target(let p, let index): return target(child(plan(p), "targets", index), p, index)
    case .pillar(let p, let i):
      let targets = (plan(p)["targets"]?.elements ?? []).enumerated()
        .filter { ledger.plans[p].targets[$0.offset].pillar == ledger.plans[p].pillars[i].id }
        .map { target($0.element, p, $0.offset) }
      return pillar(child(plan(p), "pillars", i), p, i).adding([JSONMember("targets", .array(targets))])
    case .direction(let p, let i, let d):
      return direction(child(child(plan(p), "pillars", i), "directions", d), p, i, d)
    case .initiative(let p, let i, let d, let n):
      return initiative(
        child(child(child(plan(p), "pillars", i), "directions", d), "initiatives", n), p, i, d, n)
    case .program(let p, let i, let d, let n, let g):
      let parent = child(child(child(plan(p), "pillars", i), "directions", d), "initiatives", n)
      return program(child(parent, "programs", g), path)
    }
  }

  /// `targets --format json`.
  func targets(of p: Int, in year: FiscalYear, language: Language) -> JSONValue {
    let plan = ledger.plans[p]
    let rows = plan.orderedTargets.map { target -> JSONValue in
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      let report = TargetReport(target, standing, year: year, language: language)
      let path = ledger.path(of: target.id) ?? .plan(p)
      return .object([
        address(path), JSONMember("id", .string(target.id.rawValue)), JSONMember("name", .string(target.name)),
        JSONMember("unit", .string(target.unit)), JSONMember("goal", .decimal(target.goal)),
        JSONMember("year", .number(String(year.startYear))),
        JSONMember("value", .decimal(standing.measurement?.value)), JSONMember("pace", .decimal(standing.pace)),
        JSONMember("status", .string(report.status)), JSONMember("ratio", .decimal(report.ratio)),
        JSONMember("formula", .text(report.formula)), JSONMember("basis", .text(target.basis?.rawValue)),
        JSONMember("provisional", standing.measurement.map { .bool($0.isProvisional) } ?? .null),
        JSONMember("measured", standing.measurement.map { .number(String($0.year.startYear)) } ?? .null),
      ])
    }
    return .object([
      JSONMember("plan", .string(plan.label)), JSONMember("year", .number(String(year.startYear))),
      JSONMember("targets", .array(rows)),
    ])
  }
}
