import Dashboard
import Testing

/// A key that cannot be had now says why, changes nothing else, and names the key that helps.
@Suite struct RefusalTests {
  struct Refusal: CustomTestStringConvertible, Sendable {
    var at: String
    var key: String
    var says: Phrase
    init(_ at: String, _ key: String, _ says: Phrase) { (self.at, self.key, self.says) = (at, key, says) }
    var testDescription: String { "\(key) after \(at)" }
  }

  static let lockedYear = Phrase(
    "令和7年度は確定済みのため入力できません。F9で理由を記入し、確定を解除してください。", "FY2025 is locked. Press F9, give a reason and unlock it.")
  static let table: [Refusal] = [
    Refusal("<enter> k", "<enter>", .planTextGuarded), Refusal("<enter> k", "<f2>", .planTextGuarded),
    Refusal("<enter> k", "<del>", .planTextGuarded), Refusal("<enter> k", ">", .planTextGuarded),
    Refusal("<enter> k", "-", .planTextGuarded), Refusal("<enter> k", "研", .planTextGuarded),
    Refusal("<enter> <enter> 済 <enter> k", ".", .planTextGuarded), Refusal("<enter> y k", "p", .planTextGuarded),
    Refusal("<enter>", ".", .nothingTyped), Refusal("<enter>", "p", .nothingCopied),
    Refusal("<enter> k", "r", .notABlank), Refusal("<enter>", "r", .resultsAreNotRead),
    Refusal("[ <enter>", "<enter>", lockedYear), Refusal("[ <enter>", "-", lockedYear),
    Refusal("[ <enter>", "研", lockedYear), Refusal("[ <enter> k", "r", lockedYear),
    Refusal("", "u", .nothingToUndo), Refusal("", "U", .nothingToRedo),
    Refusal("[", "[", .firstPlan), Refusal("", "]", .lastPlan),
    Refusal("[", "t", .nothingMissing), Refusal("[", "T", .nothingMissing),
    Refusal("<home> d", "e", .chooseInitiative), Refusal("<home>", "e", .chooseInitiative),
    Refusal("<home>", "<tab>", .chooseInitiative),
    Refusal("[ 2", "m", .notHere), Refusal("[ 2", "o", .notHere),
    Refusal("e", "1", .planTextGuarded), Refusal("[ e", "1", .closedPlanGuarded), Refusal("[ e", "2", lockedYear),
    Refusal(
      "<f9> <enter> 2", "m",
      Phrase("令和8年度は確定済みのため入力できません。F9で理由を記入し、確定を解除してください。", "FY2026 is locked. Press F9, give a reason and unlock it.")),
    Refusal("2 m", "<a-enter>", .notHere), Refusal("", "ぬ", .imeIsOn), Refusal("", "研", .imeIsOn),
    Refusal("2", "の", .imeIsOn), Refusal("", "<paste:文>", .pasteOffer), Refusal("2", "<paste:文>", .pasteOffer),
    Refusal("<enter> k", "<paste:文>", .planTextGuarded), Refusal("[ <enter>", "<paste:文>", lockedYear),
    Refusal("<enter>", "<paste:\"\\t\\n\">", .nothingPasted),
    Refusal("<f1>", "<paste:文>", .notHere), Refusal("<enter> <enter> 済 <c-c>", "<paste:文>", .notHere),
  ]

  @Test(arguments: table) func `A refused key says why and does nothing`(_ row: Refusal) {
    var desk = desk(row.at)
    // The notice of the way there must not hide what changes.
    desk.act(.input(.focus(true)))
    let ledger = desk.state.ledger
    desk.press(row.key)
    #expect(desk.state.notice == row.says)
    #expect(desk.changed.subtracting([.notice, .overlay]).isEmpty)
    #expect(desk.state.ledger == ledger)
    #expect(desk.effects.isEmpty)
    #expect(
      desk.footer.hasPrefix(row.says.japanese.prefix(12))
        || desk.rows.contains { $0.contains(row.says.japanese.prefix(12)) })
  }

  @Test func `The first and last year of the plan say so`() {
    #expect(desk("{").notice == "この計画は令和8年度からです。")
    #expect(desk("} } }").notice == "この計画は令和10年度までです。")
  }

  @Test func `A notice goes with the next key`() {
    #expect(desk("u").notice == "元に戻す操作はありません。")
    #expect(desk("u j").notice == nil)
  }

  @Test func `A plan without chapters says so where there is no initiative either`() {
    var ledger = Bundled.ledger
    ledger.plans[1].chapters = []
    var desk = Desk("80x24", ledger)
    desk.press("<home> d")
    #expect(desk.notice == "この計画に章の文はありません。取組を選ぶとその全文を表示します。")
    #expect(!desk.footer.contains("d全文"))
    desk.press("<esc> j j d")
    #expect(desk.screen.contains("全文（Escで戻る、eで編集）"))
  }

  @Test func `A ledger with one plan says so`() {
    var ledger = Bundled.ledger
    ledger.plans.removeFirst()
    var desk = Desk("80x24", ledger)
    desk.press("[")
    #expect(desk.notice == "計画は1つだけです。")
  }

  @Test func `What cannot be had now does not stand in the footer`() {
    #expect(desk("<enter>").footer.contains("Enter入力"))
    #expect(!desk("<enter> k").footer.contains("Enter入力"))
    #expect(!desk("[").footer.contains("次の未入力"))
  }
}
