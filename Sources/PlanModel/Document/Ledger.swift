/// 計画台帳: what one file holds: an organisation and its plans, oldest first.
package struct Ledger: Hashable, Sendable {
  package var organization: String
  package var sections: [Section]
  package var plans: [Plan]
  /// 評価の方式
  package var schemes: [SchemeEntry]
  /// Conflicts left by merges, as the JSON text of each.
  package var conflicts: [String]
  package var unknown: UnknownKeys
  package init(
    organization: String, sections: [Section] = [], plans: [Plan] = [], schemes: [SchemeEntry] = [],
    conflicts: [String] = [], unknown: UnknownKeys = UnknownKeys()
  ) {
    self.organization = organization
    self.sections = sections
    self.plans = plans
    self.schemes = schemes
    self.conflicts = conflicts
    self.unknown = unknown
  }
}
