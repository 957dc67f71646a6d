extension Plan {
  /// The edits that make a draft an adopted plan from a day on, or record the day of one that was adopted before.
  package func edits(adoptingOn day: CalendarDate) -> [PlanEdit] {
    var edits: [PlanEdit] = []
    if status == .draft { edits.append(.set(id, .status, before: .status(status), after: .status(.adopted))) }
    if adoptedOn != day { edits.append(.set(id, .adoptedOn, before: .date(adoptedOn), after: .date(day))) }
    return edits
  }

  /// The edits that close an adopted plan; none for a draft, which was never in force, and for a closed one.
  package var closingEdits: [PlanEdit] {
    status == .adopted ? [.set(id, .status, before: .status(status), after: .status(.closed))] : []
  }
}
