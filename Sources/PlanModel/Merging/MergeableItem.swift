/// An item whose own fields a merge joins one by one.
protocol MergeableItem: ExactlyComparable {
  var unknown: UnknownKeys { get set }
  var node: Node { get }
  /// The fields that are joined by themselves, in the years of its plan.
  func mergeFields(_ years: [FiscalYear]) -> [Field]
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue?
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear])
  /// What has no field of its own: lines, members of records, chapters.
  mutating func joinRest(_ base: Self?, _ one: Self, _ two: Self, years: [FiscalYear], _ merge: inout MergeAssembly)
}

extension MergeableItem {
  mutating func joinRest(_ base: Self?, _ one: Self, _ two: Self, years: [FiscalYear], _ merge: inout MergeAssembly) {}
}

extension MergeableItem where Self: Titled {
  func mergeFields(_ years: [FiscalYear]) -> [Field] { [.title] }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? { .text(title) }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) {
    if case .text(let text?) = value { title = text }
  }
}

/// An item that has a title and nothing else of its own.
protocol Titled {
  var title: String { get set }
}
extension Pillar: MergeableItem, Titled { var node: Node { .pillar(self) } }
extension Direction: MergeableItem, Titled { var node: Node { .direction(self) } }
extension Section: MergeableItem {
  var node: Node { .section(self) }
  func mergeFields(_ years: [FiscalYear]) -> [Field] { [.title, .formerNames] }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? { value(of: field) }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) { _ = set(value, of: field) }
  /// A section lies in no plan: the years of its inquiries are those that any side has.
  mutating func joinRest(
    _ base: Section?, _ one: Section, _ two: Section, years: [FiscalYear], _ merge: inout MergeAssembly
  ) {
    let asked = [base?.inquiries ?? [:], one.inquiries, two.inquiries].reduce(into: Set<FiscalYear>()) {
      $0.formUnion($1.keys)
    }
    inquiries = [:]
    for year in asked.sorted() {
      let value = merge.value(
        .inquiry(year), of: id, base.map { .inquiry($0.inquiries[year]) }, .inquiry(one.inquiries[year]),
        .inquiry(two.inquiries[year]))
      if case .inquiry(let inquiry) = value { inquiries[year] = inquiry }
    }
  }
}

extension Field {
  fileprivate static func records(_ years: [FiscalYear]) -> [Field] {
    years.flatMap { [.schedule($0), .note($0), .issue($0), .direction($0), .assessment($0)] }
  }
}

extension Plan: MergeableItem {
  var node: Node { .plan(self) }
  func mergeFields(_ years: [FiscalYear]) -> [Field] {
    [.title, .label, .status, .adoptedOn, .levels, .scheme] + years.map { .locked($0) }
  }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? { value(of: field) }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) { _ = set(value, of: field) }
  mutating func joinRest(_ base: Plan?, _ one: Plan, _ two: Plan, years: [FiscalYear], _ merge: inout MergeAssembly) {
    chapters = merge.chapters(base?.chapters, one.chapters, two.chapters, of: id)
  }
}

extension Target: MergeableItem {
  var node: Node { .target(self) }
  func mergeFields(_ years: [FiscalYear]) -> [Field] {
    [.title, .pillar, .shortName, .unit, .better, .goal, .most, .basis, .measuredIn, .baseline]
      + years.flatMap { [.step($0), .measurement($0), .assessment($0)] }
  }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? {
    switch field {
    case .step(let year): .number(steps[year])
    case .measurement(let year): .measurement(measurement(in: year))
    case .assessment(let year): .assessment(self.years[year]?.assessment)
    default: value(of: field, in: .merging)
    }
  }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) { _ = set(value, of: field) }
  mutating func joinRest(
    _ base: Target?, _ one: Target, _ two: Target, years: [FiscalYear], _ merge: inout MergeAssembly
  ) {
    merge.joinMembers(of: &self.years, base?.years, one.years, two.years, item: id)
  }
}

extension Initiative: MergeableItem {
  var node: Node { .initiative(self) }
  func mergeFields(_ years: [FiscalYear]) -> [Field] {
    [.title, .purpose, .outcome, .footnote, .owner, .involved, .succeeds, .tags] + Field.records(years)
  }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? {
    if let year = field.recordYear { return (self.years[year] ?? YearRecord()).value(of: field) }
    return value(of: field, in: .merging)
  }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) { _ = set(value, of: field) }
  mutating func joinRest(
    _ base: Initiative?, _ one: Initiative, _ two: Initiative, years: [FiscalYear], _ merge: inout MergeAssembly
  ) {
    merge.joinMembers(of: &self.years, base?.years, one.years, two.years, item: id)
  }
}

extension Program: MergeableItem {
  var node: Node { .program(self) }
  func mergeFields(_ years: [FiscalYear]) -> [Field] { [.title, .owner, .succeeds, .tags] + Field.records(years) }
  func mergeValue(_ field: Field, _ years: [FiscalYear]) -> FieldValue? {
    if let year = field.recordYear { return (self.years[year] ?? YearRecord()).value(of: field) }
    return value(of: field, in: .merging)
  }
  mutating func setMerged(_ value: FieldValue, _ field: Field, _ years: [FiscalYear]) {
    guard let first = years.first else { return }
    _ = set(value, of: field, firstYear: first, years: years.count)
  }
  mutating func joinRest(
    _ base: Program?, _ one: Program, _ two: Program, years: [FiscalYear], _ merge: inout MergeAssembly
  ) {
    merge.joinMembers(of: &self.years, base?.years, one.years, two.years, item: id)
    pairs = merge.pairs(base?.pairs, one.pairs, two.pairs, of: id, years: years)
  }
}

extension Plan {
  /// Stands in where a field's value does not ask for the plan.
  fileprivate static let merging = Plan(
    id: .ledger, label: "", title: "", firstYear: FiscalYear(0), lastYear: FiscalYear(0), levels: [])
}
