import PlanModel
import Testing

@testable import PlanExchange

@Suite("A plan as a page to print")
struct HTMLDocumentTests {
  private let plans = PublishedDocument.bundled.plans

  @Test("A4, a sheet for each pillar, headings on every sheet, and the same bytes each time")
  func printing() {
    let page = HTMLDocument.text(of: plans[1], organization: "清瀬市", form: .results)
    for part in ["@page { size: A4 portrait", "break-before: page", "table-header-group", "<html lang=\"ja\">"] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(page.split(separator: "<section class=\"pillar\">").count == 5)
    #expect(!page.contains("<script") && !page.contains("http"))
    #expect(page == HTMLDocument.text(of: plans[1], organization: "清瀬市", form: .results))
  }

  @Test("every row covers all years, arrows drawn through those they stand for")
  func spans() {
    for plan in plans {
      for initiative in plan.initiatives {
        for row in PrintedRow.of(initiative, in: plan, .results) {
          let spans = PrintedSpan.of(row, of: initiative.programs[row.program], in: plan)
          #expect(spans.map(\.length).reduce(0, +) == plan.yearCount)
          #expect(spans.map(\.column) == spans.indices.map { spans[..<$0].map(\.length).reduce(0, +) })
        }
      }
    }
    let page = HTMLDocument.text(of: plans[1], organization: "", form: .plan)
    #expect(page.contains("<td class=\"arrow inferred\" colspan=\"2\">→</td>"))
    #expect(!page.contains("<td class=\"track\">実績</td>"))
  }

  @Test("markup and characters that drive a page are shown, never obeyed")
  func hostile() {
    for seed in 0..<Count.of(200) {
      let page = HTMLDocument.text(of: RandomPlan.make(seed: seed), organization: "<b>", form: .results)
      #expect(!page.contains("<script") && !page.contains("<b>"), "seed \(seed)")
    }
    #expect(HTMLText.escaped("a<b>&\"'\u{1B}[2J\u{202E}\n") == "a&lt;b&gt;&amp;&quot;&#39;⟦U+1B⟧[2J⟦U+202E⟧<br>")
  }
}
