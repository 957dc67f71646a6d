import PlanModel

// Headings: the numbering says what they are; without a number, they begin a part.
extension DocumentScan {
  mutating func read(heading text: String, depth: Int, at index: Int) {
    if DocumentScan.isContentsTitle(text) {
      context = .contents
      fates[index] = .unplaced(.contents)
      return
    }
    let isEscaped = text.first == LineEscape.mark
    let text = isEscaped ? Cell.trimmed(String(text.dropFirst())) : text
    let mark = isEscaped ? nil : HeadingMark(text)
    switch mark?.level {
    case .none, .part?:
      let title = mark?.title ?? text
      if mark == nil, context == .front, draft.title == nil {
        draft.title = title
        if draft.years == nil { draft.years = YearHeader.range(in: title) }
        fates[index] = .front
      } else if mark == nil, context == .body, depth > self.depth, withInitiative({ _ in true }) {
        read(paragraph: text, at: index)
      } else {
        beginChapter(title, at: index)
        partTitle = title
      }
    case .pillar?:
      if let mark { beginPillar(mark, at: index) }
    case .direction?, .initiative?:
      guard let mark else { break }
      guard context == .body else {
        beginChapter(mark.title, at: index)
        break
      }
      if mark.level == .direction { beginDirection(mark, at: index) } else { beginInitiative(mark, at: index) }
    }
    if mark != nil { self.depth = depth }
  }

  private mutating func beginChapter(_ title: String, at index: Int) {
    draft.chapters.append(DocumentDraft.Chapter(title: title))
    context = .chapter
    fates[index] = .chapter(draft.chapters.count - 1)
  }

  private mutating func beginPillar(_ mark: HeadingMark, at index: Int) {
    let isRestart = mark.number == 1 && draft.bodies.last?.pillars.isEmpty == false
    if context != .body || isRestart { beginBody() }
    let body = draft.bodies.count - 1
    draft.bodies[body].pillars.append(DocumentDraft.Pillar(title: mark.title))
    check(mark, position: draft.bodies[body].pillars.count, at: index)
    fates[index] = .body(body)
  }

  mutating func beginBody() {
    draft.bodies.append(DocumentDraft.Body(partTitle: partTitle))
    context = .body
  }

  private mutating func beginDirection(_ mark: HeadingMark, at index: Int) {
    let body = draft.bodies.count - 1
    let pillar = draft.bodies[body].pillars.count - 1
    draft.bodies[body].pillars[pillar].directions.append(DocumentDraft.Direction(title: mark.title))
    check(mark, position: draft.bodies[body].pillars[pillar].directions.count, at: index)
    fates[index] = .body(body)
  }

  private mutating func beginInitiative(_ mark: HeadingMark, at index: Int) {
    let position = appendInitiative(mark.title, at: index)
    check(mark, position: position, at: index)
    fates[index] = .body(draft.bodies.count - 1)
  }

  /// Under the direction being read; one is made where there is none. Answers the initiative's number.
  mutating func appendInitiative(_ title: String, at index: Int) -> Int {
    let b = draft.bodies.count - 1
    if draft.bodies[b].pillars.isEmpty {
      let title = partTitle ?? draft.title ?? ""
      draft.bodies[b].pillars.append(DocumentDraft.Pillar(title: title))
      remarks.append(.impliedLevel(line: index + 1, title: title))
    }
    let p = draft.bodies[b].pillars.count - 1
    if draft.bodies[b].pillars[p].directions.isEmpty {
      let title = draft.bodies[b].pillars[p].title
      draft.bodies[b].pillars[p].directions.append(DocumentDraft.Direction(title: title))
      remarks.append(.impliedLevel(line: index + 1, title: title))
    }
    let d = draft.bodies[b].pillars[p].directions.count - 1
    draft.bodies[b].pillars[p].directions[d].initiatives.append(DocumentDraft.Initiative(title: title, line: index))
    return draft.bodies[b].pillars[p].directions[d].initiatives.count
  }

  private mutating func check(_ mark: HeadingMark, position: Int, at index: Int) {
    if mark.number != position {
      remarks.append(.numbering(line: index + 1, title: mark.title, expected: position))
    }
  }
}
