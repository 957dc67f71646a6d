import Testing

@testable import PlanModel

/// The rows of the two real documents that are easily read wrong, typed out, with what they mean year by year.
struct DocumentReadingTests {
  /// The years in which a program is scheduled: ○ or ・ for each.
  private func scheduled(_ program: Program, in plan: Plan) -> String {
    plan.years.map { plan.progress(of: program, in: $0, current: r8).scheduled == 1 ? "○" : "・" }.joined()
  }
  private func statuses(_ program: Program, in plan: Plan, pair: Int = 0, line: Int = 0) -> [ResultStatus] {
    plan.years.indices.map { column in
      let on = plan.plannedReadings(of: program, pair: pair)[column].isOn
      return plan.resultStatus(of: program, pair: pair, line: line, column: column, scheduled: on, current: r8)
    }
  }
  private func closed(_ rows: Rows...) -> (Program, Plan) {
    var typed = program("事業")
    typed.pairs = rows.flatMap { program("", $0).pairs }
    return (typed, closedPlan(typed))
  }

  @Test("女性活躍推進研修: planned twice, 未実施 the second time, nothing in between")
  func everyOtherYear() {
    let (row, plan) = closed(Rows(planned: ["実施", "", "実施", ""], actual: ["実施：39名", "", "未実施", ""]))
    #expect(scheduled(row, in: plan) == "○・○・")
    #expect(statuses(row, in: plan) == [.recorded(.done), .notScheduled, .recorded(.notDone), .notScheduled])
  }

  @Test("ワーク・ライフ・バランス研修: once, in the second year")
  func once() {
    let (row, plan) = closed(Rows(planned: ["", "実施", "", ""], actual: ["", "実施：10名", "", ""]))
    #expect(scheduled(row, in: plan) == "・○・・")
    #expect(statuses(row, in: plan) == [.notScheduled, .recorded(.done), .notScheduled, .notScheduled])
  }

  @Test("マニュアル作成研修: planned in the third year and not done, a settled result")
  func notDone() {
    let (row, plan) = closed(Rows(planned: ["", "", "実施", ""], actual: ["", "", "未実施", ""]))
    #expect(scheduled(row, in: plan) == "・・○・")
    #expect(statuses(row, in: plan)[2] == .recorded(.notDone))
    #expect(plan.progress(of: row, in: FiscalYear(2024), current: r8).recorded == 1)
  }

