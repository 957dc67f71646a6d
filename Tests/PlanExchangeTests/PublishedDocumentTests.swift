import PlanModel
import Testing

@testable import PlanExchange

@Suite("The plan as it was published comes in with the figures of the printed document")
struct PublishedDocumentTests {
  private func document() throws -> ImportedDocument? {
    try PublishedDocument.bytes.map { try Trial.read($0) }
  }

  @Test("both plans, with their years, levels and names")
  func plans() throws {
    guard let document = try document() else { return }
    let bundled = PublishedDocument.bundled
    #expect(document.organization == bundled.organization)
    #expect(document.plans.map(\.label) == bundled.plans.map(\.label))
    #expect(document.plans.map(\.title) == bundled.plans.map(\.title))
    #expect(document.plans.map(\.levels) == bundled.plans.map(\.levels))
    #expect(document.plans.map(\.status) == bundled.plans.map(\.status))
    #expect(document.plans.map(\.lockedYears) == bundled.plans.map(\.lockedYears))
  }

  @Test("every title, name, cell and target where the bundled ledger has it")
  func tree() throws {
    guard let document = try document() else { return }
    for (plan, bundled) in zip(document.plans, PublishedDocument.bundled.plans) {
      #expect(plan.printed.elementsEqual(bundled.printed) { $0.utf8.elementsEqual($1.utf8) })
      for (mine, theirs) in zip(plan.printed, bundled.printed) where mine != theirs {
        Issue.record("\(mine) is \(theirs) in the bundled ledger")
      }
    }
    let ledger = Ledger(organization: "", plans: document.plans)
    #expect(ledger.brokenInvariants().isEmpty)
  }

  @Test("the counts of the report")
  func counts() throws {
    guard let document = try document() else { return }
    let (retrospective, plan) = (document.report.plans[0], document.report.plans[1])
    #expect(retrospective.pillars.map(\.programs) == [9, 20, 11])
    #expect(retrospective.pillars.map(\.directions).reduce(0, +) == 8)
    #expect(retrospective.pillars.map(\.initiatives).reduce(0, +) == 21)
    #expect([retrospective.lines, retrospective.filledCells, retrospective.outcomes] == [87, 159, 21])
    #expect(plan.pillars.map(\.programs) == [15, 6, 6, 10])
    #expect(plan.pillars.map(\.targets) == [2, 2, 1, 4])
    #expect(plan.pillars.map(\.directions).reduce(0, +) == 11)
    #expect(plan.pillars.map(\.initiatives).reduce(0, +) == 22)
    #expect([plan.lines, plan.filledCells, plan.outcomes] == [37, 54, 0])
  }

  @Test("every paragraph stands word for word in a purpose, an outcome, a note or a chapter")
  func paragraphs() throws {
    guard let document = try document(), let bytes = PublishedDocument.bytes else { return }
    var texts: Set<String> = []
    for plan in document.plans {
      for chapter in plan.chapters {
        #expect(!chapter.body.isSummary)
        texts.formUnion(chapter.body.text.split(separator: "\n").map(String.init))
      }
      for initiative in plan.initiatives {
        #expect(initiative.purpose?.isSummary == false)
        for text in [initiative.purpose?.text, initiative.outcome?.text, initiative.note].compactMap({ $0 }) {
          texts.formUnion(text.split(separator: "\n").map(String.init))
        }
      }
    }
    var found = 0
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let text = Cell.trimmed(String(line))
      guard text.contains("。"), !text.contains("\t") else { continue }
      #expect(texts.contains(text), "\(text)")
      found += 1
    }
    #expect(found == 87)
    for outcome in document.plans[0].initiatives { #expect(outcome.outcome?.isSummary == false) }
    let misprints = ["メンタルヘルスクエア", "ポーリング大会", "の関する調査"]
    for misprint in misprints { #expect(texts.contains { $0.contains(misprint) }) }
    #expect(document.plans[1].initiatives.flatMap(\.programs).contains { $0.name.contains("産業界・保健師面談") })
    #expect(document.plans[0].initiatives.compactMap(\.note) == ["※他律的業務及び特例業務を除く職員が対象。月45時間以下、年間360時間以下"])
  }

  @Test("the chapters, each in its plan")
  func chapters() throws {
    guard let document = try document() else { return }
    for (plan, bundled) in zip(document.plans, PublishedDocument.bundled.plans) {
      #expect(plan.chapters.map(\.title) == bundled.chapters.map(\.title))
    }
  }

  @Test("nothing is left but the table of contents, and one name that differs is pointed out")
  func unplaced() throws {
    guard let document = try document() else { return }
    let report = document.report
    #expect(report.unplaced.allSatisfy { $0.reason == .contents })
    #expect(report.unplaced.map(\.line) == [9] + Array(11...20))
    #expect(report.remarks.count == 1)
    guard case .otherName(_, "健康管理の支援", "健康管理体制の支援")? = report.remarks.first else {
      Issue.record("\(report.remarks)")
      return
    }
    #expect((report.placed + report.passedOver + report.unplaced.map(\.line)).sorted() == Array(1...report.lineCount))
  }
}
