/// What becomes of a row of the old plan in the next one.
package enum RowFate: Hashable, Sendable {
  /// It goes on, under a new title where one is given.
  case continues(title: String?)
  /// It goes on as part of another row of the same level.
  case joins(ItemID)
  /// It goes on as several, under these titles.
  case splits([String])
  /// It ends, and why.
  case ends(reason: String)

  /// 廃止, as officers record it as the direction for next year.
  package static let endWord = "廃止"

  /// The fate that an officer recorded as 次年度の方向 in the plan's last year with any: 廃止 ends a row, anything else lets
  /// it go on.
  package init(recorded years: [FiscalYear: YearRecord]) {
    let direction = years.keys.sorted(by: >).lazy.compactMap { years[$0]?.direction }.first
    self = direction.flatMap { RowFate.endReason(in: $0) }.map { .ends(reason: $0) } ?? .continues(title: nil)
  }

  /// The reason in a direction that says 廃止, "" where it gives none; nil where it says something else.
  package static func endReason(in direction: String) -> String? {
    guard direction.hasPrefix(endWord) else { return nil }
    let rest = direction.dropFirst(endWord.count)
    guard let sign = rest.first else { return "" }
    // 廃止せず is no end; 廃止：…, 廃止（…） are.
    guard "：:（(。、 　".contains(sign) else { return nil }
    var reason = rest.dropFirst()
    if let last = reason.last, "）)".contains(last), "（(".contains(sign) { reason = reason.dropLast() }
    return Cell.trimmed(String(reason))
  }
}
