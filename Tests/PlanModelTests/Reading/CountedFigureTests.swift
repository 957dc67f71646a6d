import Testing

@testable import PlanModel

struct CountedFigureTests {
  @Test(
    "a number with a counter is a figure",
    arguments: [
      "12名", "実施：743名", "年4回発行", "平均取得日数：14.9日", "１，２３４人", "受講率90％", "5日間", "2時間", "45分", "3か所", "2ヶ所", "1箇所", "100万円",
      "第2回に12名",
      "令和4年度に3件", "3社", "4月1日に20名",
    ])
  func figures(text: String) { #expect(CountedFigure.stands(in: text)) }

  @Test(
    "ordinals, years, dates, times of day and bare numbers are none",
    arguments: [
      "", "実施", "1期生", "実施 1期生", "第4期行動計画の検証", "第3回", "第１２回", "2回目", "3日目", "2日間目", "平成30年7月", "平成30年7月から開始", "4月1日",
      "令和9年3月10日",
      "10時30分", "10時から", "Step1", "2040年問題", "3か年計画", "3か月", "2ヶ月", "多摩26市間", "J-LIS", "1", "名", "一部の人",
    ])
  func none(text: String) { #expect(!CountedFigure.stands(in: text)) }
}
