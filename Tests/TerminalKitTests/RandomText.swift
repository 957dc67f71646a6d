#if canImport(Glibc)
  import Glibc
#endif

/// A seeded generator (SplitMix64), so that every failure can be had again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// How often a random test runs: all of `count` with HASHIRA_LONG=1, a tenth otherwise.
func rounds(_ count: Int) -> Range<Int> {
  0..<(getenv("HASHIRA_LONG").map { String(cString: $0) == "1" } == true ? count : max(1, count / 10))
}

/// Texts as officers write them, and as nobody should.
enum RandomText {
  private static let pieces: [String] = [
    "人材育成", "基本方針", "の", "を", "に", "より", "研修", "デジタル", "リーダー", "候補生", "ー", "ッ", "ょ", "、", "。", "・",
    "「", "」", "（", "）", "【", "】", "①", "②", "→", "◆", "※", "…", "～", "〜", "－", "㈱", "１２", "３，５００", "．", "％", "8",
    "年度", "R8", "DX", "a", "b c", " ", "  ", "\u{3000}", "ﾊﾟ", "ｶﾞ", "か\u{3099}", "葛\u{E0100}", "𠮷", "髙", "神",
    "😀", "👨\u{200D}👩\u{200D}👧", "é", "e\u{301}", "\u{F8F0}", "-", "(", ")", "%", "60%",
  ]
  private static let hostilePieces: [String] = [
    "\u{1B}[2J", "\t", "\r", "\u{8}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200F}", "\u{FEFF}",
    "\u{2028}", "\u{E0041}", "\u{378}", "\u{3099}", "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
  ]

  /// Anything Japanese, up to `pieces` pieces; `hostile` mixes in what must never reach a terminal.
  static func japanese(
    pieces count: Int, hostile: Bool = false, lineBreaks: Bool = false, using random: inout SeededGenerator
  ) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...count, using: &random) {
      if hostile, Int.random(in: 0..<4, using: &random) == 0 {
        text += hostilePieces.randomElement(using: &random) ?? ""
      } else if lineBreaks, Int.random(in: 0..<12, using: &random) == 0 {
        text += "\n"
      } else {
        text += pieces.randomElement(using: &random) ?? ""
      }
    }
    return text
  }

  /// A plan's sentence: brackets hold something and punctuation stands alone, so that kinsoku can be kept.
  static func sentence(using random: inout SeededGenerator) -> String {
    let words = ["人材を", "育成する", "研修", "デジタル化", "により", "取組", "８０％", "３，５００名", "DX推進", "令和8年度", "業務"]
    func run(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined()
    }
    var text = ""
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      text += run(1...3)
      let bracket = ["「」", "（）", "【】", "『』"].randomElement(using: &random) ?? "「」"
      if Bool.random(using: &random) { text += "\(bracket.first!)\(run(2...3))\(bracket.last!)" }  // two characters
      text += ["、", "。", "", "・", " "].randomElement(using: &random) ?? ""
    }
    return text
  }
}
