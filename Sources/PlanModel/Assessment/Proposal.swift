/// 判定案: the mark a scheme's rule gives, with everything it rests on, or why it gives none.
package struct Proposal: Hashable, Sendable {
  /// nil where the rule has nothing to go by.
  package var mark: String?
  package var basis: ProposalBasis
  package init(mark: String?, basis: ProposalBasis) {
    self.mark = mark
    self.basis = basis
  }
}

/// What a proposal was computed from.
package enum ProposalBasis: Hashable, Sendable {
  /// The scheme leaves it to the officer.
  case judged
  /// The scheme is not used on this kind of item.
  case notSubject
  /// Nothing is scheduled, measured or due: no figure, not 0 %.
  case nothingDue
  /// Pairs that are not settled yet.
  case open(Int)
  /// Programs of the initiative without a mark of this scheme.
  case unmarked(Int)
  /// A ceiling is exceeded: that is over, not better.
  case over
  /// Done pairs of scheduled ones.
  case pairs(Ratio, limits: [Decimal])
  /// The value, of the level due; with less being better the level due, of the value.
  case level(value: Decimal, due: Decimal, Ratio, limits: [Decimal])
  /// The way from the baseline, of the way due.
  case way(value: Decimal, baseline: Decimal, due: Decimal, Ratio, limits: [Decimal])
  /// Programs with one of the marks counted, of all marked.
  case share(Ratio, counted: [String], limits: [Decimal])
  /// Points of all programs together, by how many there are.
  case points(Ratio, limits: [Decimal])
}

extension AssessmentScheme {
  /// The mark of a ratio by limits in per cent; the last mark below all of them.
  func mark(_ ratio: Ratio, percent limits: [Decimal]) -> String? { mark(limits) { ratio.isAtLeast(percent: $0) } }

  func mark(_ limits: [Decimal], _ isReached: (Decimal) -> Bool?) -> String? {
    for (index, limit) in limits.enumerated() where marks.indices.contains(index) {
      guard let reached = isReached(limit) else { return nil }
      if reached { return marks[index] }
    }
    return marks.last
  }
}

extension Plan {
  /// The proposal of a scheme for a program in a year. `current` is the fiscal year of today.
  package func proposal(
    by scheme: AssessmentScheme, for program: Program, in year: FiscalYear, current: FiscalYear
  ) -> Proposal {
    proposal(by: scheme, as: .program, for: [program], in: year, current: current)
  }

  package func proposal(
    by scheme: AssessmentScheme, for initiative: Initiative, in year: FiscalYear, current: FiscalYear
  ) -> Proposal {
    proposal(by: scheme, as: .initiative, for: initiative.programs, in: year, current: current)
  }

  private func proposal(
    by scheme: AssessmentScheme, as subject: SchemeSubject, for programs: [Program], in year: FiscalYear,
    current: FiscalYear
  ) -> Proposal {
    guard scheme.subjects.contains(subject) else { return Proposal(mark: nil, basis: .notSubject) }
    switch scheme.rule {
    case .judged: return Proposal(mark: nil, basis: .judged)
    case .baseline: return Proposal(mark: nil, basis: .nothingDue)
    case .level(let limits): return scheme.levelProposal(work(of: programs, in: year, current: current), limits)
    case .share(let counted, let limits):
      guard subject == .initiative else { return Proposal(mark: nil, basis: .judged) }
      return scheme.shareProposal(markedWork(of: programs, in: year, under: scheme, current: current), counted, limits)
    case .points(let points, let limits):
      guard subject == .initiative else { return Proposal(mark: nil, basis: .judged) }
      return scheme.pointsProposal(markedWork(of: programs, in: year, under: scheme, current: current), points, limits)
    }
  }

  /// The marks of the programs scheduled in a year; nil for one without.
  private func markedWork(
    of programs: [Program], in year: FiscalYear, under scheme: AssessmentScheme, current: FiscalYear
  ) -> [String?] {
    programs.filter { progress(of: $0, in: year, current: current).scheduled > 0 }.map { program in
      program.years[year]?.assessment.flatMap { $0.scheme == scheme.id ? $0.mark : nil }
    }
  }

  /// The proposal for a target in a year.
  package func proposal(by scheme: AssessmentScheme, for target: Target, in year: FiscalYear) -> Proposal {
    guard scheme.subjects.contains(.target) else { return Proposal(mark: nil, basis: .notSubject) }
    switch scheme.rule {
    case .level(let limits): return scheme.levelProposal(target, in: year, lastYear: lastYear, limits)
    case .baseline(let limits): return scheme.wayProposal(target, in: year, lastYear: lastYear, limits)
    case .judged, .share, .points: return Proposal(mark: nil, basis: .judged)
    }
  }
}
