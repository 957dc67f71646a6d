import PlanModel

extension PlanEdit {
  /// What was done, without where: `8年度 実績`, `追加`, `移動`.
  package var what: Phrase {
    switch self {
    case .set(_, let field, _, _): field.phrase
    case .insert: Phrase("追加", "added")
    case .remove: Phrase("削除", "removed")
    case .move: Phrase("移動", "moved")
    }
  }

  /// What stood there and what stands there now, as people write it; the name of an item that came or went.
  package var fromAndTo: (from: String, to: String) {
    switch self {
    case .set(_, _, let before, let after): (before.shown, after.shown)
    case .insert(let node, _): ("", node.name)
    case .remove(let node, _): (node.name, "")
    case .move: ("", "")
    }
  }
}

extension Node {
  /// What the item is called.
  package var name: String {
    switch self {
    case .plan(let plan): plan.label
    case .pillar(let pillar): pillar.title
    case .direction(let direction): direction.title
    case .initiative(let initiative): initiative.title
    case .program(let program): program.name
    case .target(let target): target.name
    case .section(let section): section.name
    }
  }
}

extension Field {
  /// What officers call it, with its year.
  package var phrase: Phrase {
    switch self {
    case .organization: Phrase("団体名", "organisation")
    case .schemes: Phrase("評価の方式", "schemes")
    case .conflicts: Phrase("競合", "conflicts")
    case .unknownKeys: Phrase("その他の項目", "other keys")
    case .title: Phrase("名称", "name")
    case .formerNames: Phrase("旧称", "former names")
    case .inquiry(let year): Phrase.year(year) + Phrase("照会", " inquiry")
    case .label: Phrase("略称", "label")
    case .status: Phrase("計画の状態", "status")
    case .adoptedOn: Phrase("決定日", "adopted on")
    case .levels: Phrase("階層の名称", "levels")
    case .scheme: Phrase("評価の方式", "scheme")
    case .chapters: Phrase("本文", "chapters")
    case .locked(let year): Phrase.year(year) + Phrase("確定", " lock")
    case .purpose: .purpose
    case .outcome: .outcome
    case .footnote: Phrase("※注記", "footnote")
    case .owner: Phrase("主管課", "section")
    case .involved: Phrase("関係課", "sections involved")
    case .succeeds: .lineage
    case .tags: Phrase("タグ", "tags")
    case .schedule(let year): Phrase.year(year) + Phrase("予定", " schedule")
    case .note(let year): Phrase.of(year, .note)
    case .issue(let year): Phrase.of(year, .issue)
    case .direction(let year): Phrase.of(year, .nextDirection)
    case .assessment(let year): Phrase.year(year) + Phrase("評価", " assessment")
    case .cell(.planned, let year): Phrase.year(year) + Phrase("計画", " plan")
    case .cell(.actual, let year): Phrase.year(year) + Phrase("実績", " result")
    case .reading(_, let year): Phrase.year(year) + Phrase("空欄の読み", " blank")
    case .fact(_, let year): Phrase.year(year) + Phrase("実績の状態", " result's state")
    case .pairs: Phrase("行", "lines")
    case .pillar: Phrase("柱", "pillar")
    case .shortName: Phrase("短い名称", "short name")
    case .unit: Phrase("単位", "unit")
    case .better: Phrase("良い向き", "better")
    case .goal: .goal
    case .most: Phrase("上限", "most")
    case .basis: Phrase("判定方法", "basis")
    case .measuredIn: Phrase("測定する年度", "measured in")
    case .baseline: .baseline
    case .step(let year): Phrase.year(year) + Phrase("目安", " pace")
    case .measurement(let year): Phrase.year(year) + Phrase("実績値", " value")
    }
  }
}

extension Phrase {
  fileprivate static func of(_ year: FiscalYear, _ what: Phrase) -> Phrase {
    Phrase.year(year) + Phrase("", " ") + what
  }
}
