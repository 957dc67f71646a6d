import PlanModel
import StrictJSON

// Sections: their names and the inquiries of each year.
extension LedgerReader {
  mutating func section(_ json: inout JSONReader) throws(JSONError) -> Section {
    let start = json.offset
    var id: ItemID?
    var name: String?
    var formerNames: [FormerName] = []
    var inquiries: [FiscalYear: Inquiry] = [:]
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try itemID(&json)
      case "name": name = try json.readString()
      case "formerNames":
        formerNames = try list(&json) { (me, json) throws(JSONError) in try me.formerName(&json) }
      case "inquiries":
        inquiries = try byYear(&json) { (me, json) throws(JSONError) in
          let inquiry = try me.inquiry(&json)
          return inquiry.isEmpty ? nil : inquiry
        }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return Section(
      id: try need(id, "id", from: start, json), name: try need(name, "name", from: start, json),
      formerNames: formerNames, inquiries: inquiries,
      unknown: rest.finished(LedgerShape.section) {
        $0 == "formerNames" && formerNames.isEmpty || $0 == "inquiries" && inquiries.isEmpty
      })
  }

  mutating func formerName(_ json: inout JSONReader) throws(JSONError) -> FormerName {
    let start = json.offset
    var name: String?
    var until: CalendarDate?
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "name": name = try json.readString()
      case "until": until = try optionalDate(&json)
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    return FormerName(
      name: try need(name, "name", from: start, json), until: try need(until, "until", from: start, json),
      unknown: rest.finished(LedgerShape.formerName))
  }

  mutating func inquiry(_ json: inout JSONReader) throws(JSONError) -> Inquiry {
    var inquiry = Inquiry()
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "askedOn": inquiry.askedOn = try optionalDate(&json)
      case "due": inquiry.due = try optionalDate(&json)
      case "answeredOn": inquiry.answeredOn = try optionalDate(&json)
      case "reminders":
        inquiry.reminders = try list(&json) { (me, json) throws(JSONError) in try me.optionalDate(&json) }
          .compactMap { $0 }.sorted()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    inquiry.unknown = rest.finished(LedgerShape.inquiry)
    return inquiry
  }
}
