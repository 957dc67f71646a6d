import PlanModel

// The words of the plan: official wording as in municipal documents.
extension Phrase {
  package static let planned = Phrase("計画", "Plan")
  package static let actual = Phrase("実績", "Done")
  package static let schedule = Phrase("予定", "Sched")
  package static let note = Phrase("特記事項", "Note")
  package static let issue = Phrase("課題", "Issue")
  package static let nextDirection = Phrase("次年度の方向", "Next year")
  package static let outcome = Phrase("成果等", "Outcome")
  package static let purpose = Phrase("目的・内容", "Purpose")
  package static let footnote = Phrase("※", "Note:")
  package static let lineage = Phrase("対応", "From")
  package static let notScheduled = Phrase("(予定なし)", "(none)")
  package static let missing = Phrase("未入力", "missing")
  package static let undecided = Phrase("要確認", "check?")
  package static let notMeasured = Phrase("未測定", "unmeasured")
  package static let inferredArrow = Phrase(verbatim: "(→)")
  package static let goal = Phrase("目標値", "Goal")
  package static let baseline = Phrase("現状値", "Baseline")
  package static let pace = Phrase("目安", "pace ")
  package static let owner = Phrase("所管", "Section")
  package static let provisional = Phrase("暫定", "prov.")
  package static let summaryMark = Phrase("要約", "summary")
  package static let summaryNotice = Phrase(
    "要約（原文ではありません）。原文は『計画書の取込み』で読み込めます。",
    "A summary, not the document's own words. Load those with `hashira import document`.")

  package static func year(_ year: FiscalYear) -> Phrase { Phrase(year.shortJapanese, year.english) }

  package static func status(_ status: PlanStatus) -> Phrase {
    switch status {
    case .draft: Phrase("案", "draft")
    case .adopted: Phrase("決定済み", "adopted")
    case .closed: Phrase("終了", "closed")
    }
  }

  package static func state(_ state: ResultState) -> Phrase {
    switch state {
    case .done: Phrase("実施", "done")
    case .notDone: Phrase("未実施", "not done")
    case .cancelled: Phrase("中止", "cancelled")
    case .notApplicable: Phrase("該当なし", "n/a")
    case .expected: Phrase("見込み", "expected")
    case .interim: Phrase("中間", "interim")
    case .unconfirmed: Phrase("未確定", "unconfirmed")
    }
  }

  package static func targetStatus(_ status: TargetStatus) -> Phrase {
    switch status {
    case .reached: Phrase("達成", "reached")
    case .notReached: Phrase("未達", "not reached")
    case .onPace: Phrase("目安どおり", "on pace")
    case .belowPace: Phrase("目安を下回る", "below pace")
    case .noVerdict: Phrase("判定なし", "no verdict")
    case .notMeasured: .notMeasured
    }
  }

  package static func basis(_ basis: Basis?) -> Phrase {
    switch basis {
    case nil: Phrase("判定方法 未設定", "basis not set")
    case .yearly: Phrase("毎年度", "every year")
    case .final: Phrase("最終年度", "last year")
    case .cumulative: Phrase("累計", "cumulative")
    }
  }

  package static func changeKind(_ kind: ChangeKind) -> Phrase {
    switch kind {
    case .revision: Phrase("見直し", "revision")
    case .erratum: Phrase("正誤訂正", "erratum")
    case .reorganisation: Phrase("組織改正", "reorganisation")
    }
  }

  /// 柱4 方向性11 取組22 事業37 目標値9
  package static func counts(of plan: Plan) -> Phrase {
    let tree = plan.treeCounts
    let names = plan.levels + Array(["柱", "方向性", "取組", "事業"].dropFirst(plan.levels.count))
    let english = ["pillars", "directions", "initiatives", "programs"]
    let figures = [tree.pillars, tree.directions, tree.initiatives, tree.programs]
    let ja = zip(names, figures).map { "\($0)\($1)" } + ["目標値\(plan.targets.count)"]
    let en = zip(figures, english).map { "\($0) \($1)" } + ["\(plan.targets.count) targets"]
    return Phrase(ja.joined(separator: " "), en.joined(separator: ", "))
  }
}
