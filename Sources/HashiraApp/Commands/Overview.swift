import Dashboard
import PlanModel

/// The overview of a ledger as text: what `show` prints without an address.
struct Overview {
  let common: CommonOptions
  let place: LedgerPlace

  func print() throws {
    let ledger = try LedgerPlaces.read(place, language: common.language)
    for plan in ledger.plans {
      Output.write(plan.title + " " + plan.label + " " + Phrase.counts(of: plan).text(in: common.language))
    }
  }
}
