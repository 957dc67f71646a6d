/// The figures of an item through all plans it runs through (rule 12): seven years as one line where the labels agree.
package struct Timeline: Hashable, Sendable {
  /// One labelled series, joined over plans under one label and counter.
  package struct Strand: Hashable, Sendable {
    /// The programs that state it, oldest first.
    package var programs: [ItemPath]
    package var series: Series
  }
  /// Every year of every plan concerned, oldest first, without gaps.
  package var years: [FiscalYear]
  /// The item and its lineage, oldest first.
  package var items: [ItemPath]
  /// The programs whose results are read, oldest first.
  package var programs: [ItemPath]
  package var strands: [Strand]
}

extension Ledger {
  /// The timeline of an initiative or a program; nil for anything else.
  package func timeline(of id: ItemID) -> Timeline? {
    guard let own = path(of: id) else { return nil }
    let lineage = lineage(of: id).items
    var programs: Set<ItemPath> = []
    switch own {
    case .program: programs = Set(lineage.flatMap { self.programs(at: $0) })
    case .initiative:
      for item in lineage { programs.formUnion(self.programs(at: item)) }
      for program in initiative(at: own)?.programs ?? [] {
        for item in self.lineage(of: program.id).items { programs.formUnion(self.programs(at: item)) }
      }
    default: return nil
    }
    let ordered = programs.sorted { comesBefore($0, $1) }
    let plans = Set((ordered + lineage).compactMap(\.planIndex)).map { self.plans[$0] }
    guard let first = plans.map(\.firstYear).min(), let last = plans.map(\.lastYear).max() else { return nil }
    let years = (0...(last.startYear - first.startYear)).map { first.advanced(by: $0) }
    return Timeline(years: years, items: lineage, programs: ordered, strands: strands(of: ordered))
  }

  private func programs(at path: ItemPath) -> [ItemPath] {
    switch path {
    case .program: [path]
    case .initiative(let p, let i, let d, let n):
      initiative(at: path).map {
        $0.programs.indices.map { .program(plan: p, pillar: i, direction: d, initiative: n, $0) }
      }
        ?? []
    default: []
    }
  }

  private func comesBefore(_ a: ItemPath, _ b: ItemPath) -> Bool {
    let (first, second) = (plan(at: a)?.firstYear, plan(at: b)?.firstYear)
    if first != second, let first, let second { return first < second }
    return a.positions.lexicographicallyPrecedes(b.positions)
  }

  private func strands(of programs: [ItemPath]) -> [Timeline.Strand] {
    var strands: [Timeline.Strand] = []
    for path in programs {
      guard let program = program(at: path), let plan = plan(at: path) else { continue }
      for series in plan.series(of: program) {
        // One year has one figure: the same label twice in a year is another thing under the same name.
        let index = strands.firstIndex { strand in
          strand.series.goesOn(as: series) && strand.programs.last != path
            && !strand.series.points.contains { point in series.points.contains { $0.year == point.year } }
        }
        guard let index else {
          strands.append(Timeline.Strand(programs: [path], series: series))
          continue
        }
        strands[index].programs.append(path)
        strands[index].series.points = (strands[index].series.points + series.points).sorted { $0.year < $1.year }
      }
    }
    return strands
  }
}

extension Series {
  /// Whether another series counts the same thing: the same label and the same counter, 人 and 名 being one.
  func goesOn(as other: Series) -> Bool {
    func counter(_ unit: String) -> String { unit == "人" ? "名" : unit }
    return label.unicodeScalars.elementsEqual(other.label.unicodeScalars) && counter(unit) == counter(other.unit)
      && isReference == other.isReference
  }
}
