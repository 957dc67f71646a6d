import PlanModel
import StrictJSON

// What stands in a field: the field says of which kind it is.
extension LedgerReader {
  mutating func value(of field: Field, _ json: inout JSONReader) throws(JSONError) -> FieldValue {
    switch field {
    case .organization, .title, .label, .shortName, .unit, .footnote, .schedule, .note, .issue, .direction:
      return .text(try json.readOptionalString())
    case .purpose, .outcome: return .prose(try prose(&json))
    case .cell: return .cell(try json.readNull() ? .blank : Cell(try json.readString()))
    case .reading: return .reading(try optionalWord(&json))
    case .fact: return .fact(try json.readNull() ? nil : try fact(&json))
    case .assessment: return .assessment(try json.readNull() ? nil : try assessment(&json))
    case .locked: return .flag(try json.readBool())
    case .goal, .most, .step: return .number(try optionalDecimal(&json))
    case .adoptedOn: return .date(try optionalDate(&json))
    case .owner, .scheme, .pillar: return .item(try optionalItemID(&json))
    case .involved, .succeeds: return .items(try itemIDs(&json))
    case .levels, .tags: return .texts(try texts(&json))
    case .measuredIn: return .years(try json.readNull() ? nil : try years(&json))
    case .status: return .status(try word(&json))
    case .better: return .better(try word(&json))
    case .basis: return .basis(try optionalWord(&json))
    case .baseline: return .baseline(try json.readNull() ? nil : try baseline(&json))
    case .measurement: return .measurement(try json.readNull() ? nil : try measurement(&json))
    case .chapters: return .chapters(try list(&json) { (me, json) throws(JSONError) in try me.chapter(&json) })
    case .pairs: return .pairs(try linePairs(&json))
    case .schemes:
      return .schemes(
        try list(&json) { (_, json) throws(JSONError) in SchemeCodec.entry(try json.readCanonicalText()) })
    case .formerNames:
      return .formerNames(try list(&json) { (me, json) throws(JSONError) in try me.formerName(&json) })
    case .inquiry: return .inquiry(try json.readNull() ? nil : try inquiry(&json))
    case .conflicts: return .conflicts(try list(&json) { (me, json) throws(JSONError) in try me.conflict(&json) })
    case .unknownKeys:
      return .unknownKeys(
        UnknownKeys(try list(&json) { (me, json) throws(JSONError) in try me.unknownKey(&json) }))
    }
  }

  private mutating func prose(_ json: inout JSONReader) throws(JSONError) -> Prose? {
    if try json.readNull() { return nil }
    let start = json.offset
    var text: String?
    var isSummary = false
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "text": text = try json.readString()
      case "isSummary": isSummary = try json.readBool()
      default: try json.skipValue()
      }
    }
    return Prose(try need(text, "text", from: start, json), isSummary: isSummary)
  }

  private mutating func unknownKey(_ json: inout JSONReader) throws(JSONError) -> UnknownKeys.Entry {
    let start = json.offset
    var entry = UnknownKeys.Entry(after: nil, key: "", json: "")
    var (hasKey, hasValue) = (false, false)
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "after": entry.after = try json.readOptionalString()
      case "key": (entry.key, hasKey) = (try json.readString(), true)
      case "value": (entry.json, hasValue) = (try json.readCanonicalText(), true)
      default: try json.skipValue()
      }
    }
    _ = try need(hasKey ? true : nil, "key", from: start, json)
    _ = try need(hasValue ? true : nil, "value", from: start, json)
    return entry
  }
}
