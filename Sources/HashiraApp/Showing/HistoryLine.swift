import Dashboard
import PlanModel

/// One edit as a line for people: where, what, from, to.
struct HistoryLine {
  private let edit: PlanEdit
  let address: String

  init(_ edit: PlanEdit, in ledger: Ledger) {
    self.edit = edit
    address = ledger.path(of: edit.item).map { ledger.address(of: $0, defaultPlan: nil) } ?? ""
  }

  var phrase: Phrase {
    let place = address.isEmpty ? (edit.item == .ledger ? "" : edit.item.rawValue + " ") : address + " "
    let (from, to) = edit.fromAndTo
    let values: Phrase =
      switch edit {
      case .set: Phrase("「\(from)」→「\(to)」", " \"\(from)\" -> \"\(to)\"")
      case .insert, .remove: Phrase("「\(from + to)」", " \"\(from + to)\"")
      case .move: Phrase(verbatim: "")
      }
    return Phrase(verbatim: place) + edit.what + values
  }
}

extension JournalEntry {
  /// `2026-11-22 10:00 sato@pc1 （見直し：理由）`
  var heading: Phrase {
    var heading = Phrase(verbatim: at.date.description + " " + at.clock)
    if let by { heading = heading + Phrase(verbatim: " " + by + (host.map { "@" + $0 } ?? "")) }
    var why: [Phrase] = []
    if let origin { why.append(.origin(origin)) }
    if let link { why.append(.link(link)) }
    if let kind { why.append(.changeKind(kind)) }
    if let reason { why.append(Phrase(verbatim: reason)) }
    if let about { why.append(Phrase(verbatim: about)) }
    guard let first = why.first else { return heading }
    let joined = why.dropFirst().reduce(first) { $0 + Phrase("：", ": ") + $1 }
    return heading + Phrase("（", " (") + joined + Phrase("）", ")")
  }
}
