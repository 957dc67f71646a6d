import PlanModel

// What a year still owes.
extension Phrase {
  package static func work(_ kind: WorkKind) -> Phrase {
    switch kind {
    case .unrecorded: Phrase("未入力", "not recorded")
    case .unsettled: Phrase("未確定・見込み・中間", "unsettled")
    case .undecided: Phrase("要確認（空欄の読み）", "blank to decide")
    case .unassessed: Phrase("未評価", "not assessed")
    case .unmeasured: Phrase("未測定", "not measured")
    case .stale: Phrase("時点が古い・確定されていない", "stale")
    case .noSection: Phrase("主管課の未設定", "no section in charge")
    }
  }
  package static func nothingOpen(_ year: FiscalYear) -> Phrase {
    Phrase("\(year.japanese)に未処理はありません。", "Nothing is open in \(year.english).")
  }
  package static func openCount(_ count: Int) -> Phrase { Phrase("\(count)件", "\(count)") }
  package static let noSectionName = Phrase("主管課なし", "no section")
}

/// 督促: the text of a mail that reminds a section of what it still owes.
package struct Reminder: Hashable, Sendable {
  package let subject: Phrase
  package let lines: [Phrase]

  /// - Parameters:
  ///   - programs: what is still missing, as the plan names it.
  package init(section: Section, year: FiscalYear, inquiry: Inquiry?, organization: String, programs: [String]) {
    subject = Phrase(
      "【再依頼】\(year.japanese)の実績の照会について", "Reminder: results of \(year.english)")
    var lines = [
      Phrase("\(section.name) 御中", "To: \(section.name)"), Phrase(verbatim: ""),
      Phrase(
        "\(year.japanese)の実績について、次の事業の回答がまだ届いていません。お手数ですが、ご確認の上ご回答ください。",
        "The results of these programs in \(year.english) have not reached us yet. Please send them."),
      Phrase(verbatim: ""),
    ]
    lines += programs.map { Phrase("・" + $0, "- " + $0) }
    if programs.isEmpty { lines.append(Phrase("・（未入力の事業はありません）", "- (nothing is missing)")) }
    lines.append(Phrase(verbatim: ""))
    if let asked = inquiry?.askedOn { lines.append(Phrase("照会日 \(asked.japanese)", "Asked on \(asked)")) }
    if let due = inquiry?.due { lines.append(Phrase("回答期限 \(due.japanese)", "Due on \(due)")) }
    lines.append(Phrase(verbatim: organization))
    self.lines = lines
  }

  package func text(in language: Language) -> String {
    ([subject] + [Phrase(verbatim: "")] + lines).map { $0.text(in: language) }.joined(separator: "\n")
  }
}

extension Ledger {
  /// The names of the programs a section still owes the results of, by address.
  package func owed(by section: ItemID, plan index: Int, in year: FiscalYear, today: CalendarDate) -> [String] {
    var seen: Set<ItemID> = []
    return plans[index].worklist(in: year, today: today, scheme: nil).compactMap { work in
      guard work.kind == .unrecorded || work.kind == .unsettled, work.section == section,
        seen.insert(work.item).inserted
      else { return nil }
      return path(of: work.item).map { address(of: $0, defaultPlan: index) + " " + work.what }
    }
  }
}

extension Phrase {
  /// 照会5/1 期限5/29 回答5/20 督促1回
  package static func inquiry(_ inquiry: Inquiry) -> Phrase {
    var parts: [Phrase] = []
    func day(_ date: CalendarDate) -> String { "\(date.month)/\(date.day)" }
    if let asked = inquiry.askedOn { parts.append(Phrase("照会\(day(asked))", "asked \(asked)")) }
    if let due = inquiry.due { parts.append(Phrase("期限\(day(due))", "due \(due)")) }
    if let answered = inquiry.answeredOn { parts.append(Phrase("回答\(day(answered))", "answered \(answered)")) }
    if !inquiry.reminders.isEmpty {
      parts.append(Phrase("督促\(inquiry.reminders.count)回", "reminded \(inquiry.reminders.count)x"))
    }
    guard let first = parts.first else { return Phrase("照会なし", "not asked") }
    return parts.dropFirst().reduce(first) { $0 + Phrase(verbatim: " ") + $1 }
  }
}
