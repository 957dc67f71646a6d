import Testing

@testable import PlanModel

struct ResultFiguresTests {
  /// Each figure as `group|label|value unit`.
  private func figures(_ text: String) -> [String] {
    LabelledFigure.all(in: text).map {
      "\($0.group ?? "")|\($0.label ?? "")|\($0.figure.value)\($0.figure.unit)"
    }
  }

  @Test("labels stand before the colon, groups in brackets before them")
  func labels() {
    #expect(figures("実施：743名") == ["||743名"])
    #expect(figures("12名") == ["||12名"])
    #expect(figures("評定者研修：40名 被評定者研修：14名") == ["|評定者研修|40名", "|被評定者研修|14名"])
    #expect(figures("(管理職) 実施：32名 (一般職) 実施：57名") == ["管理職||32名", "一般職||57名"])
    #expect(figures("（管理職）実施:32名（一般職）実施:57名") == ["管理職||32名", "一般職||57名"])
    #expect(figures("(管理職)\n参加者：32名\n満足度：80％") == ["管理職|参加者|32名", "管理職|満足度|80%"])
    #expect(figures("研修（前期）：12名、研修（後期）：9名") == ["|研修（前期）|12名", "|研修（後期）|9名"])
    #expect(figures("相談： 11回") == ["|相談|11回"])
  }

  @Test("words without a figure are no label")
  func words() {
    #expect(figures("実施内容 産業医面談：12回 産業カウンセラー面談：11回") == ["|産業医面談|12回", "|産業カウンセラー面談|11回"])
    #expect(figures("目標年間取得日数：14日 休暇計画表の周知・実施") == ["|目標年間取得日数|14日"])
    #expect(figures("実施 新型コロナウイルス感染症対策のため一部事業を中止") == [])
  }

  @Test("what is no whole figure is left out")
  func leftOut() {
    for text in [
      "", "実施", "実施 1期生", "未実施", "未確定", "平均取得日数：未確定", "平成30年7月：開始", "受講：約12名", "：", "（", "）", "(12名", "：：12名x",
    ] {
      #expect(figures(text) == [])
    }
  }

  @Test("a bracket behind a figure says how it stands, not what it counts")
  func qualified() {
    #expect(figures("実施：12名（見込み）") == ["||12名"])
    #expect(figures("実施：12名 （見込み） 相談：3回") == ["||12名", "|相談|3回"])
    #expect(figures("12名（うち女性5名）") == ["||12名"])
    #expect(figures("実施：12名（うち女性5名） 相談：3回") == ["||12名", "|相談|3回"])
    #expect(figures("実施：12名 （うち女性5名） 相談：3回") == ["||12名", "|相談|3回"])
    #expect(figures("実施見込み：190名") == ["||190名"])
    #expect(figures("市町村アカデミー：派遣なし") == ["|市町村アカデミー|0"])
  }

  @Test("random text never traps")
  func fuzz() {
    var random = SeededGenerator(seed: 7)
    let signs = [
      "(", ")", "（", "【", "】", "：", ":", " ", "、", "実施", "12", "名", "回", ".", ",", "なし", "派遣", "第", "\u{3099}", "🗾",
    ]
    for _ in 0..<Count.of(50_000) {
      let text = (0..<random.number(0...12)).map { _ in random.pick(signs) }.joined()
      _ = LabelledFigure.all(in: text)
      _ = ResultState.proposed(from: text)
      _ = CountedFigure.stands(in: text)
    }
  }
}
