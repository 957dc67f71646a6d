import Dashboard
import PlanExchange
import PlanModel
import SystemPackage
import TerminalKit

/// A report on its way out: as text, Markdown, HTML or CSV, to standard output or into a file.
enum ReportOutput: String, CaseIterable {
  case text, md, html, csv

  /// - Throws: wrong usage for a word that is no format. JSON is each command's own.
  init(_ format: String, also others: [String] = []) throws {
    guard let known = ReportOutput(rawValue: format) else {
      throw CommandFailure.choice("--format", format, of: ReportOutput.allCases.map(\.rawValue) + others)
    }
    self = known
  }

  /// Text is laid out for 80 columns, or as wide as is asked for.
  func write(
    _ report: ReportDocument, title: String, to output: String?, force: Bool, columns: Int = 80,
    in context: CommandContext
  ) throws {
    let text: String
    switch self {
    case .text:
      text = ReportRows(report, width: columns, policy: .wide).rows.map(\.text).joined(separator: "\n")
    case .md: text = ReportMarkdown.text(report)
    case .html: text = ReportHTML.text(report, title: title)
    case .csv: text = ReportCSV.text(report)
    }
    guard let output, output != "-" else {
      if self == .text { context.output.write(text) } else { context.output.write(bytes: Array(text.utf8)) }
      return
    }
    let bytes = Array((self == .text ? text + "\n" : text).utf8)
    try ExportFile(FilePath(output)).write(bytes, replacing: force)
    context.remark(.exported(output))
  }
}

extension CommandContext {
  /// Reports in the language of this command, addresses without the plan in focus.
  func reports(_ standpoint: Standpoint, ledger: Ledger? = nil) -> LedgerReports {
    LedgerReports(
      ledger ?? standpoint.ledger, language: language, today: clock().date, plan: standpoint.plan)
  }
}
