import PlanModel
import StrictJSON

// The plan and its tree down to the direction.
extension LedgerReader {
  mutating func plan(_ json: inout JSONReader) throws(JSONError) -> Plan {
    let start = json.offset
    var id: ItemID?
    var label: String?
    var title: String?
    var firstYear: FiscalYear?
    var lastYear: FiscalYear?
    var levels: [String]?
    var status: PlanStatus?
    var adoptedOn: CalendarDate?
    var lockedYears: [FiscalYear] = []
    var scheme: ItemID?
    var chapters: [Chapter] = []
    var pillars: [Pillar]?
    var targets: [Target] = []
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "label": label = try json.readString()
      case "title": title = try json.readString()
      case "firstYear": firstYear = try year(&json)
      case "lastYear": lastYear = try year(&json)
      case "levels": levels = try texts(&json)
      case "status": status = try word(&json)
      case "adoptedOn": adoptedOn = try optionalDate(&json)
      case "lockedYears": lockedYears = try years(&json)
      case "scheme": scheme = try optionalItemID(&json)
      case "chapters": chapters = try list(&json) { (me, json) throws(JSONError) in try me.chapter(&json) }
      case "pillars": pillars = try list(&json) { (me, json) throws(JSONError) in try me.pillar(&json) }
      case "targets": targets = try list(&json) { (me, json) throws(JSONError) in try me.target(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Plan(
      id: try need(id, "id", from: start, json), label: try need(label, "label", from: start, json),
      title: try need(title, "title", from: start, json),
      firstYear: try need(firstYear, "firstYear", from: start, json),
      lastYear: try need(lastYear, "lastYear", from: start, json),
      levels: try need(levels, "levels", from: start, json),
      status: try need(status, "status", from: start, json), adoptedOn: adoptedOn, lockedYears: Set(lockedYears),
      scheme: scheme, chapters: chapters, pillars: try need(pillars, "pillars", from: start, json), targets: targets,
      unknown: rest.finished(LedgerShape.plan))
  }

  mutating func chapter(_ json: inout JSONReader) throws(JSONError) -> Chapter {
    let start = json.offset
    var title: String?
    var body = Prose("")
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "title": title = try json.readString()
      case "text": body.text = try json.readString()
      case "textIsSummary": body.isSummary = try json.readBool()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Chapter(
      title: try need(title, "title", from: start, json), body: body,
      unknown: rest.finished(LedgerShape.chapter) { $0 == "textIsSummary" && !body.isSummary })
  }

  mutating func pillar(_ json: inout JSONReader) throws(JSONError) -> Pillar {
    let start = json.offset
    var id: ItemID?
    var title: String?
    var directions: [Direction]?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "title": title = try json.readString()
      case "directions": directions = try list(&json) { (me, json) throws(JSONError) in try me.direction(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Pillar(
      id: try need(id, "id", from: start, json), title: try need(title, "title", from: start, json),
      directions: try need(directions, "directions", from: start, json), unknown: rest.finished(LedgerShape.pillar))
  }

  mutating func direction(_ json: inout JSONReader) throws(JSONError) -> Direction {
    let start = json.offset
    var id: ItemID?
    var title: String?
    var initiatives: [Initiative]?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "title": title = try json.readString()
      case "initiatives": initiatives = try list(&json) { (me, json) throws(JSONError) in try me.initiative(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Direction(
      id: try need(id, "id", from: start, json), title: try need(title, "title", from: start, json),
      initiatives: try need(initiatives, "initiatives", from: start, json),
      unknown: rest.finished(LedgerShape.direction))
  }
}
