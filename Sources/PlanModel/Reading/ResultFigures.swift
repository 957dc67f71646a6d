/// A figure of one result cell with the words that say what it counts.
struct LabelledFigure: Hashable {
  /// What stands in brackets before it: (管理職).
  var group: String?
  /// What stands before its colon: 産業医面談; nil for a bare figure or a bare 実施.
  var label: String?
  var figure: Figure

  /// 目標…: a goal, not a result.
  var isReference: Bool { label?.hasPrefix("目標") == true }
}

extension LabelledFigure {
  /// The figures of a cell's text, in order. The print separates its lines by spaces: `(管理職) 実施：32名 (一般職) 実施：57名`.
  ///
  /// Words without a figure are no labels (実施内容); what does not parse is left out, never guessed.
  static func all(in text: String) -> [LabelledFigure] {
    var found: [LabelledFigure] = []
    var group: String?
    var pending: String?
    for piece in ResultPiece.pieces(of: text) {
      switch piece {
      case .bracketed(let inside):
        // (見込み) qualifies what stands before it, and the state of the cell tells that already.
        // (うち女性5名) breaks it down.
        if ResultState.proposed(from: inside) == nil, !CountedFigure.stands(in: inside) { group = inside }
        pending = nil
      case .words(let words):
        let colon = words.unicodeScalars.lastIndex { $0 == ":" || $0 == "：" }
        let label = colon.map { String(words[..<$0]) } ?? pending
        let value = colon.map { words[words.unicodeScalars.index(after: $0)...] } ?? words[...]
        pending = value.isEmpty ? label : nil
        guard !value.isEmpty, let figure = Figure(value) else { continue }
        let name = label.map(Cell.trimmed).flatMap { $0.isEmpty || isPlain($0) ? nil : $0 }
        found.append(LabelledFigure(group: group, label: name, figure: figure))
      }
    }
    return found
  }

  /// Whether words only say that something is done, and so name nothing that could be counted.
  static func isPlain(_ words: String) -> Bool {
    plain.contains(words) || ResultState.proposed(from: words) != nil
  }
  private static let plain: Set<String> = [
    "実施", "実施済", "実施済み", "継続実施", "各課で実施", "検討", "検討・実施", "活用", "実績", "結果", "計",
    "合計",
  ]
}

/// A part of a result text between spaces: words, or a bracket that stands by itself.
enum ResultPiece: Hashable {
  case words(String)
  case bracketed(String)

  /// Cuts at spaces, line breaks, 、 ； and 。; a bracket at the beginning of a part is a piece of its own, a bracket right
  /// behind a figure is dropped (12名（見込み）) unless words follow it at once (32名（一般職）実施：57名), any other belongs to
  /// its word (研修（前期）：12名).
  static func pieces(of text: String) -> [ResultPiece] {
    var pieces: [ResultPiece] = []
    var word = String.UnicodeScalarView()
    var inside: String.UnicodeScalarView?
    /// The bracket that has just closed behind a figure.
    var behind: String?
    func flush() {
      if !word.isEmpty { pieces.append(.words(String(word))) }
      word = String.UnicodeScalarView()
    }
    func close(_ content: String) {
      if word.isEmpty {
        pieces.append(.bracketed(Cell.trimmed(content)))
      } else if LabelledFigure.endsInFigure(String(word)) {
        flush()
        behind = content
      } else {
        word.append(contentsOf: "（\(content)）".unicodeScalars)
      }
    }
    for scalar in text.unicodeScalars {
      let isBreak = Cell.isSpace(scalar) || breaks.contains(scalar)
      if let content = inside {
        inside?.append(scalar)
        guard closing.contains(scalar) else { continue }
        inside = nil
        close(String(content))
        continue
      }
      if let content = behind {
        if !isBreak, !opening.contains(scalar) { pieces.append(.bracketed(Cell.trimmed(content))) }
        behind = nil
      }
      if opening.contains(scalar) {
        inside = String.UnicodeScalarView()
      } else if isBreak {
        flush()
      } else {
        word.append(scalar)
      }
    }
    flush()
    return pieces
  }

  private static let opening: Set<Unicode.Scalar> = ["(", "（", "【", "［"]
  private static let closing: Set<Unicode.Scalar> = [")", "）", "】", "］"]
  private static let breaks: Set<Unicode.Scalar> = ["、", "；", ";", "。"]
}

extension LabelledFigure {
  /// Whether a word ends in a figure already: `実施：12名`.
  static func endsInFigure(_ word: String) -> Bool {
    let colon = word.unicodeScalars.lastIndex { $0 == ":" || $0 == "：" }
    return Figure(colon.map { word[word.unicodeScalars.index(after: $0)...] } ?? word[...]) != nil
  }
}
