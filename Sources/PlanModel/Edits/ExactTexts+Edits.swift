extension FieldValue: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    switch self {
    case .text(let value): value.appendTexts(to: &texts)
    case .prose(let value): value.appendTexts(to: &texts)
    case .cell(let value): value.appendTexts(to: &texts)
    case .fact(let value): value.appendTexts(to: &texts)
    case .assessment(let value): value.appendTexts(to: &texts)
    case .item(let value): value.appendTexts(to: &texts)
    case .items(let value): value.appendTexts(to: &texts)
    case .texts(let value): value.appendTexts(to: &texts)
    case .baseline(let value): value.appendTexts(to: &texts)
    case .measurement(let value): value.appendTexts(to: &texts)
    case .chapters(let value): value.appendTexts(to: &texts)
    case .pairs(let value): value.appendTexts(to: &texts)
    case .schemes(let value): value.appendTexts(to: &texts)
    case .formerNames(let value): value.appendTexts(to: &texts)
    case .inquiry(let value): value.appendTexts(to: &texts)
    case .conflicts(let value): value.appendTexts(to: &texts)
    case .unknownKeys(let value): value.appendTexts(to: &texts)
    case .reading, .flag, .number, .date, .years, .status, .better, .basis: break
    }
  }
}

extension Node: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    switch self {
    case .plan(let plan): plan.appendTexts(to: &texts)
    case .pillar(let pillar): pillar.appendTexts(to: &texts)
    case .direction(let direction): direction.appendTexts(to: &texts)
    case .initiative(let initiative): initiative.appendTexts(to: &texts)
    case .program(let program): program.appendTexts(to: &texts)
    case .target(let target): target.appendTexts(to: &texts)
    case .section(let section): section.appendTexts(to: &texts)
    }
  }
}
