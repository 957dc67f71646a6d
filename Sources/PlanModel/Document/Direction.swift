/// 方向性
package struct Direction: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var initiatives: [Initiative]
  package var unknown: UnknownKeys
  package init(id: ItemID, title: String, initiatives: [Initiative] = [], unknown: UnknownKeys = UnknownKeys()) {
    self.id = id
    self.title = title
    self.initiatives = initiatives
    self.unknown = unknown
  }
}
