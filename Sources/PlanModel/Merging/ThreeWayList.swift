/// A list of things without identity, the assessment schemes: joined by their texts, scalar by scalar.
enum ThreeWayList {
  /// What one side changed is taken; where both did, what both still have, then what each added. Nothing is dropped that
  /// nobody took away.
  static func merge(_ base: [SchemeEntry], _ one: [SchemeEntry], _ two: [SchemeEntry]) -> [SchemeEntry] {
    if one.isExactly(two) || two.isExactly(base) { return one }
    if one.isExactly(base) { return two }
    func contains(_ list: [SchemeEntry], _ entry: SchemeEntry) -> Bool { list.contains { $0.isExactly(entry) } }
    let kept = base.filter { contains(one, $0) && contains(two, $0) }
    var added: [SchemeEntry] = []
    for entry in (one + two).sorted(by: { $0.sortText.utf8.lexicographicallyPrecedes($1.sortText.utf8) })
    where !contains(base, entry) && !contains(added, entry) {
      added.append(entry)
    }
    return kept + added
  }
}

extension SchemeEntry {
  /// Everything in it as one text: an order that depends on the entry alone.
  var sortText: String {
    switch self {
    case .other(let json): json
    case .scheme(let scheme):
      ([scheme.id.rawValue, scheme.name] + scheme.marks + scheme.subjects.map(\.rawValue) + scheme.rule.sortTexts)
        .joined(separator: "\u{1F}")
    }
  }
}

extension SchemeRule {
  fileprivate var sortTexts: [String] {
    switch self {
    case .judged: ["judged"]
    case .level(let limits): ["level"] + limits.map(\.description)
    case .baseline(let limits): ["baseline"] + limits.map(\.description)
    case .share(let counted, let limits): ["share"] + counted + limits.map(\.description)
    case .points(let points, let limits):
      ["points"] + points.sorted { $0.key < $1.key }.map { $0.key + "=\($0.value)" } + limits.map(\.description)
    }
  }
}