  @Test("他団体との職員交流: three pairs; the third only in the first year, the program in all")
  func threePairs() {
    let (row, plan) = closed(
      Rows(planned: ["東京都や関係機関への派遣継続", "", "", ""], actual: ["実施：5名", "実施：12名", "実施：14名", "実施：15名"]),
      Rows(planned: ["近隣市との合同研修", "", "", ""], actual: ["実施：5名", "実施：4名", "実施：4名", "実施：2名"]),
      Rows(planned: ["職員相互派遣研修の実施", "", "", ""], actual: ["実施：1名", "", "", ""]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(plan.plannedReadings(of: row, pair: 2) == [.written, .notScheduled, .notScheduled, .notScheduled])
    for year in plan.years { #expect(plan.progress(of: row, in: year, current: r8).recorded == 1) }
  }

  @Test("年次有給休暇: two result lines of one pair; 未確定 keeps the last year open")
  func twoLines() {
    let (row, plan) = closed(
      Rows(
        planned: ["休暇計画表の周知・実施", "", "", ""],
        actual: ["目標年間取得日数：14日 休暇計画表の周知・実施", "目標年間取得日数：15日", "目標年間取得日数：15日", "目標年間取得日数：15日"],
        ["平均取得日数：14.9日", "平均取得日数：15.9日", "平均取得日数：15.7日", "未確定"]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(
      statuses(row, in: plan, line: 1) == [
        .recorded(.done), .recorded(.done), .recorded(.done), .recorded(.unconfirmed),
      ])
    let last = plan.progress(of: row, in: FiscalYear(2025), current: r8)
    #expect((last.scheduled, last.withResult, last.recorded, last.unsettled) == (1, 1, 0, 1))
  }

  @Test("特定事業主行動計画: goes on for three years, and a check in the fourth whose 第4期 is no figure")
  func ordinal() {
    let cells = ["実施", "", "", "特定事業主行動計画第4期行動計画の検証"]
    let (row, plan) = closed(Rows(planned: cells, actual: cells))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(!CountedFigure.stands(in: cells[3]))
  }

  @Test("テレワーク: considered, then done; the results carry on")
  func telework() {
    let considered = "対象部署、対象業務の再検討 テレワークに関する服務規程の再検討"
    let (row, plan) = closed(Rows(planned: [considered, "検討結果の反映", "", ""], actual: [considered, "実施", "", ""]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(statuses(row, in: plan) == Array(repeating: .recorded(.done), count: 4))
  }

  @Test("時差勤務: 検討 goes on until its results, and is not in doubt")
  func flexibleHours() {
    let (row, plan) = closed(Rows(planned: ["検討", "", "", "検討結果の反映"], actual: ["検討", "実施", "", ""]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(plan.years.allSatisfy { plan.progress(of: row, in: $0, current: r8).undecided == 0 })
  }

  @Test("業務効率化の推進: the result → means as planned, in every year")
  func arrow() {
    let (row, plan) = closed(
      Rows(planned: ["RPA、電子申請サービス、Excel、Word研修など業務効率化研修", "", "", ""], actual: ["→", "", "", ""]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(statuses(row, in: plan) == Array(repeating: .recorded(.done), count: 4))
  }

  @Test("共済会: 一部事業を中止 is still 実施")
  func partlyCancelled() {
    let (row, plan) = closed(
      Rows(planned: ["実施", "", "", ""], actual: ["実施 新型コロナウイルス感染症対策のため一部事業を中止", "", "", ""]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(statuses(row, in: plan)[0] == .recorded(.done))
  }

  @Test("派遣研修: 派遣なし is settled; 実施見込み is not")
  func expected() {
    let (row, plan) = closed(
      Rows(
        planned: ["実施 周知方法の検討", "検討結果に基づく周知方法の実施", "→", ""],
        actual: ["市町村アカデミー：1名", "市町村アカデミー：3名", "市町村アカデミー：派遣なし", "市町村アカデミー：派遣なし"]))
    #expect(scheduled(row, in: plan) == "○○○○")
    #expect(statuses(row, in: plan) == Array(repeating: .recorded(.done), count: 4))
    let (other, otherPlan) = closed(
      Rows(planned: ["継続実施 →", "", "", ""], actual: ["実施：202名", "実施：204名", "実施：165名", "実施見込み：190名"]))
    #expect(scheduled(other, in: otherPlan) == "○○○○")
    #expect(statuses(other, in: otherPlan)[3] == .recorded(.expected))
  }

  @Test("RPA専門人材: 検討 and blanks want an officer's reading, and count as going on until then")
  func undecided() {
    let row = program("RPA、Webデザイン等の専門人材の登用", Rows(planned: ["検討", "", ""]))
    let plan = adoptedPlan(row)
    #expect(scheduled(row, in: plan) == "○○○")
    #expect(plan.years.map { plan.progress(of: row, in: $0, current: r8).undecided } == [0, 1, 1])
    var read = row
    read.pairs[0].planned?.readings[r9] = .nothing
    #expect(scheduled(read, in: plan) == "○・・")
    #expect(plan.years.allSatisfy { plan.progress(of: read, in: $0, current: r8).undecided == 0 })
  }

  @Test("in a closed plan nothing is left in doubt: 検討 goes on as far as its results")
  func closedConsidering() {
    let (row, plan) = closed(Rows(planned: ["検討", "", "", ""], actual: ["検討", "", "中止", ""]))
    let goesOn = CellReading.continues(inferred: true)
    #expect(plan.plannedReadings(of: row, pair: 0) == [.written, goesOn, goesOn, .notScheduled])
    #expect(plan.years.allSatisfy { plan.progress(of: row, in: $0, current: r8).undecided == 0 })
  }

  @Test("適切な人事評価制度の運用に向けた検討: where the program is to consider, considering goes on")
  func programThatConsiders() {
    let row = program("適切な人事評価制度の運用に向けた検討", Rows(planned: ["検討", "", ""]))
    let plan = adoptedPlan(row)
    #expect(
      plan.plannedReadings(of: row, pair: 0) == [.written, .continues(inferred: true), .continues(inferred: true)])
    let hr = program("デジタル技術を活用した人事管理の検討", Rows(planned: ["検討", "", "検討結果の反映"]))
    #expect(scheduled(hr, in: adoptedPlan(hr)) == "○○○")
  }

  @Test("リーダーによる業務改革 begins in R9; DXアワード ◆ too, and neither is owed in R8")
  func notYet() {
    let reform = program("DX推進リーダーによる業務改革の実施", Rows(planned: ["", "実施 1期生", "実施 2期生"]))
    let award = program("DXアワード（仮称）の開催", Rows(planned: ["", "◆", "◆"]))
    for row in [reform, award] {
      let plan = adoptedPlan(row)
      #expect(scheduled(row, in: plan) == "・○○")
      #expect(statuses(row, in: plan) == [.notScheduled, .notBegun, .notBegun])
    }
    let last = program("一度だけの開催", Rows(planned: ["", "◆", ""]))
    #expect(scheduled(last, in: adoptedPlan(last)) == "・○・")
  }
}
