import Dashboard
import PlanModel
import Testing

/// Measurements, basis and pace; the gauge moves at once.
@Suite struct TargetTests {
  private func target(_ desk: Desk, _ index: Int = 0) -> Target { desk.state.ledger.plans[1].targets[index] }

  @Test func `m, a number and Enter measure the target in the year in focus`() {
    let desk = desk("2 m 84.6 <enter>")
    let measurement = target(desk).measurement(in: FiscalYear(2026))
    #expect(measurement?.value.description == "84.6")
    #expect(measurement?.isProvisional == false)
    #expect(measurement?.on == Desk.now.date)
    #expect(desk.screen.contains("8年度 84.6%"))
    #expect(desk.screen.contains("####"))
  }

  @Test func `Numbers are read as officers write them`() {
    for (typed, value, provisional) in [
      ("84.6", "84.6", false), ("84.6%", "84.6", false), ("８４．６％", "84.6", false), ("84.6?", "84.6", true),
      ("84.6？", "84.6", true), ("暫定", nil, false), ("", nil, false), ("84.6暫定", "84.6", true), ("0", "0", false),
      ("1,23", nil, false), ("1,234", nil, false), ("-5", nil, false),
    ] as [(String, String?, Bool)] {
      var desk = desk("2 m")
      desk.type(typed)
      desk.press("<enter>")
      #expect(target(desk).measurement(in: FiscalYear(2026))?.value.description == value, "\(typed)")
      #expect((target(desk).measurement(in: FiscalYear(2026))?.isProvisional ?? false) == provisional, "\(typed)")
    }
  }

  @Test func `A full-width unit may be typed in either width`() {
    for typed in ["84.6%", "84.6％", "８４．６％", "84.6"] {
      #expect(MeasurementEntry(typed, unit: "％")?.value.description == "84.6")
    }
  }

  @Test func `Another value leaves the old one's figures behind`() {
    var ledger = Bundled.ledger
    ledger.plans[1].targets[0].measurements = [
      Measurement(
        year: FiscalYear(2026), value: Decimal(80), source: "調査", numerator: Decimal(8), denominator: Decimal(10),
        note: "速報")
    ]
    var desk = Desk("80x24", ledger)
    desk.press("2 m <bs>*2 70 <enter>")
    let measurement = target(desk).measurement(in: FiscalYear(2026))
    #expect(measurement?.value == Decimal(70))
    #expect(measurement?.numerator == nil && measurement?.denominator == nil && measurement?.source == nil)
    #expect(measurement?.note == "速報")
  }

  @Test func `What is no number is refused with an example and stays open`() {
    let desk = desk("2 m 八割 <enter>")
    #expect(desk.notice == "「八割」は数値として読めません。例: 84.6、暫定値は 84.6?")
    #expect(desk.typed == "八割")
    #expect(desk.frame.cursor != nil)
  }

  @Test func `A measured nought is a bar of nought, unmeasured has none`() {
    let desk = desk("2 m 0 <enter>")
    #expect(desk.rows(with: "8年度 0%").contains { $0.contains("[......") })
    #expect(desk.screen.contains("未測定8"))
  }

  @Test func `Above the goal nothing breaks`() {
    for value in ["80", "100", "120", "1000000", "-5", "99999999999999999"] {
      for size in ["80x24", "50x15"] {
        var desk = Desk(size)
        desk.press("2 m \(value) <enter> o 1 1 <home>")
        #expect(desk.frame.violatedInvariant() == nil)
        desk.press("2")
        #expect(desk.frame.violatedInvariant() == nil)
      }
    }
    #expect(desk("2 m 120 <enter> o 1").screen.contains("80% 達成"))
  }

  @Test func `The verdict needs a basis`() {
    #expect(desk("2 m 84.6 <enter>").screen.contains("判定なし"))
    #expect(desk("2 m 84.6 <enter> o 1").screen.contains("80% 達成"))
    #expect(desk("2 m 74.6 <enter> o 1").screen.contains("80% 未達 あと5.4pt"))
    #expect(desk("2 m 74.6 <enter> o 2 <enter>").notice == "現状値がないため、目安は表示しません。")
    #expect(desk("2 m 74.6 <enter> o 2 70-75-80 <enter>").screen.contains("目安どおり"))
    #expect(desk("2 m 64.6 <enter> o 2 70-75-80 <enter>").screen.contains("目安を下回る"))
  }

  @Test func `The pace wants a number for every year`() {
    let desk = desk("2 o 3 0-6 <enter>")
    #expect(desk.notice == "目安は3年分を記入してください。例: 0-6-12")
    #expect(target(desk).basis == nil)
  }

  @Test func `Choosing a basis leaves the pace as it is unless it is typed anew`() {
    var ledger = Bundled.ledger
    ledger.plans[1].targets[0].steps = [FiscalYear(2026): Decimal(0), FiscalYear(2028): Decimal(80)]
    var desk = Desk("80x24", ledger)
    desk.press("2 o 3")
    #expect(desk.typed == "0-_-80")
    desk.press("<enter>")
    #expect(target(desk).basis == .cumulative)
    #expect(target(desk).steps == ledger.plans[1].targets[0].steps)
    desk.press("o 3 <bs>*2 90 <enter>")
    #expect(target(desk).steps == [FiscalYear(2026): Decimal(0), FiscalYear(2028): Decimal(90)])
    desk.press("o 2 <bs>*6 <enter>")
    #expect(target(desk).steps.isEmpty)
  }

  @Test func `A measurement is taken back by an empty entry, and undone`() {
    var desk = desk("2 m 84.6 <enter> m <bs>*4 <enter>")
    #expect(target(desk).measurements.isEmpty)
    desk.press("u")
    #expect(target(desk).measurements.count == 1)
  }

  @Test func `The gauge of the plan page moves with it`() {
    #expect(desk("2 m 41 <enter> 1").screen.contains("41/80%"))
  }
}
