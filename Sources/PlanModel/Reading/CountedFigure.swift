/// Finds counted figures: a number with a counter. Ordinals (1期生, 第4期, 2回目), dates and times of day are none.
package enum CountedFigure {
  package static func stands(in text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    var previous: Unicode.Scalar?
    while let scalar = rest.first {
      guard isDigit(scalar) else {
        previous = scalar
        rest = rest.dropFirst()
        continue
      }
      rest = rest.drop { isDigit($0) || separators.contains($0) }
      if counts(rest, after: previous) { return true }
      previous = nil
    }
    return false
  }

  /// Whether what follows a number is a counter, seen with what stands before the number.
  private static func counts(_ rest: Substring.UnicodeScalarView, after previous: Unicode.Scalar?) -> Bool {
    guard let counter = rest.first, previous != "第", counters.contains(counter) else { return false }
    let next = rest.dropFirst().first
    if next == "目" || (counter == "日" && next == "間" && rest.dropFirst(2).first == "目") { return false }
    switch counter {
    case "日": return previous != "月"
    case "時": return next == "間"
    case "分": return previous != "時"
    case "か", "カ", "ヶ", "ケ", "箇": return next == "所" || next == "国"
    default: return true
    }
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }
  /// What stands between the digits of one number: points and thousands.
  static let separators: Set<Unicode.Scalar> = [".", ",", "．", "，"]
  /// Counters of people, times, cases, days, hours, places, shares and money; not 年, 月, 期, 号.
  static let counters: Set<Unicode.Scalar> = [
    "名", "人", "回", "件", "日", "％", "%", "時", "分", "冊", "部", "台", "箇", "か", "カ", "ヶ", "ケ", "社", "校", "課", "組", "講", "本",
    "円", "千", "万", "割", "ポ", "団", "種", "項", "点", "枚", "通", "席", "室", "局", "所",
  ]
}
