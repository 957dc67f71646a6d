/// 現状値からの進捗: the way gone from the baseline, per cent of the way due by the year. The way may lead down.
extension AssessmentScheme {
  func wayProposal(_ target: Target, in year: FiscalYear, lastYear: FiscalYear, _ limits: [Decimal]) -> Proposal {
    guard let baseline = target.baseline?.value, let due = target.due(in: year, lastYear: lastYear),
      let value = target.standing(in: year, lastYear: lastYear).measurement?.value,
      let gone = value.subtracting(baseline), let way = due.subtracting(baseline), let ratio = Ratio(gone, of: way)
    else { return Proposal(mark: nil, basis: .nothingDue) }
    if target.isOver(value) { return Proposal(mark: nil, basis: .over) }
    return Proposal(
      mark: mark(ratio, percent: limits),
      basis: .way(value: value, baseline: baseline, due: due, ratio, limits: limits))
  }
}
