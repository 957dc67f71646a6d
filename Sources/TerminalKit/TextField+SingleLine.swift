/// A single-line field: it scrolls sideways by whole Characters.
extension TextField {
  /// Where each Character begins, in columns of the whole text, and at last where the text ends.
  private func edges(_ policy: WidthPolicy) -> [Int] {
    var edges = [0]
    edges.reserveCapacity(count + 1)
    for character in characters { edges.append(edges[edges.count - 1] + policy.columns(of: String(character))) }
    return edges
  }

  /// The first Character shown: near `scroll`, so far left as to show the whole end, so far right as to show the caret
  /// with the Character at it.
  func firstCharacter(width: Int, policy: WidthPolicy) -> Int { firstCharacter(edges(policy), width: width) }

  private func firstCharacter(_ edges: [Int], width: Int) -> Int {
    let total = edges[count]
    if total < width { return 0 }
    var first = min(scroll, caret)
    // With nothing hidden on the right, as much as can be is shown on the left.
    while first > 0, total - edges[first - 1] + (first > 1 ? 1 : 0) < width { first -= 1 }
    while first < caret {
      let left = first > 0 ? 1 : 0
      let ofCaret = caret < count ? edges[caret + 1] - edges[caret] : 1
      let right = caret + 1 < count ? 1 : 0
      if left + edges[caret] - edges[first] + ofCaret + right <= width { break }
      first += 1
    }
    return first
  }

  func singleLine(width: Int, policy: WidthPolicy) -> FieldLayout {
    let edges = edges(policy)
    let first = firstCharacter(edges, width: width)
    let left = first > 0 ? 1 : 0
    var last = first
    while last < count, left + edges[last + 1] - edges[first] <= width { last += 1 }
    if last < count {
      while last > first, left + edges[last] - edges[first] >= width { last -= 1 }
    }
    var shown = (left > 0 ? "<" : "") + String(characters[first..<last])
    if last < count {
      let used = left + edges[last] - edges[first]
      if used < width { shown += String(repeating: " ", count: width - used - 1) + ">" }
    }
    func column(_ index: Int) -> Int {
      min(left + edges[min(max(index, first), last)] - edges[first], width)
    }
    var selected: Range<Int>?
    if let selection, column(selection.lowerBound) < column(selection.upperBound) {
      selected = column(selection.lowerBound)..<column(selection.upperBound)
    }
    let at = ScreenPoint(x: min(column(caret), width - 1), y: 0)
    return FieldLayout(
      lines: [FieldLine(text: shown, selection: selected)], caret: at, firstVisibleLine: 0, lineCount: 1)
  }

  /// The Character index nearest to a column; on the mark for hidden text, the first one hidden on the left.
  func singleLineIndex(column: Int, width: Int, policy: WidthPolicy) -> Int {
    let edges = edges(policy)
    let first = firstCharacter(edges, width: width)
    let left = first > 0 ? 1 : 0
    if column < left { return max(0, first - 1) }
    var index = first
    while index < count {
      let at = left + edges[index] - edges[first]
      if 2 * (column - at) < edges[index + 1] - edges[index] { break }
      index += 1
    }
    return index
  }
}
