import Dashboard
import PlanModel
import TerminalKit

/// Parts of a ledger as lines of text, in the order of the document.
struct LedgerText {
  private(set) var lines: [String] = []
  let standpoint: Standpoint
  let language: Language
  let policy = WidthPolicy.narrow

  init(_ standpoint: Standpoint, language: Language) {
    self.standpoint = standpoint
    self.language = language
  }

  var ledger: Ledger { standpoint.ledger }

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// A line; line breaks inside it start lines of the same indent.
  mutating func add(_ text: String, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines.append(space + line) }
  }
  mutating func add(_ phrase: Phrase, indent: Int = 0) { add(text(phrase), indent: indent) }
  mutating func addGap() { if !lines.isEmpty { lines.append("") } }

  /// 目的・内容：…, later lines of the text under the first.
  mutating func add(_ label: Phrase, _ value: String?, indent: Int) {
    guard let value else { return }
    let head = text(label + Phrase("：", ": "))
    let space = String(repeating: " ", count: policy.columns(of: head))
    let parts = value.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() { add((index == 0 ? head : space) + part, indent: indent) }
  }

  /// The years shown of a plan: the one asked for, else all.
  func years(of plan: Plan) -> [FiscalYear] { standpoint.givenYear.map { [$0] } ?? plan.years }

  mutating func addItem(at path: ItemPath) {
    switch path {
    case .ledger, .section: add(ledger.organization)
    case .plan(let p): addPlan(p, isWhole: true)
    case .target(let p, let index): addTarget(ledger.plans[p].targets[index], in: p)
    case .pillar(let p, let i): addPillar(p, i)
    case .direction(let p, let i, let d): addDirection(p, i, d)
    case .initiative(let p, let i, let d, let n): addInitiative(p, i, d, n)
    case .program(let p, let i, let d, let n, let g):
      let initiative = ledger.plans[p].pillars[i].directions[d].initiatives[n]
      add(heading([i, d, n], initiative.title, in: p))
      addProgram(initiative.programs[g], at: path, indent: 2)
    }
  }

  /// `4-1-2 【4】(1)②DX推進リーダーの育成`, of a pillar, a direction or an initiative.
  func heading(_ positions: [Int], _ title: String, in p: Int) -> String {
    let path: ItemPath =
      switch positions.count {
      case 1: .pillar(plan: p, positions[0])
      case 2: .direction(plan: p, pillar: positions[0], positions[1])
      default: .initiative(plan: p, pillar: positions[0], direction: positions[1], positions[2])
      }
    return standpoint.address(of: path) + " " + Numbering.full(positions) + title
  }

  /// Recorded and scheduled: `0/15`; nothing scheduled is "—", not nought.
  static func figure(_ progress: Progress) -> String {
    progress.scheduled == 0 ? "—" : "\(progress.recorded)/\(progress.scheduled)"
  }
}
