import Testing

@testable import PlanModel

struct ProgramRecordingTests {
  private let year = FiscalYear(2026)
  private let place = LineRef.actual(pair: 0, line: 0)
  private let empty = Program(id: ItemID("p"), name: "研修", pairs: [LinePair(planned: .blank(years: 3))])
  private var filled: Program {
    var program = empty
    let fact = ResultFact(state: .expected, source: "名簿")
    program.pairs[0].actuals = [Line(cells: [.text("20名"), .blank, .blank], facts: [year: fact])]
    return program
  }

  @Test("a first result makes its line before anything is known about it")
  func making() {
    let fact = ResultFact(state: .done)
    let edits = empty.edits(writing: .text("4名"), fact: fact, to: place, in: year, column: 0)
    #expect(
      edits == [
        .set(empty.id, .cell(place, year), before: .cell(.blank), after: .cell(.text("4名"))),
        .set(empty.id, .fact(place, year), before: .fact(nil), after: .fact(fact)),
      ])
  }

  @Test("an emptied result takes along what was known about it, the fact first")
  func clearing() {
    let fact = filled.pairs[0].actuals[0].facts[year]
    let edits = filled.edits(writing: .blank, fact: fact?.withoutResult, to: place, in: year, column: 0)
    #expect(
      edits == [
        .set(filled.id, .fact(place, year), before: .fact(fact), after: .fact(nil)),
        .set(filled.id, .cell(place, year), before: .cell(.text("20名")), after: .cell(.blank)),
      ])
  }

  @Test("what stands there already needs no edit")
  func same() {
    let fact = filled.pairs[0].actuals[0].facts[year]
    #expect(filled.edits(writing: .text("20名"), fact: fact, to: place, in: year, column: 0).isEmpty)
    #expect(empty.edits(writing: .blank, fact: nil, to: place, in: year, column: 0).isEmpty)
  }
}
