@testable import PlanModel

/// Random edits of every kind for a ledger; most apply, some must be refused.
extension RandomLedger {
  /// An edit for the ledger as it stands; nil where the dice found nothing to do.
  mutating func edit() -> PlanEdit? {
    let paths = allPaths()
    switch choose(0...9) {
    case 0: return insertion(paths)
    case 1: return removal(paths)
    case 2: return movement(paths)
    default: return setting(choose(paths))
    }
  }

  private func allPaths() -> [ItemPath] {
    var paths: [ItemPath] = [.ledger]
    ledger.forEachItem { _, path in paths.append(path) }
    return paths
  }
  private func id(at path: ItemPath) -> ItemID { ledger.node(at: path)?.id ?? .ledger }

  // MARK: structure

  /// What may stand under a parent.
  private mutating func child(of path: ItemPath) -> (node: Node, siblings: [ItemID])? {
    guard let plan = ledger.plan(at: path) else {
      guard path == .ledger else { return nil }
      if once(in: 2) { return (.plan(self.plan()), ledger.plans.map(\.id)) }
      return (.section(Section(id: id("s"), name: text(), unknown: unknown())), ledger.sections.map(\.id))
    }
    // Once in a while something that does not fit: another plan's number of years.
    let shape = once(in: 8) ? self.plan() : plan
    switch path {
    case .plan:
      if once(in: 2), !plan.pillars.isEmpty { return (.target(target(in: plan)), plan.targets.map(\.id)) }
      return (.pillar(pillar(in: shape)), plan.pillars.map(\.id))
    case .pillar:
      return (.direction(direction(in: shape)), ledger.pillar(at: path)?.directions.map(\.id) ?? [])
    case .direction:
      return (.initiative(initiative(in: shape)), ledger.direction(at: path)?.initiatives.map(\.id) ?? [])
    case .initiative:
      return (.program(program(in: shape)), ledger.initiative(at: path)?.programs.map(\.id) ?? [])
    case .ledger, .section, .target, .program: return nil
    }
  }
  private mutating func place(under parent: ItemPath, among siblings: [ItemID]) -> Place {
    Place(parent: id(at: parent), after: siblings.isEmpty || once(in: 4) ? nil : choose(siblings))
  }
  private mutating func insertion(_ paths: [ItemPath]) -> PlanEdit? {
    let parent = choose(paths)
    guard let (node, siblings) = child(of: parent) else { return nil }
    return .insert(node, at: place(under: parent, among: siblings))
  }
  private mutating func removal(_ paths: [ItemPath]) -> PlanEdit? {
    let path = choose(paths)
    // A plan goes seldom, or the ledger would soon be empty.
    if case .plan = path, !once(in: 5) { return nil }
    guard let node = ledger.node(at: path), let place = ledger.place(of: path) else { return nil }
    return .remove(node, from: place)
  }
  private mutating func movement(_ paths: [ItemPath]) -> PlanEdit? {
    let path = choose(paths)
    guard let from = ledger.place(of: path), let parent = ledger.path(of: from.parent) else { return nil }
    let parents = once(in: 2) ? [parent] : paths.filter { $0.positions.count == parent.positions.count }
    let target = choose(parents)
    let siblings = siblings(like: path, under: target)
    return .move(id(at: path), from: from, to: place(under: target, among: siblings))
  }
  private func siblings(like path: ItemPath, under parent: ItemPath) -> [ItemID] {
    switch path {
    case .ledger: []
    case .section: ledger.sections.map(\.id)
    case .plan: ledger.plans.map(\.id)
    case .target: ledger.plan(at: parent)?.targets.map(\.id) ?? []
    case .pillar: ledger.plan(at: parent)?.pillars.map(\.id) ?? []
    case .direction: ledger.pillar(at: parent)?.directions.map(\.id) ?? []
    case .initiative: ledger.direction(at: parent)?.initiatives.map(\.id) ?? []
    case .program: ledger.initiative(at: parent)?.programs.map(\.id) ?? []
    }
  }

  // MARK: fields

  private mutating func setting(_ path: ItemPath) -> PlanEdit? {
    let field = choose(RandomLedger.fields(of: path, in: ledger))
    guard let before = ledger.value(of: field, at: path) else { return nil }
    return .set(id(at: path), field, before: before, after: value(for: field, at: path))
  }

