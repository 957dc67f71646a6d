import TerminalKit

extension KeyStroke {
  /// The key as help and footer name it: in Japanese the arrows by 上下左右, as wide in every terminal, which ↑ is not; the
  /// other keys by what is printed on Japanese keyboards.
  func shown(in language: Language) -> String {
    guard language == .japanese else { return displayName }
    let arrow: (english: String, japanese: String)
    switch key {
    case .up: arrow = ("Up", "上")
    case .down: arrow = ("Down", "下")
    case .left: arrow = ("Left", "左")
    case .right: arrow = ("Right", "右")
    default: return displayName
    }
    return displayName.dropLast(arrow.english.count) + arrow.japanese
  }
}
