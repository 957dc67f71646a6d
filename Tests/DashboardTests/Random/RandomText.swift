/// Texts as officers write them, and as nobody should.
enum RandomText {
  private static let pieces = [
    "人材育成", "基本方針", "の", "を", "研修", "デジタル", "リーダー", "ー", "ッ", "ょ", "、", "。", "・", "「", "」", "（", "）", "【", "】", "①",
    "→", "◆", "※", "…", "～", "〜", "－", "㈱", "１２", "３，５００", "％", "8", "年度", "R8", "DX", "a", "b c", " ", "  ",
    "\u{3000}", "ﾊﾟ", "か\u{3099}",
    "葛\u{E0100}", "𠮷", "髙", "神\u{FA19}", "😀", "👨\u{200D}👩\u{200D}👧", "e\u{301}", "\u{F8F0}", "(", ")", "60%", "実施：743名",
    "未実施", "検討", "\n",
  ]
  private static let hostile = [
    "\u{1B}[2J", "\t", "\r", "\u{8}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{2028}",
    "\u{E0041}", "\u{378}", "\u{3099}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}",
  ]

  /// Mostly short, now and then long; one in twelve pieces hostile.
  static func japanese(using random: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<random.number(random.once(in: 12) ? 40...150 : 0...8) {
      text += random.once(in: 12) ? random.pick(hostile) : random.pick(pieces)
    }
    return text
  }
}
