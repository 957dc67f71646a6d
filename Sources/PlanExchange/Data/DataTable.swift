import PlanModel

/// The language of headings and words that are ours; plan text is never translated.
package enum TableLanguage: Hashable, Sendable {
  case japanese, english
}

/// A table for machines: one datum a cell, numbers as numbers, a row for each thing counted, no cell left to be
/// understood from the one above. After 統計表における機械判読可能なデータの表記方法の統一ルール（総務省、令和2年12月18日）.
package struct DataTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable { case text, number, date }
    package let title: String
    package let kind: Kind
  }
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Decimal)
    case date(CalendarDate)
    case none

    package var written: String {
      switch self {
      case .text(let text): text
      case .number(let number): number.description
      case .date(let date): date.description
      case .none: ""
      }
    }
    static func text(_ text: String?) -> Value { text.map { .text($0) } ?? .none }
    static func number(_ number: Decimal?) -> Value { number.map { .number($0) } ?? .none }
    static func count(_ number: Int) -> Value { .number(Decimal(number)) }
    static func date(_ date: CalendarDate?) -> Value { date.map { .date($0) } ?? .none }
  }

  package let name: String
  package let columns: [Column]
  package private(set) var rows: [[Value]] = []
  /// Of each row: what people call the thing it is about.
  package private(set) var addresses: [String] = []

  init(name: String, columns: [(title: String, kind: Column.Kind)]) {
    self.name = name
    self.columns = columns.map { Column(title: $0.title, kind: $0.kind) }
  }
  mutating func add(_ row: [Value], address: String) {
    rows.append(row)
    addresses.append(address)
  }

  /// As CSV.
  package func csv(encoding: TextEncoding) throws(UnwritableText) -> [UInt8] {
    try CSVWriter.bytes(of: self, encoding: encoding)
  }
}
