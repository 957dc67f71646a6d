import PlanModel
import StrictJSON

// Edits, in the order of keys in which they are written: a value can be read only once its field is known.
extension LedgerReader {
  mutating func edit(_ json: inout JSONReader) throws(JSONError) -> PlanEdit {
    let start = json.offset
    var draft = EditDraft()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "do": draft.verb = try word(&json)
      case "item": draft.item = try itemID(&json)
      case "field": draft.field = try word(&json)
      case "track": draft.track = try word(&json)
      case "pair": draft.pair = try index(&json)
      case "line": draft.line = try index(&json)
      case "year": draft.year = try year(&json)
      case "before": draft.before = try value(of: try field(draft, json), &json)
      case "after": draft.after = try value(of: try field(draft, json), &json)
      case "kind": draft.kind = try word(&json)
      case "parent": draft.parent = try itemID(&json)
      case "behind": draft.behind = try optionalItemID(&json)
      case "value": draft.node = try node(try need(draft.kind, "kind", from: start, json), &json)
      case "from": draft.from = try place(&json)
      case "to": draft.to = try place(&json)
      default: try json.skipValue()
      }
    }
    return try edit(of: draft, from: start, json)
  }

  private mutating func edit(
    of draft: EditDraft, from start: Int, _ json: borrowing JSONReader
  ) throws(JSONError) -> PlanEdit {
    switch try need(draft.verb, "do", from: start, json) {
    case .set:
      let item = try need(draft.item, "item", from: start, json)
      return .set(
        item, try field(draft, json), before: try need(draft.before, "before", from: start, json),
        after: try need(draft.after, "after", from: start, json))
    case .insert:
      let node = try need(draft.node, "value", from: start, json)
      return .insert(node, at: Place(parent: try need(draft.parent, "parent", from: start, json), after: draft.behind))
    case .remove:
      let node = try need(draft.node, "value", from: start, json)
      return .remove(
        node, from: Place(parent: try need(draft.parent, "parent", from: start, json), after: draft.behind))
    case .move:
      return .move(
        try need(draft.item, "item", from: start, json), from: try need(draft.from, "from", from: start, json),
        to: try need(draft.to, "to", from: start, json))
    }
  }

  private mutating func field(_ draft: EditDraft, _ json: borrowing JSONReader) throws(JSONError) -> Field {
    let word = try need(draft.field, "field", from: json.offset, json)
    var line: LineRef?
    if let pair = draft.pair {
      switch draft.track {
      case .planned: line = .planned(pair: pair)
      case .actual: line = draft.line.map { .actual(pair: pair, line: $0) }
      case nil: break
      }
    }
    let missing = draft.year == nil ? "year" : "track"
    return try need(word.field(line: line, year: draft.year), missing, from: json.offset, json)
  }

  /// A number of a line, from 0.
  private mutating func index(_ json: inout JSONReader) throws(JSONError) -> Int {
    let start = json.offset
    let number = try json.readInt()
    guard (0..<1_000_000).contains(number) else { throw refusal(.badNumber(String(number)), at: start, json) }
    return number
  }

  private mutating func place(_ json: inout JSONReader) throws(JSONError) -> Place {
    let start = json.offset
    var parent: ItemID?
    var behind: ItemID?
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "parent": parent = try itemID(&json)
      case "behind": behind = try optionalItemID(&json)
      default: try json.skipValue()
      }
    }
    return Place(parent: try need(parent, "parent", from: start, json), after: behind)
  }

  private mutating func node(_ kind: JournalShape.NodeKind, _ json: inout JSONReader) throws(JSONError) -> Node {
    switch kind {
    case .section: .section(try section(&json))
    case .plan: .plan(try plan(&json))
    case .target: .target(try target(&json))
    case .pillar: .pillar(try pillar(&json))
    case .direction: .direction(try direction(&json))
    case .initiative: .initiative(try initiative(&json))
    case .program: .program(try program(&json))
    }
  }
}

/// What was read of an edit so far.
private struct EditDraft {
  var verb: JournalShape.Verb?
  var item: ItemID?
  var field: FieldWord?
  var track: Track?
  var pair: Int?
  var line: Int?
  var year: FiscalYear?
  var before: FieldValue?
  var after: FieldValue?
  var kind: JournalShape.NodeKind?
  var parent: ItemID?
  var behind: ItemID?
  var node: Node?
  var from: Place?
  var to: Place?
}
