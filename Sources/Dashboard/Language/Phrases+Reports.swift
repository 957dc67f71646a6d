// Words of reports, comparison, timeline and figures that explain themselves.
extension Phrase {
  package static let comparison = Phrase("新旧対照表", "Comparison table")
  package static let noDifference = Phrase("計画の記載に相違はありません。", "The plan's text does not differ.")
  package static let kindUnknown = Phrase("種別の記録なし", "Kind not recorded")
  static let numberColumn = Phrase("番号", "No.")
  static let itemColumn = Phrase("項目", "Item")
  static let beforeColumn = Phrase("旧", "Before")
  static let afterColumn = Phrase("新", "After")
  static let reasonColumn = Phrase("理由", "Reason")
  static let unitColumn = Phrase("単位", "Unit")
  static let relation = Phrase("対応", "Relation")
  static let known = Phrase("状態・時点・出典", "State, date, source")
  static let nothingThere = Phrase("（なし）", "(none)")
  static let addedWord = Phrase("（追加）", "(added)")
  static let removedWord = Phrase("（削除）", "(removed)")
  static let movedWord = Phrase("へ移動", " (moved)")
  static let blankCell = Phrase("（空欄）", "(blank)")
  package static let lineageLong = Phrase("前計画との対応", "Lineage")
  static let noLineage = Phrase("前後の計画との対応は付いていません。", "It is not linked to an earlier or later plan.")
  static let noSeries = Phrase("実績の文から読み取れる数値はありません。", "The results state no figures.")
  package static let timelineOnItems = Phrase(
    "年度推移は取組と事業にあります。取組を選んでください。", "Initiatives and programs have a timeline. Choose an initiative.")
  static let progressRule = Phrase(
    "入力済 = 予定のある全ての欄に確定した実績（実施・未実施・中止・該当なし）がある事業。見込み・中間・未確定は数えない。",
    "Recorded: every scheduled pair has a settled result (done, not done, cancelled, n/a). Expected, interim and "
      + "unconfirmed results do not count.")
  static let blankRule = Phrase(
    "予定 = 計画の欄に文や→がある、または空欄が左から続くと読める事業。－・◆・数値・完了の語の次の空欄は予定なし。",
    "Scheduled: the plan's cell says something or goes on from its left. A blank behind －, ◆, a figure or a settled "
      + "word is not scheduled.")
  static let recordedGroup = Phrase("入力済", "Recorded")
  static let unsettledGroup = Phrase("見込み・中間・未確定", "Not settled")
  static let missingGroup = Phrase("未入力", "Missing")
  static let notBegunGroup = Phrase("予定あり（年度はこれから）", "Scheduled, the year has not begun")
  static let notScheduledGroup = Phrase("予定なし", "Not scheduled")
  static let undecidedGroup = Phrase("要確認（検討に続く空欄）", "To be checked (a blank behind 検討)")
}
