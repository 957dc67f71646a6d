/// 事業: one row or block of rows of an initiative's table.
package struct Program: Hashable, Sendable {
  package var id: ItemID
  package var name: String
  package var owner: ItemID?
  package var succeeds: [ItemID]
  package var tags: [String]
  package var pairs: [LinePair]
  package var years: [FiscalYear: YearRecord]
  package var unknown: UnknownKeys
  package init(
    id: ItemID, name: String, owner: ItemID? = nil, succeeds: [ItemID] = [], tags: [String] = [], pairs: [LinePair],
    years: [FiscalYear: YearRecord] = [:], unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.succeeds = succeeds
    self.tags = tags
    self.pairs = pairs
    self.years = years
    self.unknown = unknown
  }
}
