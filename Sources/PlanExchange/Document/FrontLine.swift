import PlanModel

/// A line of the front page that says what it is: 計画期間：令和8年度～令和10年度. Our own export writes them; any document may.
enum FrontLine: Equatable {
  case years(ClosedRange<FiscalYear>)
  case label(String)
  case levels([String])
  case organization(String)

  static let yearsKey = "計画期間："
  static let labelKey = "略称："
  static let levelsKey = "階層："
  static let organizationKey = "団体名："
  static let levelSeparator: Character = "／"

  init?(_ text: String) {
    func value(_ key: String) -> String? {
      text.hasPrefix(key) ? Cell.trimmed(String(text.dropFirst(key.count))) : nil
    }
    if let value = value(FrontLine.yearsKey) {
      let single = FiscalYear(value).flatMap { FiscalYear.plausible.contains($0) ? $0...$0 : nil }
      guard let years = single ?? YearHeader.range(in: value) else { return nil }
      self = .years(years)
    } else if let value = value(FrontLine.labelKey), !value.isEmpty {
      self = .label(value)
    } else if let value = value(FrontLine.levelsKey), !value.isEmpty {
      self = .levels(value.split(separator: FrontLine.levelSeparator).map { Cell.trimmed(String($0)) })
    } else if let value = value(FrontLine.organizationKey), !value.isEmpty {
      self = .organization(value)
    } else {
      return nil
    }
  }
}

extension DocumentDraft {
  mutating func take(_ line: FrontLine) {
    switch line {
    case .years(let years): self.years = years
    case .label(let label): self.label = label
    case .levels(let levels): self.levels = levels
    case .organization(let organization): self.organization = organization
    }
  }
}
