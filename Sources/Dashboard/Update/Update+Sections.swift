import PlanModel
import TerminalKit

// 主管課・関係課, and the inquiry of a year.
extension State {
  mutating func openSections() {
    // Among the cells it is the program under the cursor, in the tree what is selected and everything below it.
    guard let item = selection.pane == .grid ? selection.cursor?.program ?? selection.item : selection.item,
      let path = paths[item]
    else { return }
    let initiative = ledger.initiative(at: path)
    let owner = ledger.program(at: path)?.owner ?? initiative?.owner
    var text = owner.flatMap { ledger.section($0)?.name } ?? ""
    if case .initiative = path, let involved = initiative?.involved, !involved.isEmpty {
      text += "／" + involved.compactMap { ledger.section($0)?.name }.joined(separator: "、")
    }
    open = OpenField(target: .sections(item), field: TextField(text), before: text)
  }

  /// `職員課／DX推進課、全課`: in charge, then those involved; nothing takes both away. Without ／ those involved stay.
  mutating func closeSections(_ typed: String, item: ItemID) -> [Effect] {
    open = nil
    guard let path = paths[item] else { return [] }
    let sides = typed.split(separator: "／", maxSplits: 1, omittingEmptySubsequences: false).flatMap {
      $0.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    }
    let owner = Cell.trimmed(String(sides.first ?? ""))
    let involved = sides.dropFirst().first.map {
      $0.split { "、,，".contains($0) }.map { Cell.trimmed(String($0)) }.filter { !$0.isEmpty }
    }
    let edits = ledger.edits(assigning: owner, involved: owner.isEmpty ? involved ?? [] : involved, to: [path])
    let effects = commit(Change(edits), what: Phrase("主管課・関係課", "sections"))
    let items = Set(edits.map(\.item)).filter { ledger.section($0) == nil }
    notice = effects.isEmpty ? notice ?? .noneToAssign : .assigned(items.count)
    return effects
  }

  // MARK: inquiries

  static let inquiryChoices: [(key: Character, name: Phrase)] = [
    ("1", Phrase("照会した（今日。次に回答期限）", "asked today (then the due day)")), ("2", Phrase("回答があった（今日）", "answered today")),
    ("3", Phrase("督促する（今日と記録し、メールの文を控える）", "remind (recorded; copies the mail's text)")),
    ("0", Phrase("照会の記録を消す", "forget the inquiry")),
  ]

  func inquiryMenuTitle(_ section: ItemID) -> Phrase {
    guard let section = ledger.section(section) else { return .inquiriesHeading }
    return Phrase(verbatim: section.name + " ") + .year(selection.year) + Phrase(verbatim: " ")
      + .inquiry(section.inquiries[selection.year] ?? Inquiry())
  }

  mutating func chooseInquiry(_ choice: Int, section id: ItemID) -> [Effect] {
    guard (0...3).contains(choice), let section = ledger.section(id) else { return [] }
    overlay = nil
    var inquiry = section.inquiries[selection.year] ?? Inquiry()
    switch choice {
    case 1:
      inquiry.askedOn = now.date
      open = OpenField(target: .inquiryDue(id, selection.year), field: TextField(""), before: "")
    case 2: inquiry.answeredOn = now.date
    case 3: if inquiry.reminders.last != now.date { inquiry.reminders.append(now.date) }
    default: inquiry = Inquiry(unknown: inquiry.unknown)
    }
    var effects = record(inquiry, of: section, in: selection.year)
    guard choice == 3 else { return effects }
    let reminder = Reminder(
      section: section, year: selection.year, inquiry: inquiry, organization: ledger.organization,
      programs: ledger.owed(by: id, plan: selection.plan, in: selection.year, today: now.date))
    effects.append(.copy(reminder.text(in: language)))
    notice = .reminderCopied
    return effects
  }

  private mutating func record(_ inquiry: Inquiry, of section: Section, in year: FiscalYear) -> [Effect] {
    guard section.inquiries[year] ?? Inquiry() != inquiry else { return [] }
    return commit(
      Change([section.edit(asking: inquiry, in: year)]),
      what: Phrase(verbatim: section.name + " ") + Phrase("照会", "inquiry"))
  }

  mutating func closeInquiryDue(_ typed: String, section id: ItemID, year: FiscalYear) -> [Effect] {
    guard let section = ledger.section(id) else { return [] }
    var inquiry = section.inquiries[year] ?? Inquiry()
    let written = Cell.trimmed(typed)
    if !written.isEmpty {
      guard let due = try? CalendarDate(reading: written) else {
        notice = .badDue(written)
        return []
      }
      inquiry.due = due
    }
    open = nil
    return record(inquiry, of: section, in: year)
  }
}
