/// 取組: a heading, its purpose, the table of its programs and, in time, its outcome.
package struct Initiative: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var purpose: Prose?
  package var owner: ItemID?
  package var involved: [ItemID]
  package var outcome: Prose?
  /// A ※ note printed under the table.
  package var note: String?
  package var succeeds: [ItemID]
  package var tags: [String]
  package var years: [FiscalYear: YearRecord]
  package var programs: [Program]
  package var unknown: UnknownKeys
  package init(
    id: ItemID, title: String, purpose: Prose? = nil, owner: ItemID? = nil, involved: [ItemID] = [],
    outcome: Prose? = nil, note: String? = nil, succeeds: [ItemID] = [], tags: [String] = [],
    years: [FiscalYear: YearRecord] = [:], programs: [Program] = [], unknown: UnknownKeys = UnknownKeys()
  ) {
    self.id = id
    self.title = title
    self.purpose = purpose
    self.owner = owner
    self.involved = involved
    self.outcome = outcome
    self.note = note
    self.succeeds = succeeds
    self.tags = tags
    self.years = years
    self.programs = programs
    self.unknown = unknown
  }
}
