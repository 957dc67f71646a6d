import PlanModel
import Testing

@testable import PlanExchange

@Suite("A damaged document never stops the reader, and no line of it goes missing")
struct DocumentFuzzTests {
  /// What is damaged: the published document where it is there, else a small one with one of everything.
  private static let original: [UInt8] =
    PublishedDocument.bytes
    ?? Array(
      """
      # 計画
      令和8年度～令和9年度
      清瀬市
      ## 目次
      はじめに\t1
      # はじめに
      ## (1) 目的
      文。
      ## 【1】育成
      ### (1)研修
      #### ①階層別
      目的。
      事業名\t\t実施概要
      8～9年度事業\t\t8年度\t9年度
      新任\t計画\t実施\t→
      \t実績\t12名\t
      2年間の成果等\t\t成果。
      ※注
      # 目標
      | 柱 | 項目 | 目標値 |
      |---|---|---|
      | 【1】育成 | 率 | 80% |
      """.utf8)

  private func check(_ bytes: [UInt8], _ seed: Int) {
    guard let document = try? Trial.read(bytes) else { return }
    let report = document.report
    let listed = Set(report.placed).union(report.passedOver).union(report.unplaced.map(\.line))
    #expect(listed == Set(1..<(report.lineCount + 1)), "seed \(seed)")
    #expect(Set(report.placed).isDisjoint(with: report.passedOver), "seed \(seed)")
    let broken = Ledger(organization: "", plans: document.plans).brokenInvariants()
    #expect(broken.isEmpty, "seed \(seed): \(broken)")
  }

  @Test("bytes flipped, cut out and doubled")
  func bytes() {
    for seed in 0..<Count.of(400) {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = Self.original
      for _ in 0...random.below(20) where !bytes.isEmpty {
        let at = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + random.below(400)))
        case 2: bytes.insert(contentsOf: bytes[at..<min(bytes.count, at + random.below(400))], at: random.below(at))
        default: bytes[at] = Array("\t|#\n\r(-1")[random.below(8)].utf8.first ?? 0
        }
      }
      check(bytes, seed)
    }
  }

  @Test("characters swapped for those that mean something")
  func characters() {
    let signs = Array("\t|#\n【】()（）①②3.※→－ 年度事業名計画実績目標値項目成果等～R8".unicodeScalars)
    for seed in 0..<Count.of(400) {
      var random = SeededGenerator(seed: UInt64(seed) + 1_000_000)
      var scalars = Array(String(decoding: Self.original, as: UTF8.self).unicodeScalars)
      for _ in 0...random.below(200) { scalars[random.below(scalars.count)] = signs[random.below(signs.count)] }
      check(Array(String(String.UnicodeScalarView(scalars)).utf8), seed)
    }
  }

  @Test("lines shuffled and left out")
  func lines() {
    let lines = Self.original.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for seed in 0..<Count.of(400) {
      var random = SeededGenerator(seed: UInt64(seed) + 2_000_000)
      var shuffled = lines
      if seed.isMultiple(of: 2) { shuffled.shuffle(using: &random) }
      for _ in 0...random.below(50) { shuffled.swapAt(random.below(shuffled.count), random.below(shuffled.count)) }
      check(Array(shuffled.dropFirst(random.below(100)).joined(separator: [UInt8(ascii: "\n")])), seed)
    }
  }

  @Test("one endless line, and many")
  func sizes() {
    check(Array(repeating: UInt8(ascii: "#"), count: 300_000), 0)
    check(Array(repeating: UInt8(ascii: "|"), count: 300_000), 1)
    check(Array(repeating: UInt8(ascii: "\t"), count: 300_000), 2)
    check(Array(String(repeating: "a\tb\n", count: 50_000).utf8), 3)
    check(Array(String(repeating: "| a |\n\n", count: 50_000).utf8), 4)
    check(Array(String(repeating: "①a\n", count: 50_000).utf8), 5)
  }
}
