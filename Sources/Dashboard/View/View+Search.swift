import PlanModel
import TerminalKit

extension State {
  /// recorded/scheduled of a row of the tree; while a search is shown, its hits.
  func railFigures(of row: RailRow) -> String {
    guard let search, !search.query.isEmpty else {
      return shownProgress(of: row.id, in: selection.year).figures(begun: selection.year <= currentYear)
    }
    return search.counts[row.id].map { String($0) } ?? "-"
  }

  /// The search field or what narrows the keys, at the bottom; false where neither is open.
  func drawFindingPrompt(in frame: inout Frame, rect: ScreenRect) -> Bool {
    if let search, search.isTyping, overlay != .quit {
      drawField(search.field, label: .searchPrompt, right: searchStatus(search), in: &frame, rect: rect)
      return true
    }
    if let helpField, case .help = overlay {
      drawField(helpField, label: Phrase(verbatim: "/ "), right: "", in: &frame, rect: rect)
      return true
    }
    if let work, notice == nil {
      let total = work.total.map { "/\($0)" } ?? ""
      let figures = work.total == nil && work.done == 0 ? "" : " \(work.done)\(total)"
      frame.put(
        policy.cut(text(work.name) + figures + "  " + text(.escCancels), to: rect.width), x: rect.x, y: rect.y,
        role: .notice)
      return true
    }
    return false
  }

  private func searchStatus(_ search: Search) -> String {
    var parts: [String] = []
    switch search.romaji {
    case .ready: break
    case .searching: if search.places.isEmpty { return text(.romajiSearching) }
    case .loading: parts.append(text(.romajiLoading))
    case .missing: parts.append(text(.romajiMissing))
    }
    if !search.query.isEmpty {
      let none = search.places.isEmpty
      parts.append(text(none ? .noneFoundShort : .hit(search.current, of: search.places.count)))
    }
    return parts.joined(separator: "  ")
  }

  /// A label, a field and at the right what is known about it; a notice stands above.
  private func drawField(
    _ field: TextField, label: Phrase, right: String, in frame: inout Frame, rect: ScreenRect
  ) {
    let label = policy.cut(text(label), to: rect.width / 2)
    let right = policy.cut(right, to: rect.width / 3)
    let (labelWidth, rightWidth) = (policy.columns(of: label), policy.columns(of: right))
    drawNotice(in: &frame, rect: rect)
    let y = max(0, rect.y - (noticeLines(in: rect)?.count ?? 0))
    frame.clear(ScreenRect(x: rect.x, y: y, width: rect.width, height: 1), role: .field)
    frame.put(label, x: rect.x, y: y, limit: labelWidth, role: .label)
    frame.put(right, x: rect.maxX - rightWidth, y: y, limit: rightWidth, role: .match)
    let width = max(1, rect.width - labelWidth - rightWidth - (rightWidth > 0 ? 1 : 0))
    let box = ScreenRect(x: rect.x + labelWidth, y: y, width: width, height: 1)
    field.layout(width: width, height: 1, policy: policy).draw(into: &frame, in: box)
  }

  /// Marks the words found, wherever they stand on the page.
  func drawMatches(in frame: inout Frame, layout: Layout) {
    guard !matchedWords.isEmpty else { return }
    guard selection.page == .plan else {
      for y in layout.body.y..<layout.body.maxY {
        frame.mark(matchedWords, in: ScreenRect(x: layout.body.x, y: y, width: layout.body.width, height: 1))
      }
      return
    }
    for y in layout.rail.y..<layout.rail.maxY where layout.rail.width > 0 {
      frame.mark(matchedWords, in: ScreenRect(x: layout.rail.x, y: y, width: layout.railText, height: 1))
    }
    if layout.detail.width > 0, selectedPath != nil { markDetail(in: &frame, layout: layout) }
    if layout.side.width > 0 { frame.mark(matchedWords, in: layout.side) }
    for y in layout.gauges.y..<layout.gauges.maxY {
      frame.mark(matchedWords, in: ScreenRect(x: layout.gauges.x, y: y, width: layout.gauges.width, height: 1))
    }
  }

  /// Year cells column by column, so that a word broken at a line is found whole; texts over their whole width.
  private func markDetail(in frame: inout Frame, layout: Layout) {
    let detail = laidDetail(in: layout)
    let (geometry, document) = (detail.geometry, detail.document)
    frame.mark(matchedWords, in: geometry.breadcrumb)
    frame.mark(matchedWords, in: geometry.purpose)
    let rect = geometry.rows
    let shown = Array(document.rows.dropFirst(detailScroll).prefix(rect.height))
    var row = 0
    while row < shown.count {
      let first = row
      func part(_ x: Int, _ width: Int) -> ScreenRect {
        ScreenRect(x: x, y: rect.y + first, width: width, height: row - first)
      }
      switch shown[first] {
      case .text:
        while row < shown.count, case .text = shown[row] { row += 1 }
        frame.mark(matchedWords, in: part(rect.x, rect.width))
      case .line(let index, _):
        while row < shown.count, case .line(index, _) = shown[row] { row += 1 }
        for column in document.columns.shown {
          frame.mark(matchedWords, in: part(rect.x + document.columns.x(of: column), document.columns.width))
        }
      }
    }
  }
}

extension Frame {
  /// Paints every place in `rect` where one of the words stands, read line after line without blanks.
  mutating func mark(_ words: [[Unicode.Scalar]], in rect: ScreenRect) {
    var scalars: [Unicode.Scalar] = []
    var points: [ScreenPoint] = []
    for y in rect.y..<max(rect.y, rect.maxY) {
      for x in rect.x..<max(rect.x, rect.maxX) {
        for scalar in self[x, y].glyph.unicodeScalars where scalar != " " {
          scalars.append(scalar)
          points.append(ScreenPoint(x: x, y: y))
        }
      }
    }
    for word in words where !word.isEmpty && word.count <= scalars.count {
      for start in 0...(scalars.count - word.count) where scalars[start] == word[0] {
        guard scalars[start..<(start + word.count)].elementsEqual(word) else { continue }
        for point in points[start..<(start + word.count)] {
          paint(ScreenRect(x: point.x, y: point.y, width: 1, height: 1), role: .match)
        }
      }
    }
  }
}
