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
    case ":", "：", "(", ")", "（", "）", "、", "，", ",", "。", "・", "/", "／", "【", "】": true
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

/// Finds counted figures: a number with a counter. Ordinals (1期生, 第4期) and dates are none.
package enum CountedFigure {
  package static func stands(in text: String) -> Bool {
    var previous: Unicode.Scalar?
    var inNumber = false
    var ordinal = false
    for scalar in text.unicodeScalars {
      if isDigit(scalar) {
        if !inNumber { ordinal = previous == "第" }
        inNumber = true
      } else if inNumber, scalar == "." || scalar == "," || scalar == "．" || scalar == "，" {
        continue
      } else {
        if inNumber, !ordinal, counters.contains(scalar) { return true }
        inNumber = false
        ordinal = false
      }
      previous = scalar
    }
    return false
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
  /// Counters of people, times, cases, days, hours, places, shares and money; not 年, 月, 期, 号.
  static let counters: Set<Unicode.Scalar> = [
    "名", "人", "回", "件", "日", "％", "%", "時", "分", "冊", "部", "台", "箇", "か", "ヶ", "社", "校", "課", "組", "講", "本", "円",
    "千", "万", "割", "ポ", "団", "種", "項", "点", "枚", "通", "席", "室", "局", "所",
  ]
}
