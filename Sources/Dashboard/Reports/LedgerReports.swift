import PlanModel

/// What the screen and the command line tell about a ledger beyond its own pages: checks, comparison, timeline, answer,
/// crosswalk and the reasons behind figures. Both show the same report.
package struct LedgerReports {
  package let ledger: Ledger
  package let language: Language
  package let today: CalendarDate
  /// The plan whose addresses are said without its name.
  let plan: Int?

  package init(_ ledger: Ledger, language: Language, today: CalendarDate, plan: Int?) {
    self.ledger = ledger
    self.language = language
    self.today = today
    self.plan = plan
  }

  var currentYear: FiscalYear { FiscalYear(containing: today) }
  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  package func address(_ path: ItemPath) -> String {
    if case .plan(let p) = path { return ledger.plans[p].label }
    return ledger.address(of: path, defaultPlan: plan)
  }

  /// Title or name of an item.
  package func name(_ path: ItemPath, in ledger: Ledger? = nil) -> String {
    guard let node = (ledger ?? self.ledger).node(at: path) else { return "" }
    return switch node {
    case .plan(let plan): plan.title
    case .pillar(let pillar): pillar.title
    case .direction(let direction): direction.title
    case .initiative(let initiative): initiative.title
    case .program(let program): program.name
    case .target(let target): target.name
    case .section(let section): section.name
    }
  }

  /// `4-1-2 DX推進リーダーの育成`
  func described(_ path: ItemPath) -> String { address(path) + " " + name(path) }

  func sectionName(_ id: ItemID?) -> String? {
    id.flatMap { id in ledger.sections.first { $0.id == id }?.name }
  }
}
