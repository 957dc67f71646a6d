import PlanModel

/// What a plan calls its levels, as its chapters say it: 4つの柱・11の方向性・22の取組, 3つの観点.
enum LevelNames {
  /// nil where no chapter counts the plan's levels rightly.
  static func of(_ plan: Plan, chapters: [Chapter]) -> [String]? {
    let counts = plan.treeCounts
    guard counts.pillars > 0 else { return nil }
    for chapter in chapters {
      let found = counted(in: chapter.title + "\n" + chapter.body.text)
      guard let first = found.first(where: { $0.count == counts.pillars }) else { continue }
      let at = found.firstIndex { $0 == first } ?? 0
      let rest = found.dropFirst(at + 1).prefix(2)
      if rest.map(\.count) == [counts.directions, counts.initiatives] {
        return [first.name] + rest.map(\.name) + ["事業"]
      }
      if first.name != "柱" { return [first.name, "区分", "項目", "事業"] }
    }
    return nil
  }

  private struct Counted: Equatable {
    let count: Int
    let name: String
  }

  /// Every `数（つ）の名前` in a text, the name up to where the script or the clause ends.
  private static func counted(in text: String) -> [Counted] {
    let scalars = Array(text.unicodeScalars)
    var found: [Counted] = []
    var index = 0
    while index < scalars.count {
      let digits = scalars[index...].prefix(4).prefix { (0x30...0x39).contains(narrow($0).value) }
      guard !digits.isEmpty, let count = Int(String(String.UnicodeScalarView(digits.map(narrow)))) else {
        index += 1
        continue
      }
      index += digits.count
      if index < scalars.count, scalars[index] == "つ" { index += 1 }
      guard index < scalars.count, scalars[index] == "の" else { continue }
      let name = scalars[(index + 1)...].prefix(9).prefix { (0x4E00...0x9FFF).contains($0.value) }
      if (1...8).contains(name.count) {
        found.append(Counted(count: count, name: String(String.UnicodeScalarView(name))))
      }
    }
    return found
  }

  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xFF10...0xFF19).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
