import PlanModel
import Testing

@testable import PlanExchange

@Suite("A plan written as Markdown comes back as it was")
struct MarkdownDocumentTests {
  private func read(_ plan: Plan, _ form: DocumentForm) throws -> ImportedDocument {
    try Trial.read(MarkdownDocument.text(of: plan, organization: "清瀬市", form: form))
  }

  @Test("both bundled plans come back exactly, and bring nothing to change", arguments: [0, 1])
  func bundled(index: Int) throws {
    let plan = PublishedDocument.bundled.plans[index]
    let document = try read(plan, .results)
    #expect(document.report.unplaced.isEmpty)
    #expect(document.organization == PublishedDocument.bundled.organization)
    #expect(document.plans.count == 1)
    let back = try #require(document.plans.first)
    #expect(back.printedWhole == plan.printedWhole)
    let merge = ImportMerge(document.plans, into: PublishedDocument.bundled)
    #expect(merge.change.edits.isEmpty, "\(merge.differences)")
    #expect(merge.differences.isEmpty)
  }

  @Test("the published document, once taken in, leaves and comes back with every word")
  func published() throws {
    guard let bytes = PublishedDocument.bytes else { return }
    let plans = try Trial.read(bytes).plans
    for plan in plans {
      let document = try read(plan, .results)
      #expect(document.report.unplaced.isEmpty)
      #expect(document.plans.map(\.printedWhole) == [plan.printedWhole])
    }
  }

  @Test("random plans come back with every text, cell and target")
  func random() throws {
    for seed in 0..<Count.of(600) {
      let plan = RandomPlan.make(seed: seed)
      let text = MarkdownDocument.text(of: plan, organization: "清瀬市", form: .results)
      let document = try Trial.read(text)
      #expect(document.report.unplaced.isEmpty, "seed \(seed): \(document.report.unplaced)\n\(text)")
      let back = document.plans.first?.printedWhole ?? []
      let different = zip(plan.printedWhole, back).first { !$0.utf8.elementsEqual($1.utf8) }
      #expect(
        different == nil && back.count == plan.printedWhole.count, "seed \(seed): \(different ?? ("", ""))\n\(text)")
      if different != nil || back.count != plan.printedWhole.count { return }
    }
  }

  @Test("the plan alone has no results, and taken in again it takes none away")
  func planOnly() throws {
    let ledger = PublishedDocument.bundled
    let text = MarkdownDocument.text(of: ledger.plans[0], organization: "清瀬市", form: .plan)
    #expect(!text.contains("実績 |"))
    #expect(!text.contains("成果等 |"))
    let merge = ImportMerge(try Trial.read(text).plans, into: ledger)
    #expect(merge.change.edits.isEmpty, "\(merge.differences)")
  }

  @Test("what it looks like")
  func looks() {
    let initiative = Initiative(
      id: ItemID("a"), title: "階層別", purpose: Prose("要点。", isSummary: true), outcome: Prose("一|二\n三"), note: "※注",
      programs: [
        Program(
          id: ItemID("b"), name: "新任",
          pairs: [
            LinePair(planned: Line(cells: [.text("実施"), .arrow]), actuals: [Line(cells: [.text("12名"), .blank])])
          ])
      ])
    let plan = Plan(
      id: ItemID("p"), label: "R8-R9", title: "育成計画", firstYear: FiscalYear(2026), lastYear: FiscalYear(2027),
      levels: ["柱", "方向性", "取組", "事業"], chapters: [Chapter(title: "はじめに", body: Prose("文。\n# 井桁"))],
      pillars: [
        Pillar(
          id: ItemID("q"), title: "育成", directions: [Direction(id: ItemID("d"), title: "研修", initiatives: [initiative])]
        )
      ],
      targets: [
        Target(
          id: ItemID("t"), pillar: ItemID("q"), name: "率", shortName: "率", unit: "%", better: .cap, goal: Decimal(100))
      ])
    #expect(
      MarkdownDocument.text(of: plan, organization: "清瀬市", form: .results) == """
        # 育成計画

        計画期間：令和8年度～令和9年度

        団体名：清瀬市

        階層：柱／方向性／取組／事業

        # はじめに

        文。

        \\# 井桁

        # 計画の内容

        ## 【1】育成

        ### (1)研修

        #### ①階層別

        （要約。原文ではありません。）

        要点。

        | 事業名 | 区分 | 令和8年度 | 令和9年度 |
        |---|---|---|---|
        | 新任 | 計画 | 実施 | → |
        |  | 実績 | 12名 |  |
        | 2年間の成果等 |  | 一\\|二<br>三 |  |

        ※注

        # 目標値

        | 柱 | 項目 | 目標値 |
        |---|---|---|
        | 【1】育成 | 率 | 100%を上限 |

        """)
  }
}

extension Plan {
  /// Everything of the plan that a document holds, in order.
  var printedWhole: [String] {
    var lines = [title, label, printedYears] + levels
    for chapter in chapters { lines += ["章 " + chapter.title, "\(chapter.body.isSummary)", chapter.body.text] }
    for initiative in initiatives {
      for prose in [initiative.purpose, initiative.outcome] {
        lines.append(prose.map { "\($0.isSummary) " + $0.text } ?? "nil")
      }
      lines.append(initiative.note ?? "nil")
    }
    return lines + printed
  }
}