  /// Every field an item has, in every year of its plan and on every line.
  static func fields(of path: ItemPath, in ledger: Ledger) -> [Field] {
    let years = ledger.plan(at: path)?.years ?? []
    let records = years.flatMap { [Field.schedule($0), .note($0), .issue($0), .direction($0), .assessment($0)] }
    switch path {
    case .ledger: return [.organization, .schemes, .conflicts, .unknownKeys]
    case .section: return [.title, .formerNames, .inquiry(FiscalYear(2026)), .inquiry(FiscalYear(2027)), .unknownKeys]
    case .pillar, .direction: return [.title, .unknownKeys]
    case .plan:
      return [.title, .label, .status, .adoptedOn, .levels, .scheme, .chapters, .unknownKeys]
        + years.map { .locked($0) }
    case .target:
      return [.title, .pillar, .shortName, .unit, .better, .goal, .most, .basis, .measuredIn, .baseline, .unknownKeys]
        + years.flatMap { [Field.step($0), .measurement($0), .assessment($0)] }
    case .initiative:
      return [.title, .purpose, .outcome, .footnote, .owner, .involved, .succeeds, .tags, .unknownKeys] + records
    case .program:
      let refs =
        (ledger.program(at: path)?.lineRefs(.planned) ?? []) + (ledger.program(at: path)?.lineRefs(.actual) ?? [])
      return [.title, .owner, .succeeds, .tags, .pairs, .unknownKeys] + records
        + refs.flatMap { ref in
          years.flatMap { [Field.cell(ref, $0), .cell(ref, $0), .reading(ref, $0), .fact(ref, $0)] }
        }
    }
  }

  /// A value of the field's kind; now and then one that must not stand there.
  private mutating func value(for field: Field, at path: ItemPath) -> FieldValue {
    let plan = ledger.plan(at: path)
    switch field {
    case .organization, .title, .label, .shortName, .unit: return .text(text())
    case .footnote, .schedule, .note, .issue, .direction: return .text(maybe { $0.text() })
    case .status: return .status(choose(PlanStatus.allCases))
    case .adoptedOn: return .date(maybe { $0.date() } ?? nil)
    case .levels, .tags: return .texts(list(0...3) { $0.text() })
    case .conflicts: return .conflicts(ledger.conflicts.filter { _ in once(in: 2) })
    case .unknownKeys: return .unknownKeys(unknown())
    case .scheme: return .item(maybe { $0.id("c") })
    case .chapters: return .chapters(list(0...2) { Chapter(title: $0.text(), body: $0.prose()) })
    case .locked: return .flag(once(in: 2))
    case .purpose, .outcome: return .prose(maybe { $0.prose() })
    case .owner: return .item(section())
    case .involved: return .items(list(0...2) { $0.section() }.compactMap { $0 })
    case .succeeds: return .items(succeeds())
    case .assessment: return .assessment(maybe { $0.assessment() })
    case .cell: return .cell(once(in: 10) ? .text(" 実施") : cell())
    case .reading: return .reading(maybe { $0.choose(BlankReading.allCases) })
    case .fact: return .fact(once(in: 10) ? ResultFact() : maybe { $0.fact() })
    case .pairs: return .pairs(pairs(in: once(in: 5) ? self.plan() : plan ?? self.plan()))
    case .pillar: return .item(once(in: 5) ? id("i") : choose((plan?.pillars.map(\.id) ?? []) + [id("i")]))
    case .better: return .better(choose(Better.allCases))
    case .goal: return .number(number())
    case .basis: return .basis(maybe { $0.choose(Basis.allCases) })
    case .measuredIn: return .years(maybe { made in made.list(0...2) { FiscalYear($0.choose(2015...2034)) } })
    case .baseline: return .baseline(maybe { $0.baseline() })
    case .step, .most: return .number(maybe { $0.number() })
    case .schemes: return .schemes(list(0...2) { $0.once(in: 2) ? .other($0.text()) : .scheme(.onSchedule) })
    case .formerNames: return .formerNames(list(0...2) { FormerName(name: $0.text(), until: $0.date() ?? .someday) })
    case .inquiry: return .inquiry(maybe { Inquiry(askedOn: .someday, answeredOn: $0.date()) })
    case .measurement(let year):
      return .measurement(maybe { $0.measurement($0.once(in: 8) ? year.advanced(by: 1) : year) })
    }
  }
  private mutating func section() -> ItemID? {
    if once(in: 10) { return id("s") }
    return ledger.sections.isEmpty ? nil : maybe { $0.choose($0.ledger.sections).id }
  }
}

extension CalendarDate {
  fileprivate static let someday = CalendarDate(uncheckedYear: 2026, month: 5, day: 1)
}
