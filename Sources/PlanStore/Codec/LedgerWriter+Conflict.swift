import PlanModel
import StrictJSON

// What a merge could not join, with the values of both sides.
extension LedgerWriter {
  static func conflict(_ conflict: MergeConflict, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(conflict.unknown, LedgerShape.conflict)
      at.key("id", &json)
      json.string(conflict.id)
      at.key("item", &json)
      json.string(conflict.item.rawValue)
      at.key("what", &json)
      switch conflict.clash {
      case .field(let field, let base, let kept, let other):
        json.string("field")
        self.field(field, &at, &json)
        if let base {
          at.key("base", &json)
          value(base, &json)
        }
        at.key("kept", &json)
        value(kept, &json)
        at.key("other", &json)
        value(other, &json)
      case .removed: json.string("removed")
      case .moved(let kept, let other):
        json.string("moved")
        at.key("kept", &json)
        json.string(kept.rawValue)
        at.key("other", &json)
        json.string(other.rawValue)
      case .order(let kind, let kept, let other):
        json.string("order")
        at.key("field", &json)
        json.string(kind.rawValue)
        at.key("kept", &json)
        items(kept, &json)
        at.key("other", &json)
        items(other, &json)
      case .member(let key, let base, let kept, let other):
        json.string("member")
        at.key("key", &json)
        json.string(key)
        for (name, text) in [("base", base), ("kept", kept), ("other", other)] {
          guard let text else { continue }
          at.key(name, &json)
          json.canonical(text)
        }
      }
      at.end(&json)
    }
  }

  private static func field(_ field: Field, _ at: inout UnknownCursor, _ json: inout JSONWriter) {
    at.key("field", &json)
    json.string(field.name)
    if let year = field.year {
      at.key("year", &json)
      json.integer(year.startYear)
    }
    guard let line = field.line else { return }
    at.key("track", &json)
    json.string(line.track.rawValue)
    at.key("pair", &json)
    json.integer(line.pair + 1)
    guard case .actual(_, let number) = line else { return }
    at.key("line", &json)
    json.integer(number + 1)
  }
}
