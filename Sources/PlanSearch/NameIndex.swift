/// A few names, such as those of commands, searched like a plan's texts.
package struct NameIndex: Sendable {
  private let keys: [[UInt8]]
  package init(_ names: [String]) { keys = names.map { SearchKey($0).bytes } }

  /// The positions of the names that hold the text, or what it means as romaji.
  package func positions(of text: String, romaji: RomajiDictionary?) -> [Int] {
    let wanted = SearchKey(text).bytes
    guard !wanted.isEmpty else { return [] }
    let pattern = romaji?.pattern(for: wanted)
    return keys.indices.filter { index in
      keys[index].withUnsafeBufferPointer { key in
        SearchIndex.next(wanted, in: key, from: 0) != nil || pattern?.next(in: key, from: 0) != nil
      }
    }
  }
}
