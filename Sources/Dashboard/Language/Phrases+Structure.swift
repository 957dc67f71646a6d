import PlanModel

// Words of structure editing and of the next plan.
extension Phrase {
  package static let structureGuarded = Phrase(
    "計画の構成は実績入力では変更できません。F8で計画編集に切り替えてください。",
    "The plan's structure cannot be changed while recording. Press F8 for planning mode.")
  package static let titleNeeded = Phrase("名称を記入してください。何も変更していません。", "A title is needed. Nothing has changed.")
  package static let cannotMoveOn = Phrase("これ以上は動かせません。", "It cannot go further.")
  package static let cannotStandThere = Phrase(
    "ここには置けません。一覧で上の階層の項目を選んでください。", "It cannot stand there. Choose an item one level above.")
  package static let newTitlePrompt = Phrase("新しい項目の名称: ", "New title: ")
  package static let titlePrompt = Phrase("名称: ", "Title: ")
  package static let nextPlanPrompt = Phrase("次期計画の年度: ", "Years of the next plan: ")
  package static let addMenuTitle = Phrase("どこに追加しますか。番号で選んでください", "Where to add? Choose by number")
  package static let addBehind = Phrase("同じ階層で次に", "behind it, same level")
  package static let addBelow = Phrase("下の階層に", "below it")
  package static func removing(_ name: String, _ along: [String]) -> Phrase {
    guard !along.isEmpty else {
      return Phrase("「\(name)」を削除しますか。y で削除、Esc で戻る", "Remove \"\(name)\"? y removes, Esc returns")
    }
    let shown = along.prefix(5).joined(separator: "、") + (along.count > 5 ? " …" : "")
    return Phrase(
      "「\(name)」と、その下の\(along.count)件（\(shown)）を削除しますか。y で削除、Esc で戻る",
      "Remove \"\(name)\" and \(along.count) more (\(shown))? y removes, Esc returns")
  }
  package static let wrongPlanYears = Phrase(
    "計画の年度を読めません。R11-R13 のように、1年から10年までで記入してください。", "Give the years as R11-R13, one to ten.")
  package static func nextPlanFollows(_ year: FiscalYear) -> Phrase {
    Phrase(
      "次の計画は\(year.japanese)からです。\(year.code)-\(year.advanced(by: 2).code) のように記入してください。",
      "The next plan begins in \(year.english): for example \(year.code)-\(year.advanced(by: 2).code).")
  }
  package static func nextPlanDrafted(_ label: String) -> Phrase {
    Phrase("次期計画（案）\(label)を作りました（uで取消）。]で移れます。", "Drafted \(label) (u undoes it); ] goes to it.")
  }
  package static let laterPlanThere = Phrase(
    "後の計画が既にあります。]で移れます。", "There is a later plan already; ] goes to it.")
  package static let comparisonOfSession = Phrase(
    "5 新旧対照表（この画面を開いてからの変更）", "5 Comparison (changes since this session began)")
  package static let checksPage = Phrase("6 記載内容の点検（Enterで該当箇所へ、Escで戻る）", "6 Checks (Enter goes there, Esc returns)")
  package static let timelinePage = Phrase(
    "年度推移（[ 前の計画の項目へ  ] 次の計画の項目へ  Escで戻る）", "Timeline ([ to what it succeeds  ] to what succeeds it  Esc returns)")
  package static let noPredecessor = Phrase(
    "前の計画との対応は付いていません。対応は「hashira link」で付けられます。", "It succeeds nothing. `hashira link` sets that.")
  package static let noSuccessor = Phrase(
    "次の計画との対応は付いていません。対応は「hashira link」で付けられます。", "Nothing succeeds it. `hashira link` sets that.")
  package static let reportPage = Phrase("Escで戻る", "Esc returns")
}
