/// What a terminal was found to do, from its answers to `TerminalQuestions`.
package struct TerminalFindings: Hashable, Sendable {
  /// Every question was answered. Where not, nothing below was measured.
  package let answered: Bool
  /// False only if the terminal showed by its answer that it reads another encoding.
  package let isUTF8: Bool
  /// Columns of the characters asked: 1 or 2. Any other answer is none, and the character is missing here.
  package let widths: [UInt32: Int]
  /// Columns of DEC's line drawing; nil if not measured.
  package let decLineWidth: Int?

  /// What is assumed of a terminal that says nothing: UTF-8, and ambiguous characters narrow.
  package static let silence = TerminalFindings(TerminalAnswers())

  package init(_ answers: TerminalAnswers) {
    let moves = answers.moves
    // A cursor that did not move at all was not asked by a terminal that draws.
    let moved = answers.isClosed && moves.count <= TerminalQuestions.count ? moves.first ?? 0 : 0
    isUTF8 = moved == 0 || moved == 6
    answered = isUTF8 && moved != 0 && moves.count == TerminalQuestions.count
    guard answered else {
      (widths, decLineWidth) = ([:], nil)
      return
    }
    let isWidth = 1...2
    decLineWidth = isWidth.contains(moves[1]) ? moves[1] : nil
    var widths: [UInt32: Int] = [:]
    widths.reserveCapacity(TerminalQuestions.count)
    for (character, move) in zip(TerminalQuestions.characters, moves.dropFirst(2)) where isWidth.contains(move) {
      widths[character.value] = move
    }
    self.widths = widths
  }

  /// The widths as the frame and ncurses are to use them. A character that was not asked takes the columns that most of
  /// the others do; only those that differ are listed, so that a terminal of one kind costs no look-up.
  package var policy: WidthPolicy {
    let wide = widths.values.reduce(0) { $0 + ($1 == 2 ? 1 : 0) }
    let usual = wide * 2 > widths.count ? 2 : 1
    return WidthPolicy(ambiguous: usual, measured: widths.filter { $0.value != usual }.mapValues { UInt8($0) })
  }

  /// Lines, bars and marks of Unicode where each of their characters was measured to take one column; else lines of DEC's
  /// where those do, else ASCII.
  package var glyphs: GlyphSet {
    func isNarrow(_ glyphs: [String]) -> Bool {
      glyphs.allSatisfy { $0.unicodeScalars.allSatisfy { $0.isASCII || widths[$0.value] == 1 } }
    }
    let set = GlyphSet.unicode
    let hasLines = isNarrow([
      set.horizontal, set.vertical, set.topLeft, set.topRight, set.bottomLeft, set.bottomRight,
    ])
    return GlyphSet(
      lines: hasLines ? .unicode : decLineWidth == 1 ? .dec : .ascii,
      unicodeBars: isNarrow([set.gaugeFill, set.gaugeRest]), unicodeMarks: isNarrow([set.folded, set.unfolded]))
  }
}
