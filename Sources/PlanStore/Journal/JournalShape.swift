/// The known keys of a journal's lines and edits, in the order in which they are written.
enum JournalShape {
  static let header = ["format", "version"]
  static let entry = [
    "id", "at", "by", "host", "edits", "group", "kind", "reason", "undoes", "redoes", "origin", "about", "fold",
    "folded", "sum",
  ]
  static let fold = ["fold", "from", "at", "sum"]
  static let set = ["do", "item", "field", "track", "pair", "line", "year", "before", "after"]
  static let insert = ["do", "kind", "parent", "behind", "value"]
  static let move = ["do", "item", "from", "to"]
  static let place = ["parent", "behind"]
  static let prose = ["text", "isSummary"]
  static let unknownKey = ["after", "key", "value"]

  /// What an edit does.
  enum Verb: String, CaseIterable { case set, insert, remove, move }
  /// What an inserted or removed item is.
  enum NodeKind: String, CaseIterable { case section, plan, target, pillar, direction, initiative, program }
}
