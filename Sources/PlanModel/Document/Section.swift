/// 主管課・関係課: a section of the organisation.
package struct Section: Hashable, Sendable {
  package var id: ItemID
  package var name: String
  package var unknown: UnknownKeys
  package init(id: ItemID, name: String, unknown: UnknownKeys = UnknownKeys()) {
    self.id = id
    self.name = name
    self.unknown = unknown
  }
}
