import PlanModel
import StrictJSON

// Targets and what was measured.
extension LedgerReader {
  mutating func target(_ json: inout JSONReader) throws(JSONError) -> Target {
    let start = json.offset
    var id: ItemID?
    var pillar: ItemID?
    var name: String?
    var shortName: String?
    var unit: String?
    var better = Better.higher
    var goal: Decimal?
    var most: Decimal?
    var basis: Basis?
    var steps: [FiscalYear: Decimal] = [:]
    var measuredIn: [FiscalYear]?
    var baseline: Baseline?
    var measurements: [Measurement] = []
    var years: [FiscalYear: YearRecord] = [:]
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "pillar": pillar = try itemID(&json)
      case "name": name = try json.readString()
      case "shortName": shortName = try json.readString()
      case "unit": unit = try json.readString()
      case "better": better = try word(&json)
      case "goal": goal = try decimal(&json)
      case "most": most = try optionalDecimal(&json)
      case "years": years = try yearRecords(&json)
      case "basis": basis = try optionalWord(&json)
      case "steps": steps = try byYear(&json) { (me, json) throws(JSONError) in try me.optionalDecimal(&json) }
      case "measuredIn": measuredIn = try json.readNull() ? nil : try self.years(&json)
      case "baseline": baseline = try json.readNull() ? nil : try self.baseline(&json)
      case "measurements":
        measurements = try list(&json) { (me, json) throws(JSONError) in try me.measurement(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    let fullName = try need(name, "name", from: start, json)
    return Target(
      id: try need(id, "id", from: start, json), pillar: try need(pillar, "pillar", from: start, json), name: fullName,
      shortName: shortName ?? fullName, unit: try need(unit, "unit", from: start, json), better: better,
      goal: try need(goal, "goal", from: start, json), most: most, basis: basis, steps: steps, measuredIn: measuredIn,
      baseline: baseline, measurements: measurements.sorted { $0.year < $1.year }, years: years,
      unknown: rest.finished(LedgerShape.target) { $0 == "most" && most == nil || $0 == "years" && years.isEmpty })
  }

  mutating func baseline(_ json: inout JSONReader) throws(JSONError) -> Baseline {
    let start = json.offset
    var value: Decimal?
    var year: FiscalYear?
    var source: String?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "value": value = try decimal(&json)
      case "year": year = try self.year(&json)
      case "source": source = try json.readOptionalString()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Baseline(
      value: try need(value, "value", from: start, json), year: try need(year, "year", from: start, json),
      source: source, unknown: rest.finished(LedgerShape.baseline))
  }

  mutating func measurement(_ json: inout JSONReader) throws(JSONError) -> Measurement {
    let start = json.offset
    var year: FiscalYear?
    var value: Decimal?
    var isProvisional = false
    var on: CalendarDate?
    var source: String?
    var numerator: Decimal?
    var denominator: Decimal?
    var note: String?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "year": year = try self.year(&json)
      case "value": value = try decimal(&json)
      case "provisional": isProvisional = try json.readBool()
      case "on": on = try optionalDate(&json)
      case "source": source = try json.readOptionalString()
      case "numerator": numerator = try optionalDecimal(&json)
      case "denominator": denominator = try optionalDecimal(&json)
      case "note": note = try json.readOptionalString()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Measurement(
      year: try need(year, "year", from: start, json), value: try need(value, "value", from: start, json),
      isProvisional: isProvisional, on: on, source: source, numerator: numerator, denominator: denominator, note: note,
      unknown: rest.finished(LedgerShape.measurement) { $0 == "note" && note == nil })
  }
}
