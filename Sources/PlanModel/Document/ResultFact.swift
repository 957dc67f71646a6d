/// The state of a result: settled, or still open.
package enum ResultState: String, Hashable, Sendable, CaseIterable {
  case done = "実施"
  case notDone = "未実施"
  case cancelled = "中止"
  case notApplicable = "該当なし"
  case expected = "見込み"
  case interim = "中間"
  case unconfirmed = "未確定"

  package var isSettled: Bool {
    switch self {
    case .done, .notDone, .cancelled, .notApplicable: true
    case .expected, .interim, .unconfirmed: false
    }
  }
  /// 未実施 and 中止 want a reason.
  package var wantsReason: Bool { self == .notDone || self == .cancelled }
}

/// What is known about one result cell beside its text. The state is derived from the text; a stored one overrides.
package struct ResultFact: Hashable, Sendable {
  package var state: ResultState?
  package var asOf: CalendarDate?
  package var source: String?
  package var reason: String?
  package var unknown: UnknownKeys
  package init(
    state: ResultState? = nil, asOf: CalendarDate? = nil, source: String? = nil, reason: String? = nil,
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.state = state
    self.asOf = asOf
    self.source = source
    self.reason = reason
    self.unknown = unknown
  }
  package var isEmpty: Bool { state == nil && asOf == nil && source == nil && reason == nil && unknown.isEmpty }
}
