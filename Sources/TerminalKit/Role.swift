/// What a piece of the screen *is*; a theme decides what it looks like.
///
/// Every role is also told apart by a glyph, a word or a position, so that the screen reads the
/// same without colour.
package enum Role: UInt8, CaseIterable, Sendable {
  case text  // ordinary plan text
  case faint  // secondary text: purposes, notes, hints
  case heading  // page title, pillar names
  case label  // 計画, 実績, column headers
  case selection  // the selected row or cell of the pane that has the keys
  case selectionInactive  // the selected row or cell of the other pane
  case inferred  // what the program read into a blank: (→)
  case missing  // 未入力
  case unsettled  // 見込み, 中間, 未確定, 要確認
  case good  // reached, saved
  case bad  // not reached
  case gaugeFill
  case gaugeRest
  case gaugeGoal
  case border
  case key  // a key name in the footer
  case field  // the open text field
  case fieldSelection  // selected text inside it
  case notice  // a message in the footer
  case alarm  // 未保存, errors
  case hostile  // a mark that stands for a control or bidi character
  case match  // a search hit
}

extension Role {
  /// The one character that stands for the role in golden files and `hashira screen --style`.
  /// Part of those files' format: a new role takes an unused character, none is given to another.
  package var code: Unicode.Scalar {
    switch self {
    case .text: "."
    case .faint: "f"
    case .heading: "H"
    case .label: "l"
    case .selection: "S"
    case .selectionInactive: "s"
    case .inferred: "i"
    case .missing: "m"
    case .unsettled: "u"
    case .good: "g"
    case .bad: "b"
    case .gaugeFill: "#"
    case .gaugeRest: "-"
    case .gaugeGoal: "|"
    case .border: "+"
    case .key: "k"
    case .field: "E"
    case .fieldSelection: "V"
    case .notice: "n"
    case .alarm: "!"
    case .hostile: "?"
    case .match: "/"
    }
  }
}
