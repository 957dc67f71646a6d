import PlanModel

extension State {
  /// The menu that lies over the page, if one does.
  var menu: Menu? {
    switch overlay {
    case .textMenu:
      let texts = State.editableTexts(year: selection.year)
      return Menu(title: .textMenuTitle, choices: State.numbered(texts.map(\.name)))
    case .editorMenu:
      let texts = State.editableTexts(year: selection.year)
      return Menu(title: .editorMenuTitle, choices: State.numbered(texts.map(\.name)))
    case .basisMenu:
      return Menu(
        title: .basisMenuTitle,
        choices: [("1", .basis(.yearly)), ("2", .basis(.final)), ("3", .basis(.cumulative)), ("0", .basis(nil))])
    case .kindMenu:
      return Menu(title: .kindMenuTitle, choices: State.numbered(ChangeKind.allCases.map { .changeKind($0) }))
    case .lockQuestion(_, let year, let missing): return Menu(title: .lockQuestion(year, missing: missing), choices: [])
    case .stateMenu(let cursor): return Menu(title: stateMenuTitle(cursor), choices: State.stateChoices)
    case .markMenu(let item, let year): return Menu(title: markMenuTitle(item, year), choices: markChoices(item, year))
    case .schemeMenu: return Menu(title: .schemeMenuTitle, choices: schemeChoices)
    case .directionMenu:
      return Menu(
        title: .directionMenuTitle,
        choices: State.numbered(State.directions.map { Phrase(verbatim: $0) }) + [
          ("0", Phrase("自由に記入する", "in other words"))
        ])
    case .inquiryMenu(let section): return Menu(title: inquiryMenuTitle(section), choices: State.inquiryChoices)
    case .exportMenu:
      return Menu(title: .exportTitle, choices: State.numbered(ExportRequest.Product.allCases.map(\.phrase)))
    case .filterMenu: return Menu(title: .filterTitle, choices: filterChoices)
    case .filterValues(let kind, let first):
      let values = filterValues(kind)
      let shown = values.dropFirst(first).prefix(9)
      let rest = values.count > 9 ? " \(first + 1)-\(first + shown.count)/\(values.count)" : ""
      return Menu(
        title: .filterValuesTitle + Phrase(verbatim: rest), choices: State.numbered(Array(shown)))
    case .exportReplace(let request): return Menu(title: .exportReplace(request.path), choices: [])
    case .addMenu: return Menu(title: .addMenuTitle, choices: [("1", .addBehind), ("2", .addBelow)])
    case .removeMenu(let item):
      let reports = LedgerReports(ledger, language: language, today: now.date, plan: selection.plan)
      let path = paths[item]
      let along = path.map { Arranging(ledger).contents(of: $0).map { reports.name($0) } } ?? []
      return Menu(title: .removing(path.map { reports.name($0) } ?? "", along), choices: [])
    case .quit:
      if case .unsaved = saveStatus { return Menu(title: .quitUnsaved, choices: []) }
      return Menu(title: open != nil ? .quitTyping : .quitAsk, choices: [])
    default: return nil
    }
  }

  /// Answers numbered from 1, nine at most.
  static func numbered(_ names: [Phrase]) -> [(key: Character, name: Phrase)] {
    zip("123456789", names).map { ($0, $1) }
  }

  /// The key of an answer, 0 to 9.
  static func digit(_ number: Int) -> Character { Character(Unicode.Scalar(UInt8(0x30 + number % 10))) }
}
