/// In which bytes a CSV file is written.
package enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  /// With a byte order mark: without one Excel takes it for CP932.
  case utf8
  case cp932
}

/// A character that an encoding has no place for.
package struct UnwritableCharacter: Hashable, Sendable {
  /// Where it stands: the address of the row, else its number.
  package let address: String
  package let column: String
  package let character: Unicode.Scalar
}

/// Rows as CSV after RFC 4180: CRLF, quotes where they are needed, formulas guarded.
enum CSVWriter {
  /// - Throws: every character that cannot be written, and nothing is.
  static func bytes(of table: DataTable, encoding: TextEncoding) throws(UnwritableText) -> [UInt8] {
    let rows = [table.columns.map(\.title)] + table.rows.map { $0.map(\.written) }
    let isText = table.columns.map { $0.kind == .text }
    var bytes: [UInt8] = encoding == .utf8 ? [0xEF, 0xBB, 0xBF] : []
    let cp932 = encoding == .cp932 ? CP932() : nil
    var unwritable: [UnwritableCharacter] = []
    for (number, row) in rows.enumerated() {
      for (column, text) in row.enumerated() {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        let field = CSVWriter.field(number == 0 || isText[column] ? FormulaGuard.guarded(text) : text)
        guard encoding == .cp932 else {
          bytes += field.utf8
          continue
        }
        for scalar in field.unicodeScalars {
          if let known = cp932?.bytes(of: scalar) {
            bytes += known
          } else {
            let address = number == 0 ? "1" : table.addresses[number - 1]
            unwritable.append(
              UnwritableCharacter(address: address, column: table.columns[column].title, character: scalar))
          }
        }
      }
      bytes += [0x0D, 0x0A]
    }
    if !unwritable.isEmpty { throw UnwritableText(characters: unwritable) }
    return bytes
  }

  /// A line of texts, guarded, with its end.
  static func line(_ texts: [String]) -> String {
    texts.map { field(FormulaGuard.guarded($0)) }.joined(separator: ",") + "\r\n"
  }

  static func field(_ text: String) -> String {
    guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

/// A text that an encoding cannot hold: every character it cannot, with its place.
package struct UnwritableText: Error, Hashable, Sendable {
  package let characters: [UnwritableCharacter]
}
