/// 計画台帳: what one file holds: an organisation and its plans, oldest first.
package struct Ledger: Hashable, Sendable {
  package var organization: String
  package var sections: [Section]
  package var plans: [Plan]
  /// 評価の方式
  package var schemes: [SchemeEntry]
  /// What merges could not join, by id.
  package var conflicts: [MergeConflict]
  package var unknown: UnknownKeys
  package init(
    organization: String, sections: [Section] = [], plans: [Plan] = [], schemes: [SchemeEntry] = [],
    conflicts: [MergeConflict] = [], unknown: UnknownKeys = UnknownKeys()
  ) {
    self.organization = organization
    self.sections = sections
    self.plans = plans
    self.schemes = schemes
    self.conflicts = conflicts
    self.unknown = unknown
  }
}
