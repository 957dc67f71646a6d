import Testing

@testable import PlanModel

struct ExactTextsTests {
  private let composed = "が"
  private let decomposed = "か\u{3099}"

  @Test("Swift calls two spellings equal, a ledger does not")
  func exact() {
    #expect(composed == decomposed)
    #expect(!composed.isExactly(decomposed))
    #expect(!"神".isExactly("\u{FA19}"))
    #expect("清瀬市".isExactly("清瀬市"))
  }

  @Test("every text of a random ledger counts: another spelling of any one is seen")
  func everyText() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<Count.of(30) {
      let made = RandomLedger.make(&random, marked: decomposed)
      var texts: [String] = []
      made.ledger.appendTexts(to: &texts)
      #expect(texts.count { $0.unicodeScalars.contains("\u{3099}") } == made.marks)
    }
  }

  @Test("each kind of value is compared by its texts")
  func values() {
    func both(_ make: (String) -> FieldValue) {
      #expect(make(composed) == make(decomposed))
      #expect(!make(composed).isExactly(make(decomposed)))
      #expect(make(composed).isExactly(make(composed)))
    }
    both { .text($0) }
    both { .prose(Prose($0)) }
    both { .cell(.text($0)) }
    both { .fact(ResultFact(source: $0)) }
    both { .fact(ResultFact(reason: $0)) }
    both { .assessment(Assessment(scheme: "s", mark: $0)) }
    both { .assessment(Assessment(scheme: "s", mark: "○", proposed: "○", reason: $0)) }
    both { .item(ItemID($0)) }
    both { .items(["a", ItemID($0)]) }
    both { .texts(["a", $0]) }
    both { .baseline(Baseline(value: Decimal(1), year: r8, source: $0)) }
    both { .measurement(Measurement(year: r8, value: Decimal(1), source: $0)) }
    both { .measurement(Measurement(year: r8, value: Decimal(1), note: $0)) }
    both { .chapters([Chapter(title: $0, body: Prose(""))]) }
    both { .chapters([Chapter(title: "", body: Prose($0))]) }
    both { .pairs([LinePair(planned: line([$0]), actuals: [])]) }
    both { .pairs([LinePair(planned: nil, actuals: [line([$0])])]) }
  }
}
