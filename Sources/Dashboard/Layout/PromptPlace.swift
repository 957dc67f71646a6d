import TerminalKit

/// A one-line question at the bottom: its label and the field behind it, above the message if there is one.
struct PromptPlace {
  let label: String
  let labelWidth: Int
  let field: ScreenRect

  /// nil where the open field is none of these.
  init?(state: State, footer rect: ScreenRect) {
    let label: Phrase
    switch state.open?.target {
    case nil, .cell, .text: return nil
    case .measurement(let id, let year):
      let target = state.paths[id].flatMap { state.ledger.target(at: $0) }
      label = Phrase(verbatim: target?.shortName ?? "") + Phrase(verbatim: " ") + .year(year) + .measurementPrompt
    case .steps: label = .stepsPrompt
    case .baseline: label = .baselinePrompt
    case .factDetail: label = .factPrompt
    case .factReason(_, let kind): label = .state(kind) + Phrase("の理由: ", ": reason: ")
    case .tags: label = .tagsPrompt
    case .sections: label = .sectionsPrompt
    case .inquiryDue(let section, let year):
      label = Phrase(verbatim: (state.ledger.section(section)?.name ?? "") + " ") + .year(year) + .duePrompt
    case .comparisonDay: label = .comparisonDayPrompt
    case .exportPath: label = .exportPrompt
    case .title: label = .titlePrompt
    case .newItem: label = .newTitlePrompt
    case .adoption: label = .adoptionPrompt
    case .split: label = .splitPrompt
    case .join: label = .joinPrompt
    case .link: label = .linkPrompt
    case .nextPlanYears: label = .nextPlanPrompt
    case .reason(let change), .reasonOfUndo(let change): label = .reason(of: change) + Phrase(verbatim: ": ")
    }
    let policy = state.policy
    let room = rect.width * 2 / 3
    let whole = state.text(label)
    self.label = policy.columns(of: whole) <= room ? whole : policy.cut(whole, to: room - 1) + " "
    labelWidth = policy.columns(of: self.label)
    let y = state.noticeLines(in: rect).map { max(0, rect.maxY - $0.count - 1) } ?? rect.y
    field = ScreenRect(x: rect.x + labelWidth, y: y, width: max(1, rect.width - labelWidth), height: 1)
  }
}

extension State {
  /// A message in full: it ends with the key that helps, so it grows upwards rather than being cut. nil without one.
  func noticeLines(in rect: ScreenRect) -> [String]? {
    guard let notice else { return nil }
    let whole = policy.cut(text(notice), to: 3 * (rect.width - 2))
    return policy.wrap(whole, width: rect.width).prefix(4).map { String($0.text) }
  }
}
