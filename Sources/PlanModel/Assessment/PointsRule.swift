/// 点数の平均: the mean of the points that an initiative's programs have by their marks.
extension AssessmentScheme {
  /// `marks` of the scheduled programs; one without a mark, or with one that has no points, leaves the mean unknown.
  func pointsProposal(_ marks: [String?], _ points: [String: Decimal], _ limits: [Decimal]) -> Proposal {
    let given = marks.compactMap { $0.flatMap { points[$0] } }
    guard given.count == marks.count else {
      return Proposal(mark: nil, basis: .unmarked(marks.count - given.count))
    }
    var sum = Decimal(0)
    for value in given {
      guard let next = sum.adding(value) else { return Proposal(mark: nil, basis: .nothingDue) }
      sum = next
    }
    guard let ratio = Ratio(sum, of: Decimal(given.count)) else { return Proposal(mark: nil, basis: .nothingDue) }
    return Proposal(
      mark: mark(limits) { ratio.isAtLeast(mean: $0) }, basis: .points(ratio, limits: limits))
  }
}
