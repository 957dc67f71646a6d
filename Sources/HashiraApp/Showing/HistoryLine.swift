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
