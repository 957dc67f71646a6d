/// The known keys of every kind of object, in canonical order. Unknown keys keep their place among these.
enum LedgerShape {
  static let ledger = ["format", "version", "organization", "sections", "plans", "schemes", "conflicts"]
  static let conflict = [
    "id", "item", "what", "field", "year", "track", "pair", "line", "key", "base", "kept", "other",
  ]
  static let section = ["id", "name", "formerNames", "inquiries"]
  static let formerName = ["name", "until"]
  static let inquiry = ["askedOn", "due", "answeredOn", "reminders"]
  static let plan = [
    "id", "label", "title", "firstYear", "lastYear", "levels", "status", "adoptedOn", "lockedYears", "scheme",
    "chapters", "pillars", "targets",
  ]
  static let chapter = ["title", "text", "textIsSummary"]
  static let pillar = ["id", "title", "directions"]
  static let direction = ["id", "title", "initiatives"]
  static let initiative = [
    "id", "title", "purpose", "purposeIsSummary", "owner", "involved", "outcome", "outcomeIsSummary", "note",
    "succeeds", "tags", "years", "programs",
  ]
  static let program = ["id", "name", "owner", "succeeds", "tags", "lines", "years"]
  static let line = ["track", "cells", "readings", "facts"]
  static let fact = ["state", "asOf", "source", "reason"]
  static let yearRecord = ["schedule", "note", "issue", "direction", "assessment"]
  static let assessment = ["scheme", "mark", "proposed", "reason"]
  static let target = [
    "id", "pillar", "name", "shortName", "unit", "better", "goal", "most", "basis", "steps", "measuredIn", "baseline",
    "measurements", "years",
  ]
  static let baseline = ["value", "year", "source"]
  static let measurement = ["year", "value", "provisional", "on", "source", "numerator", "denominator", "note"]
}
