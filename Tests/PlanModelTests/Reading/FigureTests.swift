import Testing

@testable import PlanModel

struct FigureTests {
  @Test(
    "a figure is a number and a counter, whole",
    arguments: [
      ("743名", "743", "名"), ("14.9日", "14.9", "日"), ("１４．９日", "14.9", "日"), ("1,234人", "1234", "人"),
      ("１，２３４名", "1234", "名"),
      ("1,234.5千円", "1234.5", "千円"), ("90％", "90", "%"), ("12 名", "12", "名"), ("3か所", "3", "か所"), ("2時間", "2", "時間"),
      ("62.50%", "62.50", "%"), ("派遣なし", "0", ""), ("受講者なし", "0", ""),
    ])
  func reads(text: String, value: String, unit: String) {
    let figure = Figure(text)
    #expect(figure?.value.description == value)
    #expect(figure?.unit == unit)
  }

  @Test(
    "nothing else is one",
    arguments: [
      "", "名", "12", "1期生", "第4期", "第2回", "2回目", "12名程度", "約12名", "10～12名", "12名13名", "1,23名", "12,名", ",123名",
      "1.2.3名", "該当なし", "未実施",
      "未確定", "平成30年7月", "4月1日", "99999999999999999999名", "-3名", "三名",
    ])
  func refuses(text: String) { #expect(Figure(text) == nil) }

  @Test("a zero in words is seen among other words, 該当なし is none")
  func zeros() {
    #expect(Figure.saysZero("市町村アカデミー：派遣なし"))
    #expect(!Figure.saysZero("該当なし"))
    #expect(!Figure.saysZero("派遣なしの年度"))
  }
}
