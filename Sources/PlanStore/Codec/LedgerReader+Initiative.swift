import PlanModel
import StrictJSON

// Initiatives, and what is recorded on an item for a year.
extension LedgerReader {
  mutating func initiative(_ json: inout JSONReader) throws(JSONError) -> Initiative {
    let start = json.offset
    var id: ItemID?
    var title: String?
    var purpose: String?
    var purposeIsSummary = false
    var owner: ItemID?
    var involved: [ItemID] = []
    var outcome: String?
    var outcomeIsSummary = false
    var note: String?
    var succeeds: [ItemID] = []
    var tags: [String] = []
    var years: [FiscalYear: YearRecord] = [:]
    var programs: [Program]?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "title": title = try json.readString()
      case "purpose": purpose = try json.readOptionalString()
      case "purposeIsSummary": purposeIsSummary = try json.readBool()
      case "owner": owner = try optionalItemID(&json)
      case "involved": involved = try itemIDs(&json)
      case "outcome": outcome = try json.readOptionalString()
      case "outcomeIsSummary": outcomeIsSummary = try json.readBool()
      case "note": note = try json.readOptionalString()
      case "succeeds": succeeds = try itemIDs(&json)
      case "tags": tags = try texts(&json)
      case "years": years = try yearRecords(&json)
      case "programs": programs = try list(&json) { (me, json) throws(JSONError) in try me.program(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    let unknown = rest.finished(LedgerShape.initiative) { key in
      switch key {
      case "purposeIsSummary": purpose == nil || !purposeIsSummary
      case "outcomeIsSummary": outcome == nil || !outcomeIsSummary
      case "note": note == nil
      case "years": years.isEmpty
      default: false
      }
    }
    return Initiative(
      id: try need(id, "id", from: start, json), title: try need(title, "title", from: start, json),
      purpose: purpose.map { Prose($0, isSummary: purposeIsSummary) }, owner: owner, involved: involved,
      outcome: outcome.map { Prose($0, isSummary: outcomeIsSummary) }, note: note, succeeds: succeeds, tags: tags,
      years: years, programs: try need(programs, "programs", from: start, json), unknown: unknown)
  }

  /// Years in which nothing is recorded are not kept.
  mutating func yearRecords(_ json: inout JSONReader) throws(JSONError) -> [FiscalYear: YearRecord] {
    try byYear(&json) { (me, json) throws(JSONError) in
      let record = try me.yearRecord(&json)
      return record.isEmpty ? nil : record
    }
  }

  mutating func yearRecord(_ json: inout JSONReader) throws(JSONError) -> YearRecord {
    var record = YearRecord()
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "schedule": record.schedule = try json.readOptionalString()
      case "note": record.note = try json.readOptionalString()
      case "issue": record.issue = try json.readOptionalString()
      case "direction": record.direction = try json.readOptionalString()
      case "assessment": record.assessment = try json.readNull() ? nil : try assessment(&json)
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    let known = record
    record.unknown = rest.finished(LedgerShape.yearRecord) { key in
      switch key {
      case "schedule": known.schedule == nil
      case "note": known.note == nil
      case "issue": known.issue == nil
      case "direction": known.direction == nil
      case "assessment": known.assessment == nil
      default: false
      }
    }
    return record
  }

  mutating func assessment(_ json: inout JSONReader) throws(JSONError) -> Assessment {
    let start = json.offset
    var scheme: ItemID?
    var mark: String?
    var proposed: String?
    var reason: String?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "scheme": scheme = try itemID(&json)
      case "mark": mark = try json.readString()
      case "proposed": proposed = try json.readOptionalString()
      case "reason": reason = try json.readOptionalString()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Assessment(
      scheme: try need(scheme, "scheme", from: start, json), mark: try need(mark, "mark", from: start, json),
      proposed: proposed, reason: reason, unknown: rest.finished(LedgerShape.assessment))
  }
}
