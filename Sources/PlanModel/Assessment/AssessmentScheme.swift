/// 評価の方式 as data (rule 9): the marks, best first, what they are given to, and the rule that proposes one.
package struct AssessmentScheme: Hashable, Sendable {
  package var id: ItemID
  package var name: String
  /// Best first.
  package var marks: [String]
  /// What the scheme is used on.
  package var subjects: [SchemeSubject]
  package var rule: SchemeRule
  package init(id: ItemID, name: String, marks: [String], subjects: [SchemeSubject], rule: SchemeRule) {
    self.id = id
    self.name = name
    self.marks = marks
    self.subjects = subjects
    self.rule = rule
  }

  /// Whether the rule's thresholds part the marks: one less than there are marks, falling; points for every mark.
  package var isWhole: Bool {
    guard marks.count >= 2, Set(marks).count == marks.count, !subjects.isEmpty else { return false }
    func falls(_ limits: [Decimal]) -> Bool {
      limits.count == marks.count - 1 && zip(limits, limits.dropFirst()).allSatisfy { $0 > $1 }
    }
    switch rule {
    case .judged: return true
    case .level(let atLeast), .baseline(let atLeast): return falls(atLeast)
    case .share(let counted, let atLeast): return falls(atLeast) && !counted.isEmpty
    case .points(let points, let atLeast): return falls(atLeast) && points.count >= 2
    }
  }
}

/// What a mark can be given to.
package enum SchemeSubject: String, Hashable, Sendable, CaseIterable {
  case program, initiative, target
}

/// How a mark is proposed. Limits are per cent or points, for every mark but the last: at the limit or above it.
package enum SchemeRule: Hashable, Sendable {
  /// The officer judges; nothing is proposed.
  case judged
  /// 達成率: what was done, per cent of what was due.
  case level(atLeast: [Decimal])
  /// 現状値からの進捗: the way gone from the baseline, per cent of the way due.
  case baseline(atLeast: [Decimal])
  /// 件数の割合: the share of an initiative's programs whose mark is one of `counted`.
  case share(counted: [String], atLeast: [Decimal])
  /// 点数の平均: the mean of the points of an initiative's programs by mark.
  case points([String: Decimal], atLeast: [Decimal])
}

/// A scheme of the ledger file; one that this version does not understand is kept as its JSON text.
package enum SchemeEntry: Hashable, Sendable {
  case scheme(AssessmentScheme)
  case other(String)
}

extension AssessmentScheme {
  /// ◎○△×, judged.
  package static let fourSigns = AssessmentScheme(
    id: ItemID("marks4"), name: "◎○△×", marks: ["◎", "○", "△", "×"], subjects: [.program, .initiative], rule: .judged)
  /// 順調/やや遅れ/遅れ at 80 and 60 per cent of the level due.
  package static let onSchedule = AssessmentScheme(
    id: ItemID("pace3"), name: "順調/やや遅れ/遅れ", marks: ["順調", "やや遅れ", "遅れ"], subjects: [.program, .initiative, .target],
    rule: .level(atLeast: [Decimal(80), Decimal(60)]))
  /// What a plan can use without a file.
  package static let builtIn = [fourSigns, onSchedule]
}

extension Ledger {
  /// The schemes of the file that this version understands.
  package var knownSchemes: [AssessmentScheme] {
    schemes.compactMap { if case .scheme(let scheme) = $0 { scheme } else { nil } }
  }
  /// A scheme by its id: one of the ledger's own first, then a built-in one.
  package func scheme(_ id: ItemID) -> AssessmentScheme? {
    knownSchemes.first { $0.id == id } ?? AssessmentScheme.builtIn.first { $0.id == id }
  }
  /// The scheme a plan uses; nil: none.
  package func scheme(of plan: Plan) -> AssessmentScheme? { plan.scheme.flatMap { scheme($0) } }

  /// The edits by which a plan uses a scheme, which is put into the ledger where it is not there yet; nil: none. Past
  /// decisions keep the scheme they were made under.
  package func edits(using scheme: AssessmentScheme?, in plan: Plan) -> [PlanEdit] {
    var edits: [PlanEdit] = []
    if let scheme, !knownSchemes.contains(where: { $0.id == scheme.id }) {
      edits.append(.set(.ledger, .schemes, before: .schemes(schemes), after: .schemes(schemes + [.scheme(scheme)])))
    }
    if plan.scheme != scheme?.id {
      edits.append(.set(plan.id, .scheme, before: .item(plan.scheme), after: .item(scheme?.id)))
    }
    return edits
  }
}

extension SchemeEntry: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    switch self {
    case .other(let json): texts.append(json)
    case .scheme(let scheme):
      texts += [scheme.id.rawValue, scheme.name] + scheme.marks
      switch scheme.rule {
      case .share(let counted, _): texts += counted
      case .points(let points, _): texts += points.keys.sorted()
      case .judged, .level, .baseline: break
      }
    }
  }
}
