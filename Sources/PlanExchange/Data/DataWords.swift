import PlanModel

// The words of the data tables, in both languages.
extension TableLanguage {
  func callAsFunction(_ japanese: String, _ english: String) -> String {
    self == .japanese ? japanese : english
  }
  func word(_ track: Track) -> String { track == .planned ? self("計画", "planned") : self("実績", "actual") }
  func word(_ reading: CellReading) -> String {
    switch reading {
    case .written: self("記載", "written")
    case .arrow: self("継続", "continued")
    case .dash: self("なし", "none")
    case .continues: self("継続（表の読み取り）", "continued (as read)")
    case .notScheduled: self("予定なし", "not scheduled")
    case .undecided: self("要確認", "to be confirmed")
    }
  }
  func word(_ state: ResultState) -> String {
    switch state {
    case .done: self("実施", "done")
    case .notDone: self("未実施", "not done")
    case .cancelled: self("中止", "cancelled")
    case .notApplicable: self("該当なし", "not applicable")
    case .expected: self("見込み", "expected")
    case .interim: self("中間", "interim")
    case .unconfirmed: self("未確定", "unconfirmed")
    }
  }
  func word(_ better: Better) -> String {
    switch better {
    case .higher: self("高い方が良い", "higher")
    case .lower: self("低い方が良い", "lower")
    case .cap: self("上限", "cap")
    case .band: self("範囲内", "band")
    }
  }
  func word(_ basis: Basis?) -> String {
    switch basis {
    case .yearly?: self("毎年度", "yearly")
    case .final?: self("最終年度", "final")
    case .cumulative?: self("累計", "cumulative")
    case nil: self("未設定", "not set")
    }
  }
}
