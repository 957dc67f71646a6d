/// A list of texts without identity, such as the assessment schemes: joined by the texts themselves, scalar by scalar.
enum ThreeWayList {
  /// What one side changed is taken; where both did, what both still have, then what each added. Nothing is dropped that
  /// nobody took away.
  static func merge(_ base: [String], _ one: [String], _ two: [String]) -> [String] {
    if one.isExactly(two) || two.isExactly(base) { return one }
    if one.isExactly(base) { return two }
    func contains(_ list: [String], _ text: String) -> Bool { list.contains { $0.isExactly(text) } }
    let kept = base.filter { contains(one, $0) && contains(two, $0) }
    var added: [String] = []
    for text in (one + two).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    where !contains(base, text) && !contains(added, text) {
      added.append(text)
    }
    return kept + added
  }
}
