import PlanModel
import StrictJSON

// Programs: rows of the table, with what is known about each cell.
extension LedgerReader {
  mutating func program(_ json: inout JSONReader) throws(JSONError) -> Program {
    let start = json.offset
    var id: ItemID?
    var name: String?
    var owner: ItemID?
    var succeeds: [ItemID] = []
    var tags: [String] = []
    var pairs: [LinePair]?
    var years: [FiscalYear: YearRecord] = [:]
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "name": name = try json.readString()
      case "owner": owner = try optionalItemID(&json)
      case "succeeds": succeeds = try itemIDs(&json)
      case "tags": tags = try texts(&json)
      case "lines": pairs = try linePairs(&json)
      case "years": years = try yearRecords(&json)
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Program(
      id: try need(id, "id", from: start, json), name: try need(name, "name", from: start, json), owner: owner,
      succeeds: succeeds, tags: tags, pairs: try need(pairs, "lines", from: start, json), years: years,
      unknown: rest.finished(LedgerShape.program) { $0 == "years" && years.isEmpty })
  }

  /// A planned line and the actual lines up to the next planned one are a pair; actual lines before the first planned
  /// one are a pair without it. The only actual line beside a planned one is left out where it is empty: it exists from
  /// its first entry. Without a planned line it is all the pair has, and stays.
  mutating func linePairs(_ json: inout JSONReader) throws(JSONError) -> [LinePair] {
    var pairs: [LinePair] = []
    var array = try json.beginArray()
    while try json.nextElement(in: &array) {
      let (track, line) = try line(&json)
      switch track {
      case .planned: pairs.append(LinePair(planned: line))
      case .actual where pairs.isEmpty: pairs.append(LinePair(planned: nil, actuals: [line]))
      case .actual: pairs[pairs.count - 1].actuals.append(line)
      }
    }
    for index in pairs.indices where pairs[index].planned != nil {
      if pairs[index].actuals.count == 1, pairs[index].actuals[0].isEmpty { pairs[index].actuals = [] }
    }
    return pairs
  }

  private mutating func line(_ json: inout JSONReader) throws(JSONError) -> (Track, Line) {
    let start = json.offset
    var track: Track?
    var cells: [Cell]?
    var readings: [FiscalYear: BlankReading] = [:]
    var facts: [FiscalYear: ResultFact] = [:]
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "track": track = try word(&json)
      case "cells":
        cells = try list(&json) { (_, json) throws(JSONError) in
          try json.readNull() ? .blank : Cell(try json.readString())
        }
      case "readings":
        readings = try byYear(&json) { (me, json) throws(JSONError) in
          try json.readNull() ? nil : try me.word(&json) as BlankReading
        }
      case "facts":
        facts = try byYear(&json) { (me, json) throws(JSONError) in
          let fact = try me.fact(&json)
          return fact.isEmpty ? nil : fact
        }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    let unknown = rest.finished(LedgerShape.line) {
      $0 == "readings" && readings.isEmpty || $0 == "facts" && facts.isEmpty
    }
    return (
      try need(track, "track", from: start, json),
      Line(
        cells: try need(cells, "cells", from: start, json), readings: readings, facts: facts, unknown: unknown)
    )
  }

  mutating func fact(_ json: inout JSONReader) throws(JSONError) -> ResultFact {
    var fact = ResultFact()
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "state": fact.state = try optionalWord(&json)
      case "asOf": fact.asOf = try optionalDate(&json)
      case "source": fact.source = try json.readOptionalString()
      case "reason": fact.reason = try json.readOptionalString()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    fact.unknown = rest.finished(LedgerShape.fact)
    return fact
  }
}
