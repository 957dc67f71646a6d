/// What officers record on an item for one year, beside the results: schedule, note, issue, direction, assessment.
package struct YearRecord: Hashable, Sendable {
  /// 年度予定: what exactly this year; not part of the adopted text.
  package var schedule: String?
  package var note: String?
  package var issue: String?
  /// 次年度の方向: 継続, 拡充, 改善, 縮小, 廃止 or the officer's words.
  package var direction: String?
  package var assessment: Assessment?
  package var unknown: UnknownKeys
  package init(
    schedule: String? = nil, note: String? = nil, issue: String? = nil, direction: String? = nil,
    assessment: Assessment? = nil, unknown: UnknownKeys = UnknownKeys()
  ) {
    self.schedule = schedule
    self.note = note
    self.issue = issue
    self.direction = direction
    self.assessment = assessment
    self.unknown = unknown
  }
  package var isEmpty: Bool {
    schedule == nil && note == nil && issue == nil && direction == nil && assessment == nil && unknown.isEmpty
  }
}

/// A mark given under an assessment scheme: what the rule proposed, what the officer decided and, where they differ, why.
package struct Assessment: Hashable, Sendable {
  package var scheme: ItemID
  package var mark: String
  package var proposed: String?
  package var reason: String?
  package var unknown: UnknownKeys
  package init(
    scheme: ItemID, mark: String, proposed: String? = nil, reason: String? = nil, unknown: UnknownKeys = UnknownKeys()
  ) {
    self.scheme = scheme
    self.mark = mark
    self.proposed = proposed
    self.reason = reason
    self.unknown = unknown
  }
}
