import PlanModel
import StrictJSON

/// Makes a `Ledger` of JSON, one pass from front to back.
///
/// Errors travel as `JSONError`, which carries the place; what is wrong in a ledger's own terms waits in `problem`.
struct LedgerReader {
  var problem: LedgerError.Problem?
  private var isFormatRead = false
  private var isVersionRead = false
  /// Both format and version were there and are ours.
  var isHeaderRead: Bool { isFormatRead && isVersionRead }

  func ledgerError(_ error: JSONError, file: String?) -> LedgerError {
    LedgerError(file: file, position: error.position, problem: problem ?? .json(error.problem))
  }

  /// Notes what is wrong; the result must be thrown.
  mutating func refusal(
    _ problem: LedgerError.Problem, at offset: Int, _ json: borrowing JSONReader
  ) -> JSONError {
    self.problem = problem
    return json.failure(.custom(""), at: offset)
  }

  /// As much of a text as a message has use for: a broken file may hold ten megabytes of it.
  static func excerpt(_ text: String) -> String {
    let most = 60
    guard text.utf8.count > most, text.unicodeScalars.dropFirst(most).first != nil else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.prefix(most))) + "…"
  }

  /// A value that must be there; `start` is where its object begins.
  mutating func need<Value>(
    _ value: Value?, _ key: String, from start: Int, _ json: borrowing JSONReader
  ) throws(JSONError) -> Value {
    guard let value else { throw refusal(.missingKey(key), at: start, json) }
    return value
  }

  mutating func ledger(_ json: inout JSONReader) throws(JSONError) -> Ledger {
    let start = json.offset
    guard try json.peekKind() == .object else { throw refusal(.notALedger, at: start, json) }
    var organization: String?
    var sections: [Section] = []
    var plans: [Plan]?
    var schemes: [SchemeEntry] = []
    var conflicts: [MergeConflict] = []
    var rest = UnknownMembers()
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "format": try format(&json)
      case "version": try version(&json)
      case "organization": organization = try json.readString()
      case "sections": sections = try list(&json) { (me, json) throws(JSONError) in try me.section(&json) }
      case "plans": plans = try list(&json) { (me, json) throws(JSONError) in try me.plan(&json) }
      case "schemes":
        schemes = try list(&json) { (_, json) throws(JSONError) in SchemeCodec.entry(try json.readCanonicalText()) }
      case "conflicts": conflicts = try list(&json) { (me, json) throws(JSONError) in try me.conflict(&json) }
      default:
        try rest.keep(key, &json)
        continue
      }
      rest.last = key
    }
    try requireHeader(from: start, json)
    return Ledger(
      organization: try need(organization, "organization", from: start, json), sections: sections,
      plans: try need(plans, "plans", from: start, json), schemes: schemes,
      conflicts: conflicts.sorted { $0.id < $1.id },
      unknown: rest.finished(LedgerShape.ledger))
  }

  /// Reads format and version and passes over everything else.
  mutating func header(_ json: inout JSONReader) throws(JSONError) {
    let start = json.offset
    guard try json.peekKind() == .object else { throw refusal(.notALedger, at: start, json) }
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      switch key {
      case "format": try format(&json)
      case "version": try version(&json)
      default: try json.skipValue()
      }
    }
    try requireHeader(from: start, json)
  }

  private mutating func requireHeader(from start: Int, _ json: borrowing JSONReader) throws(JSONError) {
    guard isFormatRead else { throw refusal(.notALedger, at: start, json) }
    guard isVersionRead else { throw refusal(.missingKey("version"), at: start, json) }
  }

  private mutating func format(_ json: inout JSONReader) throws(JSONError) {
    let start = json.offset
    guard try json.peekKind() == .string, try json.readString().utf8.elementsEqual(LedgerCodec.format.utf8) else {
      throw refusal(.notALedger, at: start, json)
    }
    isFormatRead = true
  }

  private mutating func version(_ json: inout JSONReader) throws(JSONError) {
    let start = json.offset
    guard try json.peekKind() == .number else {
      throw refusal(.badVersion(Self.excerpt(try json.readCanonicalText())), at: start, json)
    }
    let text = try json.readNumberText()
    guard let found = Int(text), found >= 1, String(found) == text else {
      throw refusal(.badVersion(Self.excerpt(text)), at: start, json)
    }
    guard found <= LedgerCodec.version else {
      throw refusal(.newerVersion(found: found, known: LedgerCodec.version), at: start, json)
    }
    isVersionRead = true
  }
}
