/// Something made of texts that can be compared byte by byte.
///
/// Swift's `==` on strings is canonical equivalence: 神 (U+FA19) equals 神 (U+795E), が equals か with U+3099. To an officer
/// who corrects a name they differ, so compare-and-set looks at the texts themselves.
package protocol ExactlyComparable: Equatable {
  /// Every text in it, in an order that depends on the value alone.
  func appendTexts(to texts: inout [String])
}

extension ExactlyComparable {
  /// Equal, and every text in it the same scalars.
  package func isExactly(_ other: Self) -> Bool {
    guard self == other else { return false }
    var (mine, others): ([String], [String]) = ([], [])
    appendTexts(to: &mine)
    other.appendTexts(to: &others)
    return mine.elementsEqual(others) { $0.utf8.elementsEqual($1.utf8) }
  }
}

extension Array: ExactlyComparable where Element: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { for element in self { element.appendTexts(to: &texts) } }
}
extension Optional: ExactlyComparable where Wrapped: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { self?.appendTexts(to: &texts) }
}
extension Dictionary: ExactlyComparable where Key == FiscalYear, Value: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    for year in keys.sorted() { self[year].appendTexts(to: &texts) }
  }
}
extension String: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { texts.append(self) }
}
extension ItemID: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { texts.append(rawValue) }
}
extension UnknownKeys: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    for entry in entries {
      entry.after.appendTexts(to: &texts)
      texts.append(entry.key)
      texts.append(entry.json)
    }
  }
}
extension Prose: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { texts.append(text) }
}
extension Cell: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) { if case .text(let text) = self { texts.append(text) } }
}
