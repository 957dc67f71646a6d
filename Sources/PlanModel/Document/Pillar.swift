/// 柱
package struct Pillar: Hashable, Sendable {
  package var id: ItemID
  package var title: String
  package var directions: [Direction]
  package var unknown: UnknownKeys
  package init(id: ItemID, title: String, directions: [Direction] = [], unknown: UnknownKeys = UnknownKeys()) {
    self.id = id
    self.title = title
    self.directions = directions
    self.unknown = unknown
  }
}
