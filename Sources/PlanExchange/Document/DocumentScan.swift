import PlanModel

/// One pass over the lines of a document: a draft of its plans, and for every line where it went.
struct DocumentScan {
  enum Context: Equatable { case front, contents, chapter, body }

  let lines: [String]
  var draft = DocumentDraft()
  var fates: [LineFate?]
  /// Cells that stand in no year's column, of lines that were placed otherwise.
  var looseCells: [(line: Int, reason: DocumentReport.Reason)] = []
  var remarks: [DocumentReport.Remark] = []
  var context = Context.front
  var partTitle: String?
  /// How deep the last numbered heading was.
  var depth = 0
  /// Headings stand behind `#`; in a plain text the number alone makes one.
  let isMarkdown: Bool

  init(_ lines: [String]) {
    self.lines = lines
    fates = Array(repeating: nil, count: lines.count)
    isMarkdown = lines.contains { line in
      DocumentScan.heading(line).flatMap { HeadingMark($0.text) }.map { $0.level != .part } ?? false
    }
    let tables = DocumentScan.barredTables(lines)
    var index = 0
    while index < lines.count {
      let trimmed = Cell.trimmed(lines[index])
      if trimmed.isEmpty || DocumentScan.isMarkup(trimmed) {
        fates[index] = .passedOver
      } else if context != .contents, let text = escaped(lines[index]) {
        read(escaped: text, at: index)
      } else if context == .contents, isContents(trimmed) {
        fates[index] = .unplaced(.contents)
      } else if let (text, depth) = heading(at: index, trimmed) {
        read(heading: text, depth: depth, at: index)
      } else if let end = tableEnd(from: index, barred: tables) {
        readTable(index..<end, isPiped: tables.contains(index))
        index = end
        continue
      } else {
        read(paragraph: trimmed, at: index)
      }
      index += 1
    }
  }

  // MARK: Kinds of lines

  /// The text of a `#` heading and its depth.
  static func heading(_ line: String) -> (text: String, depth: Int)? {
    guard line.utf8.first == UInt8(ascii: "#") else { return nil }
    let depth = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    let text = Cell.trimmed(String(decoding: line.utf8.dropFirst(depth), as: UTF8.self))
    guard depth <= 6, !text.isEmpty else { return nil }
    guard line.utf8.dropFirst(depth).first == UInt8(ascii: " ") || HeadingMark(text) != nil else { return nil }
    return (text, depth)
  }

  private func heading(at index: Int, _ trimmed: String) -> (text: String, depth: Int)? {
    if let heading = DocumentScan.heading(lines[index]) { return heading }
    let bold = trimmed.hasPrefix("**") && trimmed.hasSuffix("**") && trimmed.utf8.count > 4
    let text = bold ? Cell.trimmed(String(trimmed.dropFirst(2).dropLast(2))) : trimmed
    guard !isMarkdown, text.utf8.count <= 240, !text.utf8.contains(UInt8(ascii: "\t")) else { return nil }
    guard !text.unicodeScalars.contains("。"), !text.hasPrefix("|") else { return nil }
    if DocumentScan.isContentsTitle(text) { return (text, 1) }
    guard let mark = HeadingMark(text), !mark.title.isEmpty || mark.level != .part else { return nil }
    return (text, mark.level.rawValue + 1)
  }

