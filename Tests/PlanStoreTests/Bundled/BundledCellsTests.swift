import PlanModel
import Testing

@testable import PlanStore

/// Lines as they are printed in the two documents, one for every trap of the tables.
@Suite("The bundled ledger holds the cells of the two documents")
struct BundledCellsTests {
  let bundled: BundledLedger
  init() throws { bundled = try BundledLedger() }

  @Test("R8-R10: 実施 stands in the first year, also where the table has a column too many")
  func firstYear() {
    #expect(bundled.new.program(1, 1, 1, 1).rows == [["実施", "", ""]])
    #expect(bundled.new.program(1, 2, 1, 1).rows == [["活用", "", ""]])
    #expect(bundled.new.program(4, 2, 2, 1).rows == [["実施", "", ""]])
  }

  @Test("R8-R10: milestones, terms, and what begins later")
  func digital() {
    #expect(bundled.new.program(4, 1, 2, 1).rows == [["実施 1期生", "実施 2期生", "実施 3期生"]])
    #expect(bundled.new.program(4, 1, 2, 2).rows == [["", "実施 1期生", "実施 2期生"]])
    #expect(bundled.new.program(4, 1, 2, 3).rows == [["", "◆", "◆"]])
    #expect(bundled.new.program(4, 1, 1, 2).rows == [["年4回発行", "年4回発行", "年4回発行"]])
  }

  @Test("R8-R10: what is considered, and what comes of it")
  func considered() {
    #expect(bundled.new.program(1, 3, 3, 2).rows == [["検討", "", "検討結果の反映"]])
    #expect(bundled.new.program(3, 3, 1, 1).rows == [["調査の実施", "調査結果を踏まえた検討", "検討結果の反映"]])
    #expect(bundled.new.program(4, 2, 1, 2).rows == [["検討", "", ""]])
  }

  @Test("R4-R7: counted figures of every year")
  func counted() {
    #expect(bundled.old.program(2, 1, 1, 2).name == "ストレスチェック")
    #expect(
      bundled.old.program(2, 1, 1, 2).rows == [
        ["実施", "", "", ""], ["実施：743名", "実施：674名", "実施：640名", "実施：624名"],
      ])
    #expect(
      bundled.old.program(2, 1, 2, 1).rows[1] == [
        "(管理職) 実施：32名 (一般職) 実施：57名", "(管理職) 実施：35名 (一般職) 実施：20名", "(管理職) 実施：35名 (一般職) 実施：56名",
        "(管理職) 実施：30名 (一般職) 実施：24名",
      ])
    #expect(
      bundled.old.program(3, 2, 2, 1).rows[1] == [
        "市町村アカデミー：1名", "市町村アカデミー：3名", "市町村アカデミー：派遣なし", "市町村アカデミー：派遣なし",
      ])
  }

  @Test("R4-R7: the paid leave has a second result line without a label")
  func paidLeave() {
    #expect(
      bundled.old.program(2, 3, 2, 1).rows == [
        ["休暇計画表の周知・実施", "", "", ""],
        ["目標年間取得日数：14日 休暇計画表の周知・実施", "目標年間取得日数：15日", "目標年間取得日数：15日", "目標年間取得日数：15日"],
        ["平均取得日数：14.9日", "平均取得日数：15.9日", "平均取得日数：15.7日", "未確定"],
      ])
    #expect(bundled.old.program(2, 3, 2, 1).pairs.count == 1)
  }

  @Test("R4-R7: the exchange with others has three pairs, the appraisal two")
  func severalPairs() {
    #expect(
      bundled.old.program(3, 2, 3, 1).rows == [
        ["東京都や関係機関への派遣継続", "", "", ""], ["実施：5名", "実施：12名", "実施：14名", "実施：15名"],
        ["近隣市との合同研修", "", "", ""], ["実施：5名", "実施：4名", "実施：4名", "実施：2名"],
        ["職員相互派遣研修の実施", "", "", ""], ["実施：1名", "", "", ""],
      ])
    #expect(bundled.old.program(3, 2, 3, 1).pairs.count == 3)
    #expect(bundled.old.program(1, 3, 3, 1).pairs.count == 2)
  }

  @Test("R4-R7: arrows are kept as signs, alone and behind a text")
  func arrows() {
    let efficiency = bundled.old.program(3, 2, 1, 3)
    #expect(efficiency.name == "業務効率化の推進")
    #expect(efficiency.pairs[0].actuals[0].cells == [.arrow, .blank, .blank, .blank])
    #expect(bundled.old.program(3, 2, 2, 2).rows[0] == ["継続実施 →", "", "", ""])
    #expect(bundled.old.program(1, 1, 1, 1).rows[0] == ["対象業務を選定しながら順次実施", "→", "", ""])
  }

  @Test("R4-R7: what was not done, and where a name changes every year")
  func notDone() {
    #expect(
      bundled.old.program(2, 3, 3, 1).rows[1] == ["キャリア形成研修：11名", "女性管理職交流会：15名", "キャリアデザイン研修：8名", "未実施"])
    #expect(bundled.old.program(2, 3, 3, 2).rows == [["実施", "", "実施", ""], ["実施：39名", "", "未実施", ""]])
    #expect(bundled.old.program(2, 2, 3, 3).rows == [["", "", "実施", ""], ["", "", "未実施", ""]])
    #expect(bundled.old.program(2, 1, 1, 3).rows[1] == ["実施 新型コロナウイルス感染症対策のため一部事業を中止", "", "", ""])
  }

  @Test("R4-R7: the goal of a plan reached early, and a plan that ended differently")
  func differing() {
    #expect(
      bundled.old.program(2, 3, 1, 3).rows == [["検討", "", "", "検討結果の反映"], ["検討", "実施", "", ""]])
    #expect(
      bundled.old.program(3, 2, 1, 1).rows == [
        ["実施", "診断結果の分析・検討", "検討結果の実施", "検討結果の実施"], ["実施", "診断結果の分析・実施", "→", ""],
      ])
    #expect(bundled.old.program(3, 2, 2, 2).rows[1] == ["実施：202名", "実施：204名", "実施：165名", "実施見込み：190名"])
  }
}
