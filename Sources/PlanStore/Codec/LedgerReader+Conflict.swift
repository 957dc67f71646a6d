import PlanModel
import StrictJSON

// What a merge could not join. Which field it is about decides how its values are read, so those wait as text until the
// whole object has been seen.
extension LedgerReader {
  mutating func conflict(_ json: inout JSONReader) throws(JSONError) -> MergeConflict {
    let start = json.offset
    var id: String?
    var item: ItemID?
    var what: ConflictWord?
    var place = ConflictPlace()
    var values = ConflictValues()
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "id": id = try json.readString()
      case "item": item = try itemID(&json)
      case "what": what = try word(&json)
      case "field": place.name = try json.readString()
      case "year": place.year = try year(&json)
      case "track": place.track = try word(&json)
      case "pair": place.pair = try json.readInt()
      case "line": place.line = try json.readInt()
      case "key": place.key = try json.readString()
      case "base": values.base = try json.readCanonicalText()
      case "kept": values.kept = try json.readCanonicalText()
      case "other": values.other = try json.readCanonicalText()
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    let known = try need(what, "what", from: start, json)
    let clash: MergeConflict.Clash
    switch known {
    case .removed: clash = .removed
    case .member:
      clash = .member(
        try need(place.key, "key", from: start, json), base: values.base, kept: values.kept, other: values.other)
    case .moved:
      clash = .moved(
        kept: try conflictValue(values.kept, "kept", start, json) { (me, json) throws(JSONError) in try me.itemID(&json)
        },
        other: try conflictValue(values.other, "other", start, json) { (me, json) throws(JSONError) in
          try me.itemID(&json)
        })
    case .order:
      let name = try need(place.name, "field", from: start, json)
      guard let kind = ItemKind(rawValue: name) else {
        throw refusal(.badWord(Self.excerpt(name), allowed: ItemKind.allCases.map(\.rawValue)), at: start, json)
      }
      clash = .order(
        kind,
        kept: try conflictValue(values.kept, "kept", start, json) { (me, json) throws(JSONError) in
          try me.itemIDs(&json)
        },
        other: try conflictValue(values.other, "other", start, json) { (me, json) throws(JSONError) in
          try me.itemIDs(&json)
        })
    case .field:
      let name = try need(place.name, "field", from: start, json)
      guard let field = place.field else { throw refusal(.badWord(Self.excerpt(name), allowed: []), at: start, json) }
      func value(_ me: inout LedgerReader, _ json: inout JSONReader) throws(JSONError) -> FieldValue {
        try me.value(of: field, &json)
      }
      clash = .field(
        field, base: values.base == nil ? nil : try conflictValue(values.base, "base", start, json, value),
        kept: try conflictValue(values.kept, "kept", start, json, value),
        other: try conflictValue(values.other, "other", start, json, value))
    }
    let isMember = known == .member
    return MergeConflict(
      id: try need(id, "id", from: start, json), item: try need(item, "item", from: start, json), clash: clash,
      unknown: rest.finished(LedgerShape.conflict) { place.omits($0, known, hasBase: values.base != nil, isMember) })
  }

  /// A value that waited as text; what is wrong in it is said of the conflict it stands in.
  private mutating func conflictValue<Value>(
    _ text: String?, _ key: String, _ start: Int, _ json: borrowing JSONReader,
    _ read: (inout LedgerReader, inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let text = try need(text, key, from: start, json)
    do {
      return try JSONReader.read(Array(text.utf8)) { (json) throws(JSONError) in try read(&self, &json) }
    } catch {
      throw refusal(problem ?? .json(error.problem), at: start, json)
    }
  }
}

/// The kinds of conflicts, as the file names them.
enum ConflictWord: String, CaseIterable {
  case field, removed, moved, order, member
}

/// What a conflict is about, key by key.
private struct ConflictPlace {
  var name: String?
  var year: FiscalYear?
  var track: Track?
  var pair: Int?
  var line: Int?
  var key: String?

  var lineRef: LineRef? {
    guard let track, let pair, pair > 0 else { return nil }
    switch track {
    case .planned: return .planned(pair: pair - 1)
    case .actual: return line.flatMap { $0 > 0 ? .actual(pair: pair - 1, line: $0 - 1) : nil }
    }
  }
  var field: Field? { name.flatMap { Field(name: $0, year: year, line: lineRef) } }

  /// The keys that canonical form leaves out for a conflict of this kind.
  func omits(_ shape: String, _ what: ConflictWord, hasBase: Bool, _ isMember: Bool) -> Bool {
    let field = what == .field ? self.field : nil
    return switch shape {
    case "field": what != .field && what != .order
    case "year": field?.year == nil
    case "track", "pair": field?.line == nil
    case "line": field?.line?.track != .actual
    case "key": !isMember
    case "base": !hasBase || what != .field && what != .member
    case "kept", "other": what == .removed
    default: false
    }
  }
}

/// The values of a conflict as JSON texts.
private struct ConflictValues {
  var base: String?
  var kept: String?
  var other: String?
}
