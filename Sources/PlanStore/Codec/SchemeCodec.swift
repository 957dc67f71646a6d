import PlanModel
import StrictJSON

/// An assessment scheme as JSON: docs/format.md, also a file of its own (Resources/schemes).
package enum SchemeCodec {
  /// The scheme in a file; nil where the text is none, or its thresholds do not part its marks. Members beside those of a
  /// scheme (a note, worked examples) are passed over.
  package static func scheme(_ bytes: [UInt8]) -> AssessmentScheme? {
    (try? JSONValue.parse(bytes)).flatMap { scheme($0) }
  }

  /// What stands in the ledger: a scheme where writing it again gives the same text, else the text as it is.
  static func entry(_ text: String) -> SchemeEntry {
    guard let scheme = scheme(Array(text.utf8)), self.text(.scheme(scheme)).utf8.elementsEqual(text.utf8) else {
      return .other(text)
    }
    return .scheme(scheme)
  }

  static func text(_ entry: SchemeEntry) -> String {
    switch entry {
    case .other(let text): text
    case .scheme(let scheme): String(decoding: value(scheme).bytes(.compact).dropLast(), as: UTF8.self)
    }
  }

  package static func value(_ scheme: AssessmentScheme) -> JSONValue {
    .object([
      JSONMember("id", .string(scheme.id.rawValue)), JSONMember("name", .string(scheme.name)),
      JSONMember("marks", .array(scheme.marks.map { .string($0) })),
      JSONMember("on", .array(scheme.subjects.map { .string($0.rawValue) })), JSONMember("rule", rule(scheme)),
    ])
  }

  private static func rule(_ scheme: AssessmentScheme) -> JSONValue {
    func rule(_ kind: String, _ limits: [Decimal], _ more: [JSONMember] = []) -> JSONValue {
      .object(
        [JSONMember("kind", .string(kind))] + more + [
          JSONMember("atLeast", .array(limits.map { .number($0.description) }))
        ])
    }
    switch scheme.rule {
    case .judged: return .object([JSONMember("kind", .string("judged"))])
    case .level(let limits): return rule("level", limits)
    case .baseline(let limits): return rule("baseline", limits)
    case .share(let counted, let limits):
      return rule("share", limits, [JSONMember("counted", .array(counted.map { .string($0) }))])
    case .points(let points, let limits):
      let members = scheme.marks.compactMap { mark in
        points[mark].map { JSONMember(mark, .number($0.description)) }
      }
      return rule("points", limits, [JSONMember("points", .object(members))])
    }
  }

  private static func scheme(_ json: JSONValue) -> AssessmentScheme? {
    guard case .string(let id)? = json["id"], !id.isEmpty, case .string(let name)? = json["name"],
      let marks = strings(json["marks"]), let subjects = strings(json["on"]), let rule = rule(json["rule"])
    else { return nil }
    let known = subjects.compactMap { SchemeSubject(rawValue: $0) }
    let scheme = AssessmentScheme(id: ItemID(id), name: name, marks: marks, subjects: known, rule: rule)
    return known.count == subjects.count && scheme.isWhole ? scheme : nil
  }

  private static func rule(_ json: JSONValue?) -> SchemeRule? {
    guard let json, case .string(let kind)? = json["kind"] else { return nil }
    if kind == "judged" { return .judged }
    guard let limits = decimals(json["atLeast"]) else { return nil }
    switch kind {
    case "level": return .level(atLeast: limits)
    case "baseline": return .baseline(atLeast: limits)
    case "share": return strings(json["counted"]).map { .share(counted: $0, atLeast: limits) }
    case "points":
      guard case .object(let members)? = json["points"] else { return nil }
      var points: [String: Decimal] = [:]
      for member in members {
        guard case .number(let text) = member.value, let number = Decimal(text) else { return nil }
        points[member.key] = number
      }
      return .points(points, atLeast: limits)
    default: return nil
    }
  }

  private static func strings(_ json: JSONValue?) -> [String]? {
    guard case .array(let elements)? = json else { return nil }
    let texts = elements.compactMap { if case .string(let text) = $0 { text } else { nil } }
    return texts.count == elements.count ? texts : nil
  }
  private static func decimals(_ json: JSONValue?) -> [Decimal]? {
    guard case .array(let elements)? = json else { return nil }
    let numbers = elements.compactMap { if case .number(let text) = $0 { Decimal(text) } else { nil } }
    return numbers.count == elements.count ? numbers : nil
  }
}
