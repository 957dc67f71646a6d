import PlanModel

extension Proposal {
  /// 判定案 順調: 実績41% ÷ 目安40% = 102.5% ≥ 80%
  package func phrase(unit: String = "") -> Phrase {
    guard let mark else { return Phrase("判定案なし: ", "No proposal: ") + basis.phrase(unit: unit) }
    return Phrase("判定案 \(mark): ", "Proposal \(mark): ") + basis.phrase(unit: unit)
  }
}

extension ProposalBasis {
  /// The formula with its inputs, or why there is none.
  package func phrase(unit: String) -> Phrase {
    switch self {
    case .judged: Phrase("この方式では担当者が評価します。", "under this scheme the officer judges.")
    case .notSubject: Phrase("この方式の対象ではありません。", "the scheme is not used here.")
    case .nothingDue: Phrase("比べる予定・実績値・目安がありません。", "nothing scheduled, measured or due to go by.")
    case .open(let count): Phrase("実績が確定していない事業が\(count)件あります。", "\(count) results are not settled yet.")
    case .unmarked(let count): Phrase("評価していない事業が\(count)件あります。", "\(count) programs have no mark yet.")
    case .over: Phrase("上限を超過しています。", "above the most there may be.")
    case .pairs(let ratio, let limits):
      Phrase("実施\(ratio.part) ÷ 予定\(ratio.whole)", "done \(ratio.part) / scheduled \(ratio.whole)")
        + ProposalBasis.percent(ratio, limits)
    case .level(let value, let due, let ratio, let limits):
      Phrase("実績値\(value)\(unit)、求める水準\(due)\(unit)", "value \(value)\(unit), due \(due)\(unit)")
        + ProposalBasis.percent(ratio, limits)
    case .way(let value, let baseline, let due, let ratio, let limits):
      Phrase(
        "(実績値\(value) − 現状値\(baseline)) ÷ (求める水準\(due) − 現状値\(baseline))",
        "(value \(value) - baseline \(baseline)) / (due \(due) - baseline \(baseline))")
        + ProposalBasis.percent(ratio, limits)
    case .share(let ratio, let counted, let limits):
      Phrase(
        "\(counted.joined(separator: "・"))の事業\(ratio.part) ÷ 事業\(ratio.whole)",
        "programs with \(counted.joined(separator: " ")) \(ratio.part) / all \(ratio.whole)")
        + ProposalBasis.percent(ratio, limits)
    case .points(let ratio, let limits):
      Phrase(
        "点数の計\(ratio.part) ÷ 事業\(ratio.whole) = \(ratio.mean?.trimmed.description ?? "?")",
        "points \(ratio.part) / programs \(ratio.whole) = \(ratio.mean?.trimmed.description ?? "?")")
        + ProposalBasis.limits(limits, "")
    }
  }

  /// = 102.5%（80%以上・60%以上）
  private static func percent(_ ratio: Ratio, _ limits: [Decimal]) -> Phrase {
    Phrase(verbatim: " = " + (ratio.percent?.trimmed.description ?? "?") + "%") + self.limits(limits, "%")
  }
  private static func limits(_ limits: [Decimal], _ unit: String) -> Phrase {
    Phrase(
      "（境 " + limits.map { "\($0)\(unit)" }.joined(separator: "・") + " 以上）",
      " (limits: " + limits.map { "\($0)\(unit)" }.joined(separator: ", ") + ")")
  }
}
