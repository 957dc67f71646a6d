import PlanModel

/// Which of the items that stand there a read item is: the same name at the same place, else the same name anywhere,
/// else whatever nameless match is left at the same place.
enum SiblingMatch {
  /// For each of `read` the index among `existing`; nil where it is new. No index comes twice.
  static func of(_ read: [String], in existing: [String]) -> [Int?] {
    let (names, others) = (read.map(WidthFolding.folded), existing.map(WidthFolding.folded))
    var found: [Int?] = Array(repeating: nil, count: read.count)
    var isTaken = Array(repeating: false, count: existing.count)
    for index in names.indices where others.indices.contains(index) && others[index] == names[index] {
      (found[index], isTaken[index]) = (index, true)
    }
    var free: [String: [Int]] = [:]
    for index in others.indices.reversed() where !isTaken[index] { free[others[index], default: []].append(index) }
    for index in names.indices where found[index] == nil {
      guard let other = free[names[index]]?.popLast() else { continue }
      (found[index], isTaken[other]) = (other, true)
    }
    for index in names.indices where found[index] == nil && isTaken.indices.contains(index) && !isTaken[index] {
      (found[index], isTaken[index]) = (index, true)
    }
    return found
  }
}
