@testable import TerminalKit

/// A terminal's side of the questions: it keeps the cursor's column and answers where it is asked.
struct AnsweringTerminal: Sendable {
  /// Columns of a character.
  var width: @Sendable (Unicode.Scalar) -> Int = { WidthPolicy.narrow.columns(of: $0) }
  var decLineWidth = 1
  var knowsReports = true
  /// A terminal in an encoding of one byte a character.
  var readsBytes = false

  func answers(to questions: [UInt8] = TerminalQuestions.bytes) -> [UInt8] {
    let scalars =
      readsBytes
      ? questions.map { Unicode.Scalar($0) } : Array(String(decoding: questions, as: UTF8.self).unicodeScalars)
    var (answers, column, drawsLines, index) = ("", 0, false, 0)
    func sees(_ text: String) -> Bool {
      guard scalars[index...].starts(with: text.unicodeScalars) else { return false }
      index += text.unicodeScalars.count
      return true
    }
    while index < scalars.count {
      if sees("\r") {
        column = 0
      } else if sees("\u{1B}[6n") {
        if knowsReports { answers += "\u{1B}[24;\(column + 1)R" }
      } else if sees("\u{1B}[c") {
        answers += "\u{1B}[?62;22c"
      } else if sees("\u{1B}(0") {
        drawsLines = true
      } else if sees("\u{1B}(B") {
        drawsLines = false
      } else if !sees("\u{1B}[K") {
        column += drawsLines ? decLineWidth : readsBytes ? 1 : width(scalars[index])
        index += 1
      }
    }
    return Array(answers.utf8)
  }

  static let wide = AnsweringTerminal(width: { WidthPolicy.wide.columns(of: $0) }, decLineWidth: 2)
  /// ① wide, … narrow, as some fonts have it.
  static let mixed = AnsweringTerminal(width: { WidthPolicy(measured: [0x2460: 2, 0x25C6: 2]).columns(of: $0) })
}
