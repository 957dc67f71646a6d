import PlanModel
import Testing

/// `t` and `T`: from 未入力 to 未入力.
@Suite struct MissingTests {
  @Test func `t goes from the first to the last and round`() {
    var desk = Desk()
    var places: [String] = []
    for _ in 0..<36 {
      desk.press("t")
      places.append(desk.place)
    }
    #expect(Set(places).count == 35)
    #expect(places.first == "1-1-1.1 8年度 実績")
    #expect(places.last == places.first)
    #expect(!places.contains("4-1-2.3 8年度 実績"))
  }

  @Test func `T goes back`() {
    #expect(desk("T").place == "4-2-2.1 8年度 実績")
    #expect(desk("t t T").place == "1-1-1.1 8年度 実績")
  }

  @Test func `t goes on from where the officer is`() {
    #expect(desk("j t").place == "1-2-1.1 8年度 実績")
    #expect(desk("<end> t").place == "4-1-1.1 8年度 実績")
    #expect(desk("2 t").place == "1-1-1.1 8年度 実績")
  }

  @Test func `A filled cell is passed over`() {
    #expect(desk("t 済 <enter> T t").place == "1-1-1.2 8年度 実績")
  }
}
