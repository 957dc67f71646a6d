import PlanModel
import StrictJSON

// Building answers from the ledger's own tree.
extension JSONValue {
  static func decimal(_ number: Decimal?) -> JSONValue { number.map { .number($0.description) } ?? .null }
  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }

  /// With these members in front.
  func leading(_ added: [JSONMember]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(added + members)
  }

  /// With these members behind the others.
  func adding(_ added: [JSONMember]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + added)
  }

  func without(_ keys: [String]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !keys.contains($0.key) })
  }

  /// With every element of the array under `key` changed.
  func mapping(_ key: String, _ change: (Int, JSONValue) -> JSONValue) -> JSONValue {
    guard case .object(var members) = self, let index = members.firstIndex(where: { $0.key == key }) else {
      return self
    }
    members[index].value = .array(members[index].value.elements.enumerated().map { change($0, $1) })
    return .object(members)
  }
}
