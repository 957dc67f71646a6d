import Dashboard
import PlanModel
import StrictJSON

// The levels of a plan, each with its address and what is derived for it.
extension LedgerJSON {
  func plan(_ json: JSONValue, _ p: Int) -> JSONValue {
    let plan = ledger.plans[p]
    let tree = plan.treeCounts
    let counts = [
      ("pillars", tree.pillars), ("directions", tree.directions), ("initiatives", tree.initiatives),
      ("programs", tree.programs), ("targets", plan.targets.count),
    ]
    return json.leading([
      address(.plan(p)),
      JSONMember("counts", .object(counts.map { JSONMember($0.0, .number(String($0.1))) })),
      progress(of: plan) { plan.progress(in: $0, current: current) },
    ])
  }

  func pillar(_ json: JSONValue, _ p: Int, _ i: Int) -> JSONValue {
    let plan = ledger.plans[p]
    return json.leading([
      address(.pillar(plan: p, i)),
      progress(of: plan) { plan.progress(of: plan.pillars[i], in: $0, current: current) },
    ]).mapping("directions") { direction($1, p, i, $0) }
  }

  func direction(_ json: JSONValue, _ p: Int, _ i: Int, _ d: Int) -> JSONValue {
    let plan = ledger.plans[p]
    return json.leading([
      address(.direction(plan: p, pillar: i, d)),
      progress(of: plan) { plan.progress(of: plan.pillars[i].directions[d], in: $0, current: current) },
    ]).mapping("initiatives") { initiative($1, p, i, d, $0) }
  }

  func initiative(_ json: JSONValue, _ p: Int, _ i: Int, _ d: Int, _ n: Int) -> JSONValue {
    let plan = ledger.plans[p]
    let initiative = plan.pillars[i].directions[d].initiatives[n]
    return json.leading([
      address(.initiative(plan: p, pillar: i, direction: d, n)),
      progress(of: plan) { plan.progress(of: initiative, in: $0, current: current) },
    ]).mapping("programs") { program($1, .program(plan: p, pillar: i, direction: d, initiative: n, $0)) }
  }

  func program(_ json: JSONValue, _ path: ItemPath) -> JSONValue {
    guard let plan = ledger.plan(at: path), let program = ledger.program(at: path) else { return json }
    let lines = program.pairs.indices.flatMap { pair -> [LineRef] in
      (program.pairs[pair].planned == nil ? [] : [.planned(pair: pair)])
        + program.pairs[pair].actuals.indices.map { .actual(pair: pair, line: $0) }
    }
    return json.leading([
      address(path), progress(of: plan) { plan.progress(of: program, in: $0, current: current) },
    ]).mapping("lines") { $1.adding([derived(of: lines[$0], program, plan)]) }
  }

  func target(_ json: JSONValue, _ p: Int, _ index: Int) -> JSONValue {
    let plan = ledger.plans[p]
    let target = plan.targets[index]
    let standings = years(of: plan).map { year -> JSONMember in
      let standing = target.standing(in: year, lastYear: plan.lastYear)
      let report = TargetReport(target, standing, year: year, language: .japanese)
      return JSONMember(
        String(year.startYear),
        .object([
          JSONMember("value", .decimal(standing.measurement?.value)), JSONMember("pace", .decimal(standing.pace)),
          JSONMember("status", .string(report.status)), JSONMember("ratio", .decimal(report.ratio)),
        ]))
    }
    return json.leading([address(.target(plan: p, index))]).adding([JSONMember("standings", .object(standings))])
  }

  private func progress(of plan: Plan, _ progress: (FiscalYear) -> Progress) -> JSONMember {
    JSONMember(
      "progress",
      .object(
        years(of: plan).map { year in
          let counts = progress(year)
          func count(_ key: String, _ number: Int) -> JSONMember { JSONMember(key, .number(String(number))) }
          let marks = counts.assessed.sorted { $0.key < $1.key }.map { count($0.key, $0.value) }
          return JSONMember(
            String(year.startYear),
            .object([
              count("scheduled", counts.scheduled), count("recorded", counts.recorded),
              count("withResult", counts.withResult), count("unsettled", counts.unsettled),
              count("missing", counts.missing), count("undecided", counts.undecided),
              JSONMember("assessed", .object(marks)),
            ]))
        }))
  }

  /// How each cell of a line is read: a planned one with the results it waits for, an actual one with its state.
  private func derived(of ref: LineRef, _ program: Program, _ plan: Plan) -> JSONMember {
    let scheduled = plan.plannedReadings(of: program, pair: ref.pair)
    let cells = years(of: plan).map { year -> JSONMember in
      let column = plan.column(of: year) ?? 0
      func status(_ line: Int) -> ResultStatus {
        plan.resultStatus(
          of: program, pair: ref.pair, line: line, column: column, scheduled: scheduled[column].isOn, current: current)
      }
      var members: [JSONMember]
      switch ref {
      case .planned(let pair):
        members = scheduled[column].members + [JSONMember("scheduled", .bool(scheduled[column].isOn))]
        let results = (0..<max(1, program.pairs[pair].actuals.count)).map { JSONValue.string(status($0).word) }
        members.append(JSONMember("results", .array(results)))
      case .actual(let pair, let line):
        members = plan.actualReadings(of: program, pair: pair, line: line)[column].members
        members.append(JSONMember("result", .string(status(line).word)))
      }
      return JSONMember(String(year.startYear), .object(members))
    }
    return JSONMember("derived", .object(cells))
  }
}

extension CellReading {
  fileprivate var members: [JSONMember] {
    let (word, inferred): (String, Bool) =
      switch self {
      case .written: ("text", false)
      case .arrow: ("arrow", false)
      case .dash: ("dash", false)
      case .continues(let inferred): ("continue", inferred)
      case .notScheduled: ("none", true)
      case .undecided: ("undecided", true)
      }
    return [JSONMember("reading", .string(word)), JSONMember("inferred", .bool(inferred))]
  }
}

extension ResultStatus {
  /// The ledger's word of a recorded state; else missing, not-begun or not-scheduled.
  fileprivate var word: String {
    switch self {
    case .notScheduled: "not-scheduled"
    case .notBegun: "not-begun"
    case .missing: "missing"
    case .recorded(let state): state.rawValue
    }
  }
}
