import PlanModel
import StrictJSON

// What stands in a field, before and after.
extension LedgerWriter {
  static func value(_ value: FieldValue, _ json: inout JSONWriter) {
    switch value {
    case .text(let text): json.string(text)
    case .prose(let prose): self.prose(prose, &json)
    case .cell(let cell): json.string(cell.isBlank ? nil : cell.written)
    case .reading(let reading): json.string(reading?.rawValue)
    case .fact(let fact): optional(fact, &json, self.fact)
    case .assessment(let assessment): optional(assessment, &json, self.assessment)
    case .flag(let flag): json.bool(flag)
    case .number(let number): self.number(number, &json)
    case .date(let date): self.date(date, &json)
    case .item(let id): json.string(id?.rawValue)
    case .items(let ids): items(ids, &json)
    case .texts(let texts): self.texts(texts, &json)
    case .years(let years): optional(years, &json, self.years)
    case .status(let status): json.string(status.rawValue)
    case .better(let better): json.string(better.rawValue)
    case .basis(let basis): json.string(basis?.rawValue)
    case .baseline(let baseline): optional(baseline, &json, self.baseline)
    case .measurement(let measurement): optional(measurement, &json, self.measurement)
    case .chapters(let chapters): list(chapters, &json, chapter)
    case .pairs(let pairs): lines(pairs, &json)
    case .schemes(let entries): list(entries, &json) { $1.canonical(SchemeCodec.text($0)) }
    case .formerNames(let names): list(names, &json, formerName)
    case .inquiry(let inquiry): optional(inquiry, &json, self.inquiry)
    case .conflicts(let conflicts): list(conflicts, &json, conflict)
    case .unknownKeys(let keys): list(keys.entries, &json, unknownKey)
    }
  }

  private static func optional<Value>(
    _ value: Value?, _ json: inout JSONWriter, _ write: (Value, inout JSONWriter) -> Void
  ) {
    if let value { write(value, &json) } else { json.null() }
  }

  private static func prose(_ prose: Prose?, _ json: inout JSONWriter) {
    optional(prose, &json) { prose, json in
      json.object { json in
        json.key("text")
        json.string(prose.text)
        if prose.isSummary {
          json.key("isSummary")
          json.bool(true)
        }
      }
    }
  }

  private static func unknownKey(_ entry: UnknownKeys.Entry, _ json: inout JSONWriter) {
    json.object { json in
      json.key("after")
      json.string(entry.after)
      json.key("key")
      json.string(entry.key)
      json.key("value")
      json.canonical(entry.json)
    }
  }
}
