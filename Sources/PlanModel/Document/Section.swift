/// 主管課・関係課: a section of the organisation.
package struct Section: Hashable, Sendable {
  package var id: ItemID
  package var name: String
  /// What it was called before reorganisations, oldest first.
  package var formerNames: [FormerName]
  /// 照会 of each year's results.
  package var inquiries: [FiscalYear: Inquiry]
  package var unknown: UnknownKeys
  package init(
    id: ItemID, name: String, formerNames: [FormerName] = [], inquiries: [FiscalYear: Inquiry] = [:],
    unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.name = name
    self.formerNames = formerNames
    self.inquiries = inquiries
    self.unknown = unknown
  }
}
