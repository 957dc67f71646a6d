import PlanModel
import TerminalKit

extension State {
  /// The filter's menu: number and name, with what is on marked.
  var filterChoices: [(key: Character, name: Phrase)] {
    let choices: [(Character, Phrase, Bool)] = [
      ("1", .filterMissing, filter.isMissing), ("2", .filterUnsettled, filter.isUnsettled),
      ("3", .filterBehind, filter.isBehind), ("4", .filterSection, filter.section != nil),
      ("5", .filterMark, filter.mark != nil), ("6", .filterTag, filter.tag != nil),
      ("7", .filterYear, filter.year != nil), ("0", .filterClear, false),
    ]
    return choices.map { ($0.0, $0.2 ? Phrase(verbatim: "* ") + $0.1 : $0.1) }
  }

  /// What the second menu of a filter offers.
  package func filterValues(_ kind: FilterChoice) -> [Phrase] {
    switch kind {
    case .section: filterSections.map { Phrase(verbatim: $0.name) }
    case .mark: filterMarks.map { Phrase(verbatim: $0) }
    case .tag: filterTags.map { Phrase(verbatim: $0) }
    case .year: plan?.years.map { .year($0) } ?? []
    default: []
    }
  }

  mutating func chooseFilter(_ number: Int) {
    let before = filter
    let kinds: [Int: FilterChoice] = [4: .section, 5: .mark, 6: .tag, 7: .year]
    switch number {
    case 0: filter = Filter()
    case 1: filter.isMissing.toggle()
    case 2: filter.isUnsettled.toggle()
    case 3: filter.isBehind.toggle()
    case 4 where filter.section != nil: filter.section = nil
    case 5 where filter.mark != nil: filter.mark = nil
    case 6 where filter.tag != nil: filter.tag = nil
    case 7 where filter.year != nil: filter.year = nil
    default:
      guard let kind = kinds[number] else { return }
      guard !filterValues(kind).isEmpty else {
        notice = .noneToChoose
        return
      }
      overlay = .filterValues(kind, first: 0)
      return
    }
    overlay = nil
    applyFilter(orElse: before)
  }

  mutating func chooseFilterValue(_ index: Int, of kind: FilterChoice) {
    let before = filter
    guard filterValues(kind).indices.contains(index) else { return }
    switch kind {
    case .section: filter.section = filterSections[index].id
    case .mark: filter.mark = filterMarks[index]
    case .tag: filter.tag = filterTags[index]
    case .year: filter.year = plan?.years[index]
    default: break
    }
    overlay = nil
    applyFilter(orElse: before)
  }

  /// Shows what passes, all of it unfolded, the first of it selected where the selection is gone. Where nothing passes the
  /// filter stays as it was.
  mutating func applyFilter(orElse before: Filter = Filter()) {
    let wanted = filter
    refreshFilter()
    if filter.isEmpty, !wanted.isEmpty {
      notice = .filteredEmpty
      filter = before
      refreshFilter()
    }
    if filter.isEmpty {
      refreshRail()
      if let item = selection.item { reveal(item) }
      return
    }
    folded = []
    guard !isSelectionShown, let first = railRows.first(where: { $0.depth == 2 }) else { return }
    selection.item = first.id
    selection.pane = .rail
    enteredItem()
  }

  private var isSelectionShown: Bool { railRows.contains { $0.id == selection.item } }

  /// After a jump to what the filter hides the filter goes: nobody stands where nothing is shown.
  mutating func keepFilterAround() {
    guard filtered != nil, !isSelectionShown else { return }
    filter = Filter()
    refreshFilter()
    if let item = selection.item { reveal(item) }
    if notice == nil { notice = .filterLeft }
  }

  /// Search marks first, then the filter.
  mutating func clearSearch() {
    if search != nil {
      endSearch()
    } else {
      filter = Filter()
      applyFilter()
    }
  }
}
