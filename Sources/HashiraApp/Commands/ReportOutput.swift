import Dashboard
import PlanExchange
import PlanModel
import SystemPackage
import TerminalKit

/// A report on its way out: as text, Markdown, HTML, CSV or xlsx, to standard output or into a file.
enum ReportOutput: String, CaseIterable {
  case text, md, html, csv, xlsx

  /// - Throws: wrong usage for a word that is no format. JSON is each command's own.
  init(_ format: String, also others: [String] = []) throws {
    guard let known = ReportOutput(rawValue: format) else {
      throw CommandFailure.choice("--format", format, of: ReportOutput.allCases.map(\.rawValue) + others)
    }
    self = known
  }

  /// Text is laid out for 80 columns, or as wide as is asked for; `isOnePage`: a summary for one sheet of paper.
  func write(
    _ report: ReportDocument, title: String, to output: String?, force: Bool, columns: Int = 80,
    isOnePage: Bool = false, in context: CommandContext
  ) throws {
    let toFile = output.flatMap { $0 == "-" ? nil : $0 }
    let bytes: [UInt8]
    switch self {
    case .text:
      let text = ReportRows(report, width: columns, policy: .wide).rows.map(\.text).joined(separator: "\n")
      guard toFile != nil else { return context.output.write(text) }
      bytes = Array((text + "\n").utf8)
    case .md: bytes = Array(ReportMarkdown.text(report).utf8)
    case .html: bytes = Array(ReportHTML.text(report, title: title, isOnePage: isOnePage).utf8)
    case .csv: bytes = Array(ReportCSV.text(report).utf8)
    case .xlsx:
      guard toFile != nil else { throw CommandFailure(.usage, .needsOutputFile) }
      do throws(WorkbookError) {
        bytes = try ReportWorkbook.bytes(of: report, title: title, isOnePage: isOnePage)
      } catch { throw CommandFailure(.unwritten, .workbookFailed(error)) }
    }
    guard let toFile else { return context.output.write(bytes: bytes) }
    try ExportFile(FilePath(toFile)).write(bytes, replacing: force)
    context.remark(.exported(toFile))
  }
}

extension CommandContext {
  /// Reports in the language of this command, addresses without the plan in focus.
  func reports(_ standpoint: Standpoint, ledger: Ledger? = nil) -> LedgerReports {
    LedgerReports(
      ledger ?? standpoint.ledger, language: language, today: clock().date, plan: standpoint.plan)
  }
}
