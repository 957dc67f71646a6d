import Dashboard
import PlanModel

extension EditConflict {
  /// Why the edit was refused, with what stands there now.
  func phrase(in ledger: Ledger) -> Phrase {
    func name(_ id: ItemID) -> String {
      guard let path = ledger.path(of: id) else { return id.rawValue }
      let address = ledger.address(of: path, defaultPlan: nil)
      return address.isEmpty ? id.rawValue : address
    }
    switch self {
    case .noSuchItem(let id):
      return Phrase(
        "\(name(id))は他で削除されています。show で現在の計画を確かめてください。",
        "\(name(id)) was removed meanwhile. Look at the plan with `show`.")
    case .noSuchField(let id, _), .wrongKind(let id, _):
      return Phrase(
        "\(name(id))にその欄はありません。show で欄を確かめてください。", "\(name(id)) has no such field. Look at it with `show`.")
    case .changed(let id, _, let expected, let found):
      return Phrase(
        "\(name(id))は他で変更されています（元「\(expected.shown)」、現在「\(found.shown)」）。双方の記載を確かめて、もう一度入力してください。",
        "\(name(id)) was changed meanwhile (it was \"\(expected.shown)\", it is \"\(found.shown)\"). Look at both and "
          + "enter it again.")
    case .duplicate(let id):
      return Phrase("id「\(id)」は既にあります。", "The id \"\(id)\" is taken.")
    case .itemChanged(let id):
      return Phrase(
        "\(name(id))は他で変更されています。現在の記載を確かめてください。", "\(name(id)) was changed meanwhile. Look at it again.")
    case .noSuchPlace:
      return Phrase("置く場所が他で変更されています。現在の計画を確かめてください。", "Its place was changed meanwhile. Look at the plan again.")
    case .breaksInvariant(let invariant): return .wouldBreak(invariant.phrase)
    case .acrossPlans(let id):
      return Phrase("\(name(id))は別の計画へは移せません。", "\(name(id)) cannot move to another plan.")
    }
  }
}

extension Invariant {
  /// What would not fit together, in one clause.
  var phrase: Phrase {
    switch self {
    case .duplicateID(let id): Phrase("id「\(id)」が重複しています", "the id \"\(id)\" stands there twice")
    case .reservedID(let id): Phrase("id「\(id)」は使えません", "the id \"\(id)\" cannot be used")
    case .yearsReversed: Phrase("計画の最終年度が初年度より前です", "the plan's last year is before its first")
    case .tooManyYears(_, let count): Phrase("計画が\(count)年にわたります", "a plan of \(count) years is too long")
    case .implausibleYears: Phrase("計画の年度が1926から2200までにありません", "the plan's years are outside 1926 to 2200")
    case .wrongCellCount(_, _, let expected, let found):
      Phrase("\(expected)年分の欄に\(found)個の記載があります", "there are \(found) cells for \(expected) years")
    case .yearOutsidePlan(_, let year):
      Phrase("\(year.japanese)は計画の期間外です", "\(year.startYear) is not in the plan")
    case .unknownPillar(_, let pillar):
      Phrase("目標値の柱「\(pillar)」がありません", "there is no pillar \"\(pillar)\" in the plan")
    case .unknownSection(_, let section): Phrase("課「\(section)」がありません", "there is no section \"\(section)\"")
    case .repeatedMeasurement(_, let year):
      Phrase(
        "\(year.startYear)年度の実績値が重複しているか、年度順ではありません", "the measurements of \(year.startYear) repeat or are out of order"
      )
    case .untrimmedCell: Phrase("欄の前後に空白があります", "there is white space around a cell")
    case .emptyActualLine: Phrase("空の実績の行があります", "there is an empty result line")
    case .unplannedPair: Phrase("計画の行のない実績の行があります", "there are result lines without a planned line")
    case .emptyRecord(_, let year):
      Phrase("\(year.startYear)年度の記録が空です", "the record of \(year.startYear) is empty")
    }
  }
}

extension Phrase {
  static func wouldBreak(_ reason: Phrase) -> Phrase {
    Phrase("受け付けられません（", "Refused (") + reason + Phrase("）。記入する内容を確かめてください。", "). Look at what is to be entered.")
  }
}
