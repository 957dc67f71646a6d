import Dashboard
import PlanExchange
import PlanModel
import PlanStore

/// What is to be written out, and in which form: the command line and the screen's dialog both make one.
struct ExportJob {
  enum What: String, CaseIterable {
    case document, sheet, data, dashboard, targets
    /// Whether it shows one year before others.
    var isOfAYear: Bool { self == .sheet || self == .dashboard || self == .targets }
    var formats: [Format] {
      switch self {
      case .document: [.markdown, .html, .xlsx]
      case .sheet: [.xlsx, .csv]
      case .data: [.json, .csv, .xlsx]
      case .dashboard: [.html]
      case .targets: [.markdown, .html, .csv, .xlsx]
      }
    }
  }
  enum Format: String, CaseIterable {
    case markdown = "md"
    case html, xlsx, csv, json

    /// The format that a file's name asks for.
    init?(fileName: String) {
      guard let dot = fileName.lastIndex(of: ".") else { return nil }
      let ending = fileName[fileName.index(after: dot)...].lowercased()
      self.init(rawValue: ["htm": "html", "markdown": "md"][ending] ?? ending)
    }
  }

  var what: What
  var format: Format
  /// The plan, by index; nil: all of them, where that makes sense.
  var plan: Int?
  var form = DocumentForm.results
  var table = DataTables.Kind.cells
  var encoding = TextEncoding.utf8
  /// Whose sheet, and of which year.
  var audience = AnswerSheet.Audience.everyone
  var year: FiscalYear?
  /// Nothing but what carries this tag.
  var tag: String?

  /// - Throws: `CommandFailure` where the encoding has no place for a character, or a library is missing.
  func bytes(of ledger: Ledger, current: FiscalYear, language: Language) throws -> [UInt8] {
    let words: TableLanguage = language == .japanese ? .japanese : .english
    let only = try tagged(in: ledger)
    switch what {
    case .dashboard:
      guard let plan, let year else { throw CommandFailure(.usage, .emptyLedger) }
      return Array(PublicDashboard.text(of: ledger, plan: plan, year: year, current: current, words).utf8)
    case .targets:
      guard let plan = plan.map({ ledger.plans[$0] }), let year else { throw CommandFailure(.usage, .emptyLedger) }
      return try bytes(of: TargetsReport.of(plan, year: year, words), title: words == .japanese ? "目標値" : "Targets")
    case .document:
      guard let plan = plan.map({ ledger.plans[$0] }) else { throw CommandFailure(.usage, .emptyLedger) }
      switch format {
      case .html:
        return Array(HTMLDocument.text(of: plan, organization: ledger.organization, form: form, only: only).utf8)
      case .xlsx:
        return try workbook { () throws(WorkbookError) in
          try DocumentWorkbook.bytes(of: plan, organization: ledger.organization, form: form, only: only)
        }
      default:
        return Array(MarkdownDocument.text(of: plan, organization: ledger.organization, form: form, only: only).utf8)
      }
    case .sheet:
      guard let plan = plan.map({ ledger.plans[$0] }), let year else { throw CommandFailure(.usage, .emptyLedger) }
      let sheet = AnswerSheet(audience, plan: plan, year: year, words, scheme: ledger.scheme(of: plan))
      if sheet.isEmpty { throw CommandFailure(.refused, .nothingToAsk) }
      return try bytes(of: sheet)
    case .data:
      let plans = plan.map { [$0] } ?? Array(ledger.plans.indices)
      switch format {
      case .csv:
        let table = DataTables.table(self.table, of: ledger, plans: plans, current: current, words, only: only)
        do { return try table.csv(encoding: encoding) } catch {
          throw CommandFailure(.refused, .unwritableIn("CP932", error.characters))
        }
      case .xlsx:
        let tables = DataTables.Kind.allCases.map {
          DataTables.table($0, of: ledger, plans: plans, current: current, words, only: only)
        }
        return try workbook { () throws(WorkbookError) in try DataWorkbook.bytes(of: tables) }
      default: return LedgerCodec.write(ledger)
      }
    }
  }

  /// - Throws: `CommandFailure` where nothing carries the tag.
  private func tagged(in ledger: Ledger) throws -> TaggedItems? {
    guard let tag else { return nil }
    let plans = plan.map { [ledger.plans[$0]] } ?? ledger.plans
    let items = TaggedItems(tag, in: plans)
    guard !items.isEmpty else {
      throw CommandFailure(.usage, .noSuchTag(tag, Set(plans.flatMap(\.tags)).sorted()))
    }
    return items
  }

  private func bytes(of report: ReportDocument, title: String) throws -> [UInt8] {
    switch format {
    case .html: Array(ReportHTML.text(report, title: title).utf8)
    case .csv: Array(ReportCSV.text(report).utf8)
    case .xlsx:
      try workbook { () throws(WorkbookError) in try ReportWorkbook.bytes(of: report, title: title) }
    default: Array(ReportMarkdown.text(report).utf8)
    }
  }

  func bytes(of sheet: AnswerSheet) throws -> [UInt8] {
    guard format == .csv else { return try workbook { () throws(WorkbookError) in try sheet.xlsx() } }
    do { return try sheet.csv(encoding: encoding) } catch {
      throw CommandFailure(.refused, .unwritableIn("CP932", error.characters))
    }
  }

  private func workbook(_ make: () throws(WorkbookError) -> [UInt8]) throws -> [UInt8] {
    do { return try make() } catch { throw CommandFailure(.unwritten, .workbookFailed(error)) }
  }
}
