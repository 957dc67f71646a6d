import PlanModel
import StrictJSON

// Lines of a journal and the edits in them; values are written as in the ledger.
extension LedgerWriter {
  static func journalLine(_ line: JournalLine, _ json: inout JSONWriter) {
    switch line {
    case .header:
      json.object { json in
        json.key("format")
        json.string(JournalCodec.format)
        json.key("version")
        json.integer(JournalCodec.version)
      }
    case .fold(let fold):
      json.object { json in
        json.key("fold")
        json.string(fold.hash.description)
        member("from", fold.from?.description, &json)
        member("at", fold.at?.description, &json)
      }
    case .entry(let entry, let fold): self.entry(entry, fold, &json)
    }
  }

  private static func entry(_ entry: JournalEntry, _ fold: JournalLine.EntryFold?, _ json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      json.string(entry.id.rawValue)
      json.key("at")
      json.string(entry.at.description)
      member("by", entry.by, &json)
      member("host", entry.host, &json)
      json.key("edits")
      list(entry.edits, &json, edit)
      member("group", entry.group?.rawValue, &json)
      member("kind", entry.kind?.rawValue, &json)
      member("reason", entry.reason, &json)
      switch entry.link {
      case .undoes(let id): member("undoes", id.rawValue, &json)
      case .redoes(let id): member("redoes", id.rawValue, &json)
      case nil: break
      }
      member("origin", entry.origin?.rawValue, &json)
      member("about", entry.about, &json)
      if let fold {
        json.key("fold")
        json.string(fold.hash.description)
        json.key("folded")
        json.integer(fold.edits)
      }
      for member in entry.unknown.entries {
        json.key(member.key)
        json.canonical(member.json)
      }
    }
  }

  /// A key that is left out without a value.
  private static func member(_ key: String, _ text: String?, _ json: inout JSONWriter) {
    guard let text else { return }
    json.key(key)
    json.string(text)
  }

  static func edit(_ edit: PlanEdit, _ json: inout JSONWriter) {
    json.object { json in
      switch edit {
      case .set(let item, let field, let before, let after):
        verb(.set, &json)
        json.key("item")
        json.string(item.rawValue)
        self.field(field, &json)
        json.key("before")
        value(before, &json)
        json.key("after")
        value(after, &json)
      case .insert(let node, let place): self.node(node, .insert, place, &json)
      case .remove(let node, let place): self.node(node, .remove, place, &json)
      case .move(let item, let from, let to):
        verb(.move, &json)
        json.key("item")
        json.string(item.rawValue)
        json.key("from")
        json.object { place(from, &$0) }
        json.key("to")
        json.object { place(to, &$0) }
      }
    }
  }

  private static func verb(_ verb: JournalShape.Verb, _ json: inout JSONWriter) {
    json.key("do")
    json.string(verb.rawValue)
  }

  private static func field(_ field: Field, _ json: inout JSONWriter) {
    let words = field.words
    json.key("field")
    json.string(words.name.rawValue)
    if let line = words.line {
      json.key("track")
      json.string(line.track.rawValue)
      json.key("pair")
      json.integer(line.pair)
      if case .actual(_, let number) = line {
        json.key("line")
        json.integer(number)
      }
    }
    if let year = words.year {
      json.key("year")
      json.integer(year.startYear)
    }
  }

  private static func place(_ place: Place, _ json: inout JSONWriter) {
    json.key("parent")
    json.string(place.parent.rawValue)
    json.key("behind")
    json.string(place.after?.rawValue)
  }

  private static func node(_ node: Node, _ verb: JournalShape.Verb, _ place: Place, _ json: inout JSONWriter) {
    self.verb(verb, &json)
    json.key("kind")
    json.string(node.journalKind.rawValue)
    self.place(place, &json)
    json.key("value")
    switch node {
    case .section(let section): self.section(section, &json)
    case .plan(let plan): self.plan(plan, &json)
    case .target(let target): self.target(target, &json)
    case .pillar(let pillar): self.pillar(pillar, &json)
    case .direction(let direction): self.direction(direction, &json)
    case .initiative(let initiative): self.initiative(initiative, &json)
    case .program(let program): self.program(program, &json)
    }
  }
}

extension Node {
  fileprivate var journalKind: JournalShape.NodeKind {
    switch self {
    case .section: .section
    case .plan: .plan
    case .target: .target
    case .pillar: .pillar
    case .direction: .direction
    case .initiative: .initiative
    case .program: .program
    }
  }
}
