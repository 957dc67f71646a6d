// Structure, reports and the next plan.
extension KeyTable {
  private static let structureGroup = Phrase("計画編集（構成）", "Structure, in planning mode")
  private static let reportGroup = Phrase("資料", "Reports")

  static let structure: [Binding] = [
    Binding(
      .answer, [.rail, .grid], "i", Phrase("答弁資料（この項目の全て）", "Everything about the item"), group: reportGroup),
    Binding(
      .timeline, [.rail, .grid], "L", Phrase("年度推移（前計画から通して）", "Timeline through the plans"), group: reportGroup),
    Binding(
      .whyCounts, [.rail, .grid], "w", Phrase("件数の内訳と規則", "What the counts are made of"), group: reportGroup),
    Binding(
      .pageComparison, [.everywhere], "5", Phrase("新旧対照表", "Comparison table"), group: reportGroup),
    Binding(
      .pageChecks, [.everywhere], "6", Phrase("記載内容の点検", "Checks"), group: reportGroup),
    Binding(
      .draftNextPlan, [.everywhere], "<a-n>", Phrase("次期計画（案）を作る", "Draft the next plan"), group: reportGroup),
    Binding(.addItem, [.rail, .grid], "<ins> A", Phrase("項目を追加する", "Add an item"), group: structureGroup),
    Binding(.renameItem, [.rail, .grid], "R", Phrase("名称を改める", "Rename the item"), group: structureGroup),
    Binding(
      .moveItemUp, [.rail, .grid], "<a-up>", Phrase("項目を上へ移す（端では隣の項目の下へ）", "Move the item up"), group: structureGroup),
    Binding(
      .moveItemDown, [.rail, .grid], "<a-down>", Phrase("項目を下へ移す（端では隣の項目の下へ）", "Move the item down"),
      group: structureGroup),
    Binding(.splitItem, [.rail, .grid], "S", Phrase("取組・事業を2つに分ける", "Split the item"), group: structureGroup),
    Binding(.joinItem, [.rail, .grid], "J", Phrase("ほかの項目をこの項目にまとめる", "Join others into it"), group: structureGroup),
    Binding(
      .linkItem, [.rail, .grid], "K", Phrase("前計画との対応を付ける", "Set what it succeeds"), group: structureGroup),
    Binding(
      .removeItem, [.rail, .grid], "D", Phrase("項目を削除する（共に消えるものを示す）", "Remove the item"), group: structureGroup),
  ]
}
