import Testing

@testable import PlanModel

/// Rule 6: counts that are never mixed; parents are the sums of their children.
struct ProgressTests {
  private func progress(_ rows: Rows..., year: FiscalYear = r8, current: FiscalYear = r8) -> Progress {
    var typed = program("研修")
    typed.pairs = rows.flatMap { program("", $0).pairs }
    return adoptedPlan(typed).progress(of: typed, in: year, current: current)
  }

  @Test("a program without a result is owed in a begun year, not in one that has not begun")
  func missing() {
    let rows = Rows(planned: ["実施", "", ""])
    let now = progress(rows)
    #expect((now.scheduled, now.withResult, now.recorded, now.missing) == (1, 0, 0, 1))
    let next = progress(rows, year: r9)
    #expect((next.scheduled, next.withResult, next.recorded, next.missing) == (1, 0, 0, 0))
    #expect(progress(rows, year: r9, current: r10).missing == 1)
  }

  @Test("nothing scheduled is nothing of nothing")
  func nothing() {
    #expect(progress(Rows(planned: ["", "実施", ""])) == Progress())
    #expect(progress(Rows(planned: ["－", "", ""])) == Progress())
    #expect(progress() == Progress())
    #expect(progress(Rows(planned: ["実施", "", ""]), year: FiscalYear(2029)) == Progress())
    #expect(adoptedPlan().progress(in: r8, current: r8) == Progress())
  }

  @Test("a settled result is recorded, an unsettled one is only there")
  func recorded() {
    let settled = progress(Rows(planned: ["実施", "", ""], actual: ["未実施", "", ""]))
    #expect((settled.withResult, settled.recorded, settled.unsettled, settled.missing) == (1, 1, 0, 0))
    let open = progress(Rows(planned: ["実施", "", ""], actual: ["実施見込み：190名", "", ""]))
    #expect((open.withResult, open.recorded, open.unsettled, open.missing) == (1, 0, 1, 0))
    let arrow = progress(Rows(planned: ["実施", "", ""], actual: ["→", "", ""]))
    #expect(arrow.recorded == 1)
  }

  @Test("every scheduled pair has to be recorded; a pair that is not scheduled owes nothing")
  func mixedPairs() {
    let half = progress(Rows(planned: ["実施", "", ""], actual: ["実施", "", ""]), Rows(planned: ["活用", "", ""]))
    #expect((half.scheduled, half.withResult, half.recorded, half.missing) == (1, 0, 0, 1))
    let later = progress(Rows(planned: ["実施", "", ""], actual: ["実施", "", ""]), Rows(planned: ["", "活用", ""]))
    #expect((later.scheduled, later.withResult, later.recorded, later.missing) == (1, 1, 1, 0))
    let mixed = progress(
      Rows(planned: ["実施", "", ""], actual: ["実施", "", ""]), Rows(planned: ["実施", "", ""], actual: ["未確定", "", ""]))
    #expect((mixed.withResult, mixed.recorded, mixed.unsettled) == (1, 0, 1))
    let twoLines = progress(Rows(planned: ["実施", "", ""], actual: ["12名", "", ""], ["", "3回", ""]))
    #expect((twoLines.withResult, twoLines.recorded, twoLines.missing) == (0, 0, 1))
  }

  @Test("marks are counted each for itself, of scheduled programs only")
  func assessed() {
    var (good, fair, other) = (
      program("甲", id: "a", Rows(planned: ["実施", "", ""])), program("乙", id: "b", Rows(planned: ["実施", "", ""])),
      program("丙", id: "c", Rows(planned: ["", "実施", ""]))
    )
    good.years[r8] = YearRecord(assessment: Assessment(scheme: "marks", mark: "◎"))
    fair.years[r8] = YearRecord(assessment: Assessment(scheme: "marks", mark: "△"))
    other.years[r8] = YearRecord(assessment: Assessment(scheme: "marks", mark: "◎"))
    let whole = adoptedPlan(good, fair, other).progress(in: r8, current: r8)
    #expect(whole.scheduled == 2)
    #expect(whole.assessed == ["◎": 1, "△": 1])
  }

  @Test("parents equal the sum of their children, and no count exceeds the scheduled, over random ledgers")
  func sums() {
    var random = SeededGenerator(seed: 6)
    for _ in 0..<Count.of(300) {
      for plan in RandomLedger.make(&random).ledger.plans {
        for year in plan.years {
          let current = year.advanced(by: random.number(-1...1))
          var programs = Progress()
          for direction in plan.pillars.flatMap(\.directions) {
            for initiative in direction.initiatives {
              let each = initiative.programs.map { plan.progress(of: $0, in: year, current: current) }
              for one in each {
                #expect(one.scheduled <= 1 && one.recorded <= one.withResult && one.withResult <= one.scheduled)
                #expect(one.assessed.values.reduce(0, +) <= one.scheduled)
                #expect(one.missing == 0 || plan.status != .closed || one.scheduled == 1)
                #expect(one.missing == 0 || year <= current)
              }
              programs = each.reduce(programs, +)
              #expect(plan.progress(of: initiative, in: year, current: current) == each.reduce(Progress(), +))
            }
          }
          let pillars = plan.pillars.map { plan.progress(of: $0, in: year, current: current) }
          #expect(pillars.reduce(Progress(), +) == programs)
          #expect(plan.progress(in: year, current: current) == programs)
        }
      }
    }
  }
}
