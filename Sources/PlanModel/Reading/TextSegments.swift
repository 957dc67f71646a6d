/// A result text cut into the parts that can be judged as wholes: at spaces, brackets, line breaks, 、 and ：.
///
/// Proposals come from a whole segment, never from a substring: 一部事業を中止 is not 中止.
struct TextSegments {
  let parts: [Substring]

  init(_ text: String) {
    parts = text.unicodeScalars.split { TextSegments.separates($0) }.map { Substring($0) }
  }

  static func separates(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "：", "(", ")", "（", "）", "、", "，", ",", "。", "・", "/", "／", "【", "】", "「", "」", ";", "；", "［", "］": true
    default: Cell.isSpace(scalar)
    }
  }
}

extension ResultState {
  /// The state a text speaks of, from whole segments; nil where it says none, that is 実施.
  /// An unsettled word wins over a settled one: the result as a whole is open then.
  package static func proposed(from text: String) -> ResultState? {
    var settled: ResultState?
    for part in TextSegments(text).parts {
      guard let state = words[part] else { continue }
      if !state.isSettled { return state }
      settled = settled ?? state
    }
    return settled
  }

  private static let words: [Substring: ResultState] = [
    "未実施": .notDone, "実施せず": .notDone, "中止": .cancelled, "該当なし": .notApplicable, "見込み": .expected,
    "見込": .expected, "実施見込み": .expected, "実施見込": .expected, "中間": .interim, "中間値": .interim,
    "中間実績": .interim, "未確定": .unconfirmed,
  ]
}
