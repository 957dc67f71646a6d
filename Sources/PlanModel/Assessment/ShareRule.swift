/// 件数の割合: how many of an initiative's programs have one of the marks that count.
extension AssessmentScheme {
  /// `marks` of the scheduled programs; all must be there, or the share is not known.
  func shareProposal(_ marks: [String?], _ counted: [String], _ limits: [Decimal]) -> Proposal {
    let given = marks.compactMap { $0 }
    guard given.count == marks.count else {
      return Proposal(mark: nil, basis: .unmarked(marks.count - given.count))
    }
    guard let ratio = Ratio(Decimal(given.filter { counted.contains($0) }.count), of: Decimal(given.count)) else {
      return Proposal(mark: nil, basis: .nothingDue)
    }
    return Proposal(
      mark: mark(ratio, percent: limits), basis: .share(ratio, counted: counted, limits: limits))
  }
}
