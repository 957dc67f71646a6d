import Testing

@testable import PlanModel

/// Rule 5: a state is proposed from a whole segment of the text, never from a part of a word.
struct ResultStateTests {
  @Test(
    "whole words propose their state",
    arguments: [
      ("未実施", ResultState.notDone), ("実施せず", .notDone), ("中止", .cancelled), ("台風のため 中止", .cancelled),
      ("未実施（台風）", .notDone),
      ("該当なし", .notApplicable), ("未確定", .unconfirmed), ("実施見込み：190名", .expected), ("見込み", .expected),
      ("12名（見込み）", .expected),
      ("12名(見込)", .expected), ("中間：40名", .interim), ("12名\n未確定", .unconfirmed), ("研修、中止", .cancelled),
      ("中止 見込み", .expected), ("平均取得日数：未確定", .unconfirmed),
    ])
  func proposes(text: String, state: ResultState) { #expect(ResultState.proposed(from: text) == state) }

  @Test(
    "words within words propose nothing: the text is 実施 as it stands",
    arguments: [
      "一部事業を中止", "実施 新型コロナウイルス感染症対策のため一部事業を中止", "市町村アカデミー：派遣なし", "派遣なし", "実施", "実施：743名", "未実施者への周知", "中止となった研修の代替",
      "中間層への研修", "見込みの把握", "該当なしの確認", "12名", "", "→", "共有方法の検討",
    ])
  func silent(text: String) { #expect(ResultState.proposed(from: text) == nil) }

  @Test("settled states close a result, 未実施 and 中止 want a reason")
  func kinds() {
    #expect(ResultState.allCases.filter(\.isSettled) == [.done, .notDone, .cancelled, .notApplicable])
    #expect(ResultState.allCases.filter(\.wantsReason) == [.notDone, .cancelled])
  }
}
