import PlanModel
import Testing

@testable import PlanExchange

@Suite("The page for the public is one file that needs and runs nothing")
struct PublicDashboardTests {
  private let ledger = PublishedDocument.bundled
  private let year = FiscalYear(2026)
  private func page(_ ledger: Ledger, _ language: TableLanguage = .japanese) -> String {
    PublicDashboard.text(of: ledger, plan: 1, year: year, current: year, language)
  }

  @Test("every pillar, program and target is there; no script, no address outside")
  func whole() {
    let page = page(ledger)
    for program in ledger.plans[1].initiatives.flatMap(\.programs) {
      #expect(page.contains(HTMLText.escaped(program.name)))
    }
    #expect(page.components(separated: "<svg") == 9 && page.components(separated: "role=\"img\"") == 9)
    for forbidden in ["<script", "http:", "https:", "url(", "@import", "<link", "onclick"] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(
      page.hasPrefix("<!DOCTYPE html>\n<html lang=\"ja\">") && self.page(ledger, .english).contains("lang=\"en\""))
    #expect(page == self.page(ledger))
  }

  @Test("what was not measured has no bar, and nothing scheduled no figure")
  func unknowns() {
    #expect(!page(ledger).contains("#2f6f9f"))
    var ledger = ledger
    ledger.plans[1].targets[1].measurements = [Measurement(year: year, value: Decimal(41))]
    #expect(page(ledger).components(separated: "#2f6f9f") == 1)
    #expect(page(ledger).contains("0 / 35") || page(ledger).contains("0 / 15"))
  }

  @Test("a hostile text is no markup, and sources and reasons stay inside")
  func hostile() {
    var ledger = ledger
    ledger.plans[1].pillars[0].title = "<script>alert(1)</script>"
    var line = Line(cells: [.text("実施"), .blank, .blank])
    line.facts[year] = ResultFact(state: .expected, source: "内部資料", reason: "内部の理由")
    ledger.plans[1].pillars[0].directions[0].initiatives[0].programs[0].pairs[0].actuals = [line]
    let page = page(ledger)
    #expect(!page.contains("<script>") && page.contains("&lt;script&gt;"))
    #expect(page.contains("（見込み）") && !page.contains("内部"))
  }
}

extension String {
  fileprivate func components(separated by: String) -> Int { ranges(of: by).count }
}
