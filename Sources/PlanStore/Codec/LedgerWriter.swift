import PlanModel
import StrictJSON

/// Writes a `Ledger` in canonical form: docs/format.md names every key in this order.
enum LedgerWriter {
  static func ledger(_ ledger: Ledger, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(ledger.unknown, LedgerShape.ledger)
      at.key("format", &json)
      json.string(LedgerCodec.format)
      at.key("version", &json)
      json.integer(LedgerCodec.version)
      at.key("organization", &json)
      json.string(ledger.organization)
      at.key("sections", &json)
      list(ledger.sections, &json, section)
      at.key("plans", &json)
      list(ledger.plans, &json, plan)
      at.key("schemes", &json)
      list(ledger.schemes, &json) { $1.canonical(SchemeCodec.text($0)) }
      at.key("conflicts", &json)
      list(ledger.conflicts, &json, conflict)
      at.end(&json)
    }
  }

  static func section(_ section: Section, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(section.unknown, LedgerShape.section)
      at.key("id", &json)
      json.string(section.id.rawValue)
      at.key("name", &json)
      json.string(section.name)
      if !section.formerNames.isEmpty {
        at.key("formerNames", &json)
        list(section.formerNames, &json, formerName)
      }
      if !section.inquiries.isEmpty {
        at.key("inquiries", &json)
        byYear(section.inquiries, &json, inquiry)
      }
      at.end(&json)
    }
  }

  static func formerName(_ former: FormerName, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(former.unknown, LedgerShape.formerName)
      at.key("name", &json)
      json.string(former.name)
      at.key("until", &json)
      date(former.until, &json)
      at.end(&json)
    }
  }

  static func inquiry(_ inquiry: Inquiry, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(inquiry.unknown, LedgerShape.inquiry)
      at.key("askedOn", &json)
      date(inquiry.askedOn, &json)
      at.key("due", &json)
      date(inquiry.due, &json)
      at.key("answeredOn", &json)
      date(inquiry.answeredOn, &json)
      at.key("reminders", &json)
      json.inlineArray { json in for day in inquiry.reminders { date(day, &json) } }
      at.end(&json)
    }
  }

  static func list<Element>(
    _ elements: [Element], _ json: inout JSONWriter, _ write: (Element, inout JSONWriter) -> Void
  ) {
    json.array { json in for element in elements { write(element, &json) } }
  }

  /// Texts on one line.
  static func texts(_ texts: [String], _ json: inout JSONWriter) {
    json.inlineArray { json in for text in texts { json.string(text) } }
  }

  static func items(_ ids: [ItemID], _ json: inout JSONWriter) {
    json.inlineArray { json in for id in ids { json.string(id.rawValue) } }
  }

  static func years(_ years: [FiscalYear], _ json: inout JSONWriter) {
    json.inlineArray { json in for year in years { json.integer(year.startYear) } }
  }

  static func date(_ date: CalendarDate?, _ json: inout JSONWriter) { json.string(date?.description) }

  static func number(_ number: Decimal?, _ json: inout JSONWriter) {
    if let number { json.number(number.description) } else { json.null() }
  }

  /// A map keyed by fiscal year, oldest first.
  static func byYear<Value>(
    _ values: [FiscalYear: Value], _ json: inout JSONWriter, _ write: (Value, inout JSONWriter) -> Void
  ) {
    json.object { json in
      for (year, value) in values.sorted(by: { $0.key < $1.key }) {
        json.key(String(year.startYear))
        write(value, &json)
      }
    }
  }
}
