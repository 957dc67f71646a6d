import PlanModel
import StrictJSON

// Lines of a journal: the other direction of `LedgerWriter+Journal`.
extension LedgerReader {
  mutating func journalLine(_ json: inout JSONReader) throws(JSONError) -> JournalLine {
    let start = json.offset
    guard try json.peekKind() == .object else { throw refusal(.journal(.notAJournal), at: start, json) }
    var draft = JournalDraft()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "format": try journalFormat(&json, &draft)
      case "version": try journalVersion(&json)
      case "id": draft.id = try itemID(&json)
      case "at": draft.at = try timestamp(&json)
      case "by": draft.by = try json.readOptionalString()
      case "host": draft.host = try json.readOptionalString()
      case "edits": draft.edits = try list(&json) { (me, json) throws(JSONError) in try me.edit(&json) }
      case "group": draft.group = try optionalItemID(&json)
      case "kind": draft.kind = try optionalWord(&json)
      case "reason": draft.reason = try json.readOptionalString()
      case "undoes": draft.link = try optionalItemID(&json).map { .undoes($0) }
      case "redoes": draft.link = try optionalItemID(&json).map { .redoes($0) }
      case "origin": draft.origin = try optionalWord(&json)
      case "about": draft.about = try json.readOptionalString()
      case "fold": draft.fold = try hash(&json)
      case "from": draft.from = try hash(&json)
      case "folded": draft.folded = try json.readInt()
      case "sum": try json.skipValue()
      default:
        draft.unknown.append(UnknownKeys.Entry(after: nil, key: key, json: try json.readCanonicalText()))
      }
    }
    return try line(of: draft, from: start, json)
  }

  private mutating func line(
    of draft: JournalDraft, from start: Int, _ json: borrowing JSONReader
  ) throws(JSONError) -> JournalLine {
    if draft.isHeader { return .header }
    guard let id = draft.id else {
      return .fold(
        JournalLine.Fold(
          hash: try need(draft.fold, draft.edits == nil ? "fold" : "id", from: start, json), from: draft.from,
          at: draft.at))
    }
    let edits = try need(draft.edits, "edits", from: start, json)
    let entry = JournalEntry(
      id: id, at: try need(draft.at, "at", from: start, json), by: draft.by, host: draft.host, edits: edits,
      group: draft.group, kind: draft.kind, reason: draft.reason, link: draft.link, origin: draft.origin,
      about: draft.about, unknown: UnknownKeys(draft.unknown))
    let folded = min(max(draft.folded ?? edits.count, 0), edits.count)
    return .entry(entry, fold: draft.fold.map { JournalLine.EntryFold(hash: $0, edits: folded) })
  }

  private mutating func journalFormat(_ json: inout JSONReader, _ draft: inout JournalDraft) throws(JSONError) {
    let start = json.offset
    guard try json.peekKind() == .string, try json.readString().utf8.elementsEqual(JournalCodec.format.utf8) else {
      throw refusal(.journal(.notAJournal), at: start, json)
    }
    draft.isHeader = true
  }

  private mutating func journalVersion(_ json: inout JSONReader) throws(JSONError) {
    let start = json.offset
    let text = try json.readNumberText()
    guard let found = Int(text), found >= 1, String(found) == text else {
      throw refusal(.badVersion(Self.excerpt(text)), at: start, json)
    }
    guard found <= JournalCodec.version else {
      throw refusal(.newerVersion(found: found, known: JournalCodec.version), at: start, json)
    }
  }

  private mutating func timestamp(_ json: inout JSONReader) throws(JSONError) -> Timestamp {
    let start = json.offset
    let text = try json.readString()
    guard let time = Timestamp(text) else { throw refusal(.badDate(Self.excerpt(text)), at: start, json) }
    return time
  }

  private mutating func hash(_ json: inout JSONReader) throws(JSONError) -> ContentHash {
    let start = json.offset
    let text = try json.readString()
    guard let hash = ContentHash(hexadecimal: text) else {
      throw refusal(.journal(.badHash(Self.excerpt(text))), at: start, json)
    }
    return hash
  }
}

/// What was read of a line so far.
private struct JournalDraft {
  var isHeader = false
  var id: ItemID?
  var at: Timestamp?
  var by: String?
  var host: String?
  var edits: [PlanEdit]?
  var group: ItemID?
  var kind: ChangeKind?
  var reason: String?
  var link: JournalEntry.Link?
  var origin: JournalEntry.Origin?
  var about: String?
  var fold: ContentHash?
  var from: ContentHash?
  var folded: Int?
  var unknown: [UnknownKeys.Entry] = []
}
