/// One thing of an item that can be set: the address of a change below the item.
package enum Field: Hashable, Sendable {
  // of the ledger
  case organization
  /// Assessment schemes; what merges could not join.
  case schemes, conflicts
  // of the ledger and any item: keys that this version does not know
  case unknownKeys
  // of any item: a pillar's title, a program's, target's or section's name, a plan's title
  case title
  // of a section
  case formerNames
  case inquiry(FiscalYear)
  // of a plan
  case label, status, adoptedOn, levels, scheme, chapters
  case locked(FiscalYear)
  // of an initiative
  case purpose, outcome, footnote
  // of an initiative or program; the assessment of a target too
  case owner, involved, succeeds, tags
  case schedule(FiscalYear)
  case note(FiscalYear)
  case issue(FiscalYear)
  case direction(FiscalYear)
  case assessment(FiscalYear)
  // of a program
  case cell(LineRef, FiscalYear)
  case reading(LineRef, FiscalYear)
  case fact(LineRef, FiscalYear)
  case pairs
  // of a target
  case pillar, shortName, unit, better, goal, most, basis, measuredIn, baseline
  case step(FiscalYear)
  case measurement(FiscalYear)
}

/// What stands in a field. Every field has one kind of value; absent is `nil` inside it.
package enum FieldValue: Hashable, Sendable {
  case text(String?)
  case prose(Prose?)
  case cell(Cell)
  case reading(BlankReading?)
  case fact(ResultFact?)
  case assessment(Assessment?)
  case flag(Bool)
  case number(Decimal?)
  case date(CalendarDate?)
  case item(ItemID?)
  case items([ItemID])
  case texts([String])
  case years([FiscalYear]?)
  case status(PlanStatus)
  case better(Better)
  case basis(Basis?)
  case baseline(Baseline?)
  case measurement(Measurement?)
  case chapters([Chapter])
  case pairs([LinePair])
  case schemes([SchemeEntry])
  case formerNames([FormerName])
  case inquiry(Inquiry?)
  case unknownKeys(UnknownKeys)
  indirect case conflicts([MergeConflict])
}
