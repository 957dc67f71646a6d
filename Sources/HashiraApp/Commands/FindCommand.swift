import ArgumentParser
import Dashboard
import PlanModel
import PlanSearch
import StrictJSON

/// Finds a text wherever people wrote it: the search of the screen, line by line.
struct FindCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "find", abstract: "Search the plans' texts.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The text; romaji too.") var text: String
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    guard !SearchKey(text).bytes.isEmpty else { throw CommandFailure(.usage, .emptySearch) }
    let ledger = try LedgerPlaces.read(in: context)
    let romaji = FindCommand.mayBeRomaji(text) ? RomajiDictionary() : nil
    var hits: [SearchHit] = []
    if !ledger.plans.isEmpty {
      let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
      let past = PastLines.texts(of: try LedgerPlaces.history(in: context), language: context.language)
      let result = SearchIndex(ledger, past: past).search(text, romaji: romaji)
      hits = SearchHit.hits(result, of: standpoint, query: text, romaji: romaji)
      if plan != nil { hits.removeAll { $0.plan != standpoint.plan } }
    }
    if isJSON {
      context.output.write(bytes: JSONValue.object([JSONMember("hits", .array(hits.map(\.json)))]).bytes())
    } else if hits.isEmpty {
      context.remark(.nothingFound)
    } else {
      for hit in hits { context.write(hit.line) }
    }
    if hits.isEmpty { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }

  /// The dictionary takes longer than all the rest: only letters want it.
  private static func mayBeRomaji(_ text: String) -> Bool {
    SearchKey(text).bytes.allSatisfy { $0 < 0x80 }
  }
}

/// One text that was found, as it is told: where it is and its line that holds what was looked for.
struct SearchHit {
  let plan: Int
  let address: String
  let place: TextPlace
  let text: String
  /// For lines of results below the first.
  let lineNumber: Int?

  static func hits(
    _ result: SearchResult, of standpoint: Standpoint, query: String, romaji: RomajiDictionary?
  ) -> [SearchHit] {
    let wanted = Set(result.places)
    let paths = standpoint.ledger.allPaths()
    var texts: [TextPlace: String] = [:]
    standpoint.ledger.forEachText { place, text in if wanted.contains(place) { texts[place] = text } }
    return result.places.compactMap { place in
      guard let text = place.past.flatMap({ result.past[$0] }) ?? texts[place], let path = paths[place.item],
        let plan = path.planIndex
      else { return nil }
      let lines = text.split(separator: "\n").map(String.init)
      // A text broken at a line's end stands in no line alone.
      let line = NameIndex(lines).positions(of: query, romaji: romaji).first.map { lines[$0] }
      return SearchHit(
        plan: plan, address: standpoint.address(of: path), place: place,
        text: line ?? lines.joined(separator: " "), lineNumber: place.lineNumber)
    }
  }

  /// `4-1-2.3 8年度 実績: 候補生：4名`
  var line: Phrase {
    var line = Phrase(verbatim: address + " ")
    if let year = place.year { line = line + .year(year) + Phrase(verbatim: " ") }
    if place.past != nil { return line + .inHistory + Phrase(verbatim: ": " + text) }
    line = line + place.fieldName
    if let lineNumber, lineNumber > 1 { line = line + Phrase(verbatim: "(\(lineNumber))") }
    return line + Phrase(verbatim: ": " + text)
  }

  var json: JSONValue {
    var members = [
      JSONMember("address", .string(address)), JSONMember("id", .string(place.item.rawValue)),
      JSONMember("field", .string(place.fieldKey)),
    ]
    if let year = place.year { members.append(JSONMember("year", .number(String(year.startYear)))) }
    if let lineNumber { members.append(JSONMember("line", .number(String(lineNumber)))) }
    if place.past != nil { members.append(JSONMember("history", .bool(true))) }
    return .object(members + [JSONMember("text", .string(text))])
  }
}

extension TextPlace {
  /// The year that the text belongs to; nil for texts of all years.
  var year: FiscalYear? {
    switch field {
    case .cell(_, let year), .measurement(let year): year
    default: field.recordYear
    }
  }

  /// As `--line` counts it, from 1 within the track of its pair.
  fileprivate var lineNumber: Int? {
    switch field {
    case .cell(.actual(_, let line), _): line + 1
    case .cell(.planned, _): 1
    default: nil
    }
  }

  /// As the ledger's file calls it.
  fileprivate var fieldKey: String {
    switch field {
    case .title: "title"
    case .purpose: "purpose"
    case .outcome: "outcome"
    case .footnote: "note"
    case .tags: "tags"
    case .chapters: "chapters"
    case .shortName: "shortName"
    case .baseline: "baseline"
    case .measurement: "measurements"
    case .schedule: "schedule"
    case .note: "note"
    case .issue: "issue"
    case .direction: "direction"
    case .assessment: "assessment"
    case .cell(let line, _): line.track == .planned ? "planned" : "actual"
    default: "text"
    }
  }

  fileprivate var fieldName: Phrase {
    switch field {
    case .title, .shortName: Phrase("名称", "title")
    case .purpose: .purpose
    case .outcome: .outcome
    case .footnote: .footnote
    case .tags: .filterTag
    case .chapters: Phrase("章", "chapter")
    case .baseline: .baseline
    case .measurement: Phrase("実績値", "measurement")
    case .schedule: .schedule
    case .note: .note
    case .issue: .issue
    case .direction: .nextDirection
    case .assessment: .filterMark
    case .cell(let line, _): line.track == .planned ? .planned : .actual
    default: Phrase("記載", "text")
    }
  }
}

extension Phrase {
  static let inHistory = Phrase("変更履歴", "history")
  static let emptySearch = Phrase(
    "探す語がありません。例: hashira find 研修、hashira find jinzai",
    "There is nothing to look for. For example: hashira find jinzai")
}
