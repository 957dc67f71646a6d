import Testing

@testable import PlanModel

/// Every result row of the R4-R7 retrospective that carries a figure, typed out, and the series read from it.
struct SeriesTests {
  /// A series on one line: `label[unit] 743 674 640 190?`, `-` for no point, `?` unsettled, `(name)` an annotation,
  /// `*` in front of a reference.
  private func printed(_ series: [Series]) -> [String] {
    series.map { one in
      let values = (0..<4).map { offset -> String in
        guard let point = one.points.first(where: { $0.year == r4.advanced(by: offset) }) else { return "-" }
        return point.value.description + (point.isSettled ? "" : "?") + (point.annotation.map { "(\($0))" } ?? "")
      }
      return (one.isReference ? "*" : "") + "\(one.label)[\(one.unit)] " + values.joined(separator: " ")
    }
  }
  private func series(_ name: String, _ rows: Rows...) -> [String] {
    var typed = program(name)
    typed.pairs = rows.flatMap { program("", $0).pairs }
    return printed(closedPlan(typed).series(of: typed))
  }
  private func done(_ actual: String...) -> Rows { Rows(planned: ["実施", "", "", ""], actual: actual) }

  @Test("評定者・被評定者研修: two series under their own names; the pair without figures has none")
  func raters() {
    #expect(
      series(
        "評定者・被評定者研修による基準の統一、スキルの向上", done("実施", "", "", ""),
        Rows(
          planned: ["評定者研修・被評定者研修の継続実施", "", "", ""],
          actual: [
            "評定者研修：40名 被評定者研修：14名", "評定者研修：38名 被評定者研修：75名", "評定者研修：49名 被評定者研修：63名", "評定者研修：43名 被評定者研修：67名",
          ])) == ["評定者研修[名] 40 38 49 43", "被評定者研修[名] 14 75 63 67"])
  }

  @Test("職員の健康管理事業: 実施内容 is no label")
  func health() {
    #expect(
      series(
        "職員の健康管理事業の充実",
        Rows(
          planned: ["健康相談の実施", "", "", ""],
          actual: [
            "実施内容 産業医面談：12回 産業カウンセラー面談：11回", "実施内容 産業医面談：15回 産業カウンセラー面談：10回",
            "実施内容 産業医面談：16回 産業カウンセラー面談：12回", "実施内容 産業医面談：14回 産業カウンセラー面談：11回",
          ])) == ["産業医面談[回] 12 15 16 14", "産業カウンセラー面談[回] 11 10 12 11"])
  }

  @Test("ストレスチェック: planned is a bare 実施 too, so the program is counted")
  func stressCheck() {
    #expect(
      series("ストレスチェック", done("実施：743名", "実施：674名", "実施：640名", "実施：624名")) == ["ストレスチェック[名] 743 674 640 624"])
  }

  @Test("メンタルヘルス研修: one series a group")
  func mentalHealth() {
    #expect(
      series(
        "メンタルヘルス研修",
        done(
          "(管理職) 実施：32名 (一般職) 実施：57名", "(管理職) 実施：35名 (一般職) 実施：20名", "(管理職) 実施：35名 (一般職) 実施：56名",
          "(管理職) 実施：30名 (一般職) 実施：24名")) == ["管理職[名] 32 35 35 30", "一般職[名] 57 20 56 24"])
  }

  @Test("休暇: the goal is a reference, the average a series, 未確定 no point")
  func leave() {
    #expect(
      series(
        "休暇計画表の周知・作成等",
        Rows(
          planned: ["休暇計画表の周知・実施", "", "", ""],
          actual: ["目標年間取得日数：14日 休暇計画表の周知・実施", "目標年間取得日数：15日", "目標年間取得日数：15日", "目標年間取得日数：15日"],
          ["平均取得日数：14.9日", "平均取得日数：15.9日", "平均取得日数：15.7日", "未確定"]))
        == ["*目標年間取得日数[日] 14 15 15 15", "平均取得日数[日] 14.9 15.9 15.7 -"])
  }

  @Test("キャリアマネジメント系研修: its name changes yearly, the series is one; 未実施 is no zero")
  func career() {
    #expect(
      series("キャリアマネジメント系研修", done("キャリア形成研修：11名", "女性管理職交流会：15名", "キャリアデザイン研修：8名", "未実施"))
        == ["キャリアマネジメント系研修[名] 11(キャリア形成研修) 15(女性管理職交流会) 8(キャリアデザイン研修) -"])
  }

  @Test("trainings held once")
  func heldOnce() {
    #expect(
      series("女性活躍推進研修", Rows(planned: ["実施", "", "実施", ""], actual: ["実施：39名", "", "未実施", ""]))
        == ["女性活躍推進研修[名] 39 - - -"])
    #expect(
      series("ワーク・ライフ・バランス研修", Rows(planned: ["", "実施", "", ""], actual: ["", "実施：10名", "", ""]))
        == ["ワーク・ライフ・バランス研修[名] - 10 - -"])
  }

  @Test("派遣研修: 派遣なし is a true zero in the series")
  func academy() {
    #expect(
      series(
        "外部研修機関（市町村アカデミー等）及び他職種等への派遣研修の実施",
        Rows(
          planned: ["実施 周知方法の検討", "検討結果に基づく周知方法の実施", "→", ""],
          actual: ["市町村アカデミー：1名", "市町村アカデミー：3名", "市町村アカデミー：派遣なし", "市町村アカデミー：派遣なし"]))
        == ["市町村アカデミー[名] 1 3 0 0"])
  }

  @Test("研修所研修: 実施見込み is a figure, not settled; 継続実施 → names nothing")
  func institute() {
    #expect(
      series(
        "市町村職員研修所研修の活用",
        Rows(planned: ["継続実施 →", "", "", ""], actual: ["実施：202名", "実施：204名", "実施：165名", "実施見込み：190名"]))
        == ["市町村職員研修所研修の活用[名] 202 204 165 190?"])
  }

  @Test("他団体との職員交流: a bare 実施 takes its pair's planned text")
  func exchange() {
    #expect(
      series(
        "他団体との職員交流",
        Rows(planned: ["東京都や関係機関への派遣継続", "", "", ""], actual: ["実施：5名", "実施：12名", "実施：14名", "実施：15名"]),
        Rows(planned: ["近隣市との合同研修", "", "", ""], actual: ["実施：5名", "実施：4名", "実施：4名", "実施：2名"]),
        Rows(planned: ["職員相互派遣研修の実施", "", "", ""], actual: ["実施：1名", "", "", ""]))
        == ["東京都や関係機関への派遣継続[名] 5 12 14 15", "近隣市との合同研修[名] 5 4 4 2", "職員相互派遣研修の実施[名] 1 - - -"])
  }

  @Test("rows whose digits are ordinals or years have no series")
  func none() {
    let check = "特定事業主行動計画第4期行動計画の検証"
    #expect(series("特定事業主行動計画の検証・策定", done("実施", "", "", check)) == [])
    #expect(series("候補生の育成", done("実施 1期生", "実施 2期生", "実施 3期生", "第4期")) == [])
    #expect(series("自主研究", done("平成30年7月から開始", "→", "－", "")) == [])
  }

  @Test("what an officer says of a cell's state is the figure's")
  func states() {
    var typed = program("研修", Rows(planned: ["実施", "", "", ""], actual: ["12名", "13名（見込み）", "", ""]))
    typed.pairs[0].actuals[0].facts[r4] = ResultFact(state: .interim)
    #expect(printed(closedPlan(typed).series(of: typed)) == ["研修[名] 12? 13? - -"])
    typed.pairs[0].actuals[0].facts = [r4.advanced(by: 1): ResultFact(state: .done)]
    #expect(printed(closedPlan(typed).series(of: typed)) == ["研修[名] 12 13 - -"])
  }

  @Test("other units are other series; 人 and 名 count the same; a name twice in one cell is left out")
  func units() {
    #expect(series("研修", done("12人", "13名", "3回", "")) == ["研修[人] 12 13 - -", "研修[回] - - 3 -"])
    #expect(series("研修", done("実施：5名 実施：3名", "実施：4名", "", "")) == ["研修[名] - 4 - -"])
    #expect(series("研修", done("派遣なし", "", "", "")) == ["研修[] 0 - - -"])
    #expect(series("研修", done("派遣なし", "3名", "", "")) == ["研修[名] 0 3 - -"])
  }
}
