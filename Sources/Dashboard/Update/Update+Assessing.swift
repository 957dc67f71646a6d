import PlanModel
import TerminalKit

// Marks: the proposal with its formula, the officer's decision.
extension State {
  /// What a mark is given to: a target on its page, the program under the cursor, in the tree the initiative.
  var assessItem: ItemID? { selection.page == .targets ? selection.target : scheduleItem }

  mutating func openAssessment() {
    guard let item = assessItem, let plan else { return }
    overlay = ledger.scheme(of: plan) == nil ? .schemeMenu : .markMenu(item, selectedYear)
  }

  private func proposal(_ item: ItemID, _ year: FiscalYear) -> (scheme: AssessmentScheme, proposal: Proposal)? {
    paths[item].flatMap { ledger.proposal(at: $0, in: year, current: currentYear) }
  }

  func markMenuTitle(_ item: ItemID, _ year: FiscalYear) -> Phrase {
    guard let path = paths[item], let (_, proposal) = proposal(item, year) else { return .assessmentName }
    return Phrase(verbatim: ledger.address(of: path, defaultPlan: selection.plan) + " ") + .year(year)
      + Phrase("の評価。", " assessment. ") + proposal.phrase(unit: ledger.target(at: path)?.unit ?? "")
  }

  func markChoices(_ item: ItemID, _ year: FiscalYear) -> [(key: Character, name: Phrase)] {
    guard let (scheme, proposal) = proposal(item, year) else { return [] }
    return scheme.marks.enumerated().map { index, mark in
      (
        State.digit(index + 1),
        Phrase(verbatim: mark) + (mark == proposal.mark ? Phrase("  ← 判定案", "  <- proposal") : Phrase(verbatim: ""))
      )
    } + [("0", Phrase("評価を消す", "no mark"))]
  }

  mutating func chooseMark(_ choice: Int, item: ItemID, year: FiscalYear) -> [Effect] {
    guard let path = paths[item], let (scheme, _) = proposal(item, year), (0...scheme.marks.count).contains(choice)
    else {
      return []
    }
    overlay = nil
    let before = ledger.assessment(at: path, in: year)
    let after =
      choice == 0
      ? nil : ledger.decision(scheme.marks[choice - 1], reason: nil, at: path, in: year, current: currentYear)
    // The same mark keeps the reason it was given with.
    guard before?.mark != after?.mark || before?.scheme != after?.scheme else { return [] }
    let edit = PlanEdit.set(item, .assessment(year), before: .assessment(before), after: .assessment(after))
    let what = Phrase(verbatim: ledger.address(of: path, defaultPlan: selection.plan) + " ") + .year(year)
    let effects = commit(Change([edit]), what: what + Phrase(verbatim: " ") + .assessmentName)
    if !effects.isEmpty { notice = .markSet(after?.mark ?? "—") }
    return effects
  }

  /// The ledger's own schemes, then the built-in ones.
  private var schemes: [AssessmentScheme] {
    let own = ledger.knownSchemes
    return own + AssessmentScheme.builtIn.filter { builtIn in !own.contains { $0.id == builtIn.id } }
  }
  var schemeChoices: [(key: Character, name: Phrase)] {
    schemes.prefix(9).enumerated().map { (State.digit($0.offset + 1), Phrase(verbatim: $0.element.name)) }
  }

  mutating func chooseScheme(_ choice: Int) -> [Effect] {
    guard let plan, schemes.prefix(9).indices.contains(choice - 1) else { return [] }
    overlay = nil
    let effects = commit(
      Change(ledger.edits(using: schemes[choice - 1], in: plan)), what: Phrase("評価の方式", "assessment scheme"))
    if !effects.isEmpty { openAssessment() }
    return effects
  }
}
