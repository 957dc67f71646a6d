import PlanModel
import TerminalKit

extension State {
  /// Opens the search field; the edge makes ready meanwhile.
  mutating func openSearch() -> [Effect] {
    search = Search(origin: viewpoint)
    matchedWords = []
    return [.search("")]
  }

  /// A key while the search field is open: every change of the text asks the edge anew.
  mutating func typeInSearch(_ stroke: KeyStroke) -> [Effect] {
    switch keyMap.command(for: stroke, in: [.search]) {
    case .acceptSearch: acceptSearch()
    case .cancelSearch: cancelSearch()
    case .nextHit: stepHit(by: 1)
    case .previousHit: stepHit(by: -1)
    case .askToQuit: overlay = .quit
    default:
      let (width, policy) = (max(1, size.columns), policy)
      return typeInSearchField { $0.handle(stroke, width: width, policy: policy) == .edited }
    }
    return []
  }

  /// Changes the search's text and asks for its hits; nothing is asked where it stays as it was.
  mutating func typeInSearchField(_ change: (inout TextField) -> Bool) -> [Effect] {
    guard var field = search?.field else { return [] }
    let isEdited = change(&field)
    search?.field = field
    guard isEdited else { return [] }
    let query = field.text
    guard !query.isEmpty else {
      take(SearchFindings(query: "", places: [], words: [], romaji: .ready))
      return []
    }
    return [.search(query)]
  }

  private mutating func acceptSearch() {
    guard let search, !search.places.isEmpty else {
      let wasAsked = search?.field.isEmpty == false
      cancelSearch()
      if wasAsked { notice = .nothingFound }
      return
    }
    self.search?.isTyping = false
  }

  /// Back to where the search began, without its marks.
  mutating func cancelSearch() {
    guard let origin = search?.origin else { return }
    closeHitText()
    search = nil
    matchedWords = []
    viewpoint = origin
    keepSelectionValid()
  }

  /// The marks go, the officer stays.
  mutating func endSearch() {
    search = nil
    matchedWords = []
  }

  /// The edge has answered. An answer to what was typed before comes too late.
  mutating func take(_ findings: SearchFindings) {
    guard var search, search.field.text.unicodeScalars.elementsEqual(findings.query.unicodeScalars) else { return }
    let wasWaiting = search.romaji == .searching && search.places.isEmpty
    let isSame = search.places == findings.places && search.query == findings.query && !wasWaiting
    search.query = findings.query
    search.places = findings.places
    search.words = findings.words
    search.romaji = findings.romaji
    search.past = findings.past
    search.counts = hitCounts(findings.places)
    // While romaji is looked for nothing moves for want of hits: they may come with the next answer.
    let isWaiting = findings.romaji == .searching && findings.places.isEmpty
    let stays = isSame || isWaiting || !search.isTyping
    if !stays { search.current = firstHit(from: search.origin.selection, in: findings.places) }
    if let current = search.current, current >= search.places.count { search.current = nil }
    self.search = search
    matchedWords = findings.words.map { Array($0.unicodeScalars.filter { !$0.properties.isWhitespace }) }
    guard !stays else { return }
    closeHitText()
    if let current = search.current {
      showHit(current)
    } else {
      viewpoint = search.origin
      keepSelectionValid()
    }
  }

  /// Hits of every item that can stand in the tree, and of the pillars' targets. They come in the order of the document, so
  /// those of one initiative are counted before it is looked up.
  private func hitCounts(_ places: [TextPlace]) -> [ItemID: Int] {
    var counts: [ItemID: Int] = [:]
    var (last, run): (ItemPath?, Int) = (nil, 0)
    func count() {
      guard let last, run > 0 else { return }
      if let pillar = ledger.pillar(at: last) { counts[pillar.id, default: 0] += run }
      if let direction = ledger.direction(at: last) { counts[direction.id, default: 0] += run }
      if let initiative = ledger.initiative(at: last) { counts[initiative.id, default: 0] += run }
      if let target = ledger.target(at: last) { counts[target.pillar, default: 0] += run }
    }
    for place in places {
      guard var path = paths[place.item] else { continue }
      if case .program(let plan, let pillar, let direction, let initiative, _) = path {
        path = .initiative(plan: plan, pillar: pillar, direction: direction, initiative)
      }
      if path != last {
        count()
        (last, run) = (path, 0)
      }
      run += 1
    }
    count()
    return counts
  }

