// The bindings by which a plan is run through its years.
extension KeyTable {
  private static let yearGroup = Phrase("進行管理", "Running the plan")

  static let years: [Binding] = [
    Binding(
      .schedule, [.rail, .grid], "g", Phrase("年度予定を記入する", "Write the year's schedule"), group: yearGroup, footer: 53,
      short: Phrase("年度予定", "schedule")),
    Binding(
      .resultState, [.grid], "s", Phrase("実績の状態・時点・出典・理由", "The result's state, date, source, reason"),
      group: yearGroup, footer: 40, short: Phrase("状態", "state")),
    Binding(
      .assess, [.rail, .grid, .targets], "a", Phrase("評価する（判定案と計算式を表示）", "Assess (shows proposal and formula)"),
      group: yearGroup, footer: 54, short: Phrase("評価", "assess")),
    Binding(
      .sections, [.rail, .grid], "o", Phrase("主管課・関係課（柱・方向性ではまとめて）", "Sections in charge (of a pillar: all in it)"),
      group: yearGroup, footer: 56, short: Phrase("主管課", "section")),
    Binding(
      .tags, [.rail, .grid], "#", Phrase("タグを付ける（絞込みと書き出しに使う）", "Tags, for filter and export"), group: yearGroup),
    Binding(
      .explain, [.targets], "w", Phrase("計算式と根拠", "Formula and what it rests on"), group: yearGroup,
      footer: 57, short: Phrase("計算式", "formula")),
    Binding(
      .openWork, [.work], "<enter> <f2>", Phrase("その記載へ移る（課では照会の記録）", "Go there (a section: its inquiry)"),
      group: yearGroup, footer: 10, short: Phrase("移る", "go there")),
    Binding(
      .filterWork, [.work], "f", Phrase("課で絞り込む（押すたびに次の課）", "Only one section (the next each time)"), group: yearGroup,
      footer: 20, short: Phrase("課で絞込み", "by section")),
    Binding(
      .groupWork, [.work], "g", Phrase("課ごと・種類ごとに並べ替える", "Group by section or by kind"), group: yearGroup,
      footer: 21, short: Phrase("課ごと", "group")),
  ]
}