  /// Rules and the separator rows of pipe tables.
  static func isMarkup(_ trimmed: String) -> Bool {
    if TableRow.isSeparator(trimmed) { return true }
    guard let first = trimmed.utf8.first, trimmed.utf8.count >= 3 else { return false }
    return [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")].contains(first)
      && trimmed.utf8.allSatisfy { $0 == first }
  }

  static func isContentsTitle(_ text: String) -> Bool {
    ["目次", "もくじ", "contents"].contains(WidthFolding.folded(text).lowercased())
  }

  /// In Markdown the contents reach up to the next heading, in a plain text as far as lines end in a page number.
  private func isContents(_ trimmed: String) -> Bool {
    if isMarkdown { return DocumentScan.heading(trimmed) == nil }
    let digits = trimmed.unicodeScalars.reversed().prefix { $0.isASCII && $0.properties.numericType != nil }
    guard !digits.isEmpty else { return false }
    let before = trimmed.unicodeScalars.dropLast(digits.count).last
    return before.map { "\t …‥・.．\u{3000}".unicodeScalars.contains($0) } ?? false
  }

  static func isPageNumber(_ trimmed: String) -> Bool {
    guard trimmed.utf8.count <= 12 else { return false }
    let folded = WidthFolding.folded(trimmed)
    return WidthFolding.number(folded.drop { $0 == "-" }.prefix { $0 != "-" }) != nil
      && folded.allSatisfy { $0 == "-" || $0.isNumber }
  }

  // MARK: Tables

  /// Lines of pipe tables: those that begin with a bar, and those around a separator row.
  private static func barredTables(_ lines: [String]) -> Set<Int> {
    var found: Set<Int> = []
    for (index, line) in lines.enumerated() {
      if Cell.trimmed(line).utf8.first == UInt8(ascii: "|") { found.insert(index) }
      guard TableRow.isSeparator(line) else { continue }
      found.insert(index)
      if index > 0, lines[index - 1].utf8.contains(UInt8(ascii: "|")) { found.insert(index - 1) }
      var next = index + 1
      while next < lines.count, lines[next].utf8.contains(UInt8(ascii: "|")), found.insert(next).inserted { next += 1 }
    }
    return found
  }

  /// The line behind the table that begins here; nil where none does.
  private func tableEnd(from start: Int, barred: Set<Int>) -> Int? {
    if barred.contains(start) {
      return lines[start...].indices.first { !barred.contains($0) } ?? lines.count
    }
    let tab = UInt8(ascii: "\t")
    // A paragraph may be indented by a tab; a row has one behind its first text, unless it goes on a table.
    guard lines[start].utf8.drop(while: { $0 == tab }).contains(tab) else { return nil }
    return lines[start...].indices.first {
      !lines[$0].utf8.contains(tab) || Cell.trimmed(lines[$0]).isEmpty || DocumentScan.heading(lines[$0]) != nil
    } ?? lines.count
  }

  // MARK: Paragraphs

  mutating func read(paragraph text: String, at index: Int) {
    if DocumentScan.isPageNumber(text) {
      fates[index] = .unplaced(.pageNumber)
      return
    }
    read(text: text, at: index)
  }

  /// The text of a line that says by its backslash that it is text and nothing else; behind a table any line may say so.
  private mutating func escaped(_ line: String) -> String? {
    guard line.first == LineEscape.mark else { return nil }
    if withInitiative({ $0.hasTable }) { return String(line.dropFirst()) }
    return LineEscape.unescaped(line, isMarkdown: isMarkdown)
  }

  /// Behind a table such a line is a note.
  private mutating func read(escaped text: String, at index: Int) {
    let isNote = withInitiative { initiative in
      if initiative.hasTable { initiative.notes.append(text) }
      return initiative.hasTable
    }
    if isNote { fates[index] = .body(draft.bodies.count - 1) } else { read(text: text, at: index) }
  }

  private mutating func read(text: String, at index: Int) {
    switch context {
    case .front, .contents: readFront(text, at: index)
    case .chapter:
      draft.chapters[draft.chapters.count - 1].paragraphs.append(text)
      fates[index] = .chapter(draft.chapters.count - 1)
    case .body:
      let isPlaced = withInitiative { initiative in
        if !initiative.hasTable {
          initiative.purpose.append(text)
        } else if text.hasPrefix("※") {
          initiative.notes.append(text)
        } else {
          return false
        }
        return true
      }
      fates[index] = isPlaced ? .body(draft.bodies.count - 1) : .unplaced(.outside)
    }
  }

  private mutating func readFront(_ text: String, at index: Int) {
    let folded = WidthFolding.folded(text)
    let isShort = text.utf8.count <= 180 && !text.unicodeScalars.contains("。")
    if let fact = FrontLine(text) {
      draft.take(fact)
      fates[index] = .front
      return
    }
    if isShort, draft.years == nil, let years = YearHeader.range(in: text) {
      draft.years = years
      if draft.title == nil, !folded.hasSuffix("年度") { draft.title = text }
    } else if isShort, draft.title != nil, draft.organization == nil, text.unicodeScalars.count <= 12,
      let last = text.unicodeScalars.last, "市町村区県都府道合".unicodeScalars.contains(last)
    {
      draft.organization = text
    } else if isShort, draft.title == nil {
      draft.title = text
    } else {
      fates[index] = .unplaced(.front)
      return
    }
    fates[index] = .front
  }

  /// Changes the initiative being read; false where there is none, or `change` says so.
  mutating func withInitiative(_ change: (inout DocumentDraft.Initiative) -> Bool) -> Bool {
    guard context == .body, let b = draft.bodies.indices.last, let p = draft.bodies[b].pillars.indices.last,
      let d = draft.bodies[b].pillars[p].directions.indices.last,
      let n = draft.bodies[b].pillars[p].directions[d].initiatives.indices.last
    else { return false }
    return change(&draft.bodies[b].pillars[p].directions[d].initiatives[n])
  }
}