  /// The first hit at or behind the place where the search began, in its plan; else the plan's first; else any.
  private func firstHit(from origin: Selection, in places: [TextPlace]) -> Int? {
    let here = origin.item.flatMap { paths[$0] }?.positions ?? []
    var first: Int?
    for (index, place) in places.enumerated() {
      guard let path = paths[place.item], path.planIndex == origin.plan, place.past == nil else { continue }
      if first == nil { first = index }
      guard !path.positions.isEmpty, !path.positions.lexicographicallyPrecedes(here) else { continue }
      return index
    }
    return first ?? (places.isEmpty ? nil : 0)
  }

  /// On to another hit, round the end.
  mutating func stepHit(by step: Int) {
    guard let search, !search.places.isEmpty else { return }
    let count = search.places.count
    let next = search.current.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    self.search?.current = next
    closeHitText()
    showHit(next)
  }

  /// Goes to a hit; of one in the history also says what was done there.
  private mutating func showHit(_ index: Int) {
    guard let search else { return }
    let place = search.places[index]
    show(place)
    if let line = place.past.flatMap({ search.past[$0] }) { notice = .pastHit + Phrase(verbatim: line) }
  }

  private mutating func closeHitText() {
    if case .wholeText = overlay { overlay = nil }
  }

  /// Goes to where a text stands. A chapter is opened: it stands on no page.
  mutating func show(_ place: TextPlace) {
    guard let path = paths[place.item], let index = path.planIndex else { return }
    if index != selection.plan {
      let year = selection.year
      enterPlan(index, year: ledger.defaultYear(inPlan: index, current: currentYear))
      if plan?.contains(year) == true { selection.year = year }
    }
    if case .target = path {
      selection.page = .targets
      selection.target = place.item
      return
    }
    selection.page = .plan
    guard case .plan = path else {
      showInTree(place, path)
      return
    }
    if let pillar = plan?.pillars.first { select(pillar.id, pane: .rail) }
    guard place.field == .chapters, let item = selection.item else { return }
    overlay = .wholeText(item, scroll: chapterRow(place.part, of: item))
  }

  private mutating func showInTree(_ place: TextPlace, _ path: ItemPath) {
    guard let initiative = ledger.initiative(at: path) else {
      select(place.item, pane: .rail)
      return
    }
    select(initiative.id, pane: .rail)
    var cursor: GridCursor?
    switch (place.field, path) {
    case (.cell(let line, let year), .program): cursor = GridCursor(program: place.item, line: line, year: year)
    case (_, .program):
      let line = ledger.program(at: path)?.allLineRefs.first
      let year = place.field.recordYear ?? selection.year
      cursor = line.map { GridCursor(program: place.item, line: $0, year: year) }
    case (.title, _), (.purpose, _), (.tags, _): break
    default:
      // Notes stand below the last line.
      cursor = gridLines.last.map {
        GridCursor(program: $0.program, line: $0.line, year: place.field.recordYear ?? selection.year)
      }
    }
    guard let cursor else { return }
    if plan?.contains(cursor.year) == true, place.field.recordYear != nil { selection.year = cursor.year }
    selection.cursor = cursor
    selection.pane = .grid
  }

  private mutating func select(_ item: ItemID, pane: Pane) {
    if selection.item != item {
      selection.item = item
      enteredItem()
    }
    selection.pane = pane
    reveal(item)
  }

  private func chapterRow(_ part: Int, of item: ItemID) -> Int {
    guard let plan, plan.chapters.indices.contains(part) else { return 0 }
    let title = plan.chapters[part].title
    return wholeTextRows(of: item, width: size.columns - 2).firstIndex { $0.text == title } ?? 0
  }
}
