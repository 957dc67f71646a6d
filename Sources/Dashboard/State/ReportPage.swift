import PlanModel
import TerminalKit

/// What a page of reports shows.
package enum ReportView: Hashable, Sendable {
  /// 答弁資料
  case answer(ItemID)
  /// 年度推移
  case timeline(ItemID)
  /// The programs behind a node's counts in a year.
  case why(ItemID, FiscalYear)
  /// 新旧対照表: what was changed since a day, or in this session.
  case comparison
  /// 記載内容の点検 of the plan shown.
  case checks
  /// 新旧取組対応表 between two plans.
  case crosswalk(ItemID, ItemID)
}

extension ReportView {
  /// The line above it, with the keys that are of use there.
  var title: Phrase {
    switch self {
    case .checks: .checksPage
    case .timeline: .timelinePage
    default: .reportPage
    }
  }
}

/// A report as it was laid out last, and what it was laid out for.
struct ReportPage: Sendable {
  struct Row: Sendable {
    var text: String
    var role: Role
    /// Where Enter goes from it.
    var item: ItemID?
  }
  struct Key: Hashable, Sendable {
    var view: ReportView
    var plan: Int
    var width: Int
    var policy: WidthPolicy
    var steps: Int
    var revision: Int
  }
  var key: Key
  var rows: [Row]
}

extension State {
  /// The rows of a report: those kept, where they still hold.
  func reportRows(_ view: ReportView) -> [ReportPage.Row] {
    let key = reportKey(view)
    if let kept = keptReport, kept.key == key { return kept.rows }
    return layOutReport(view)
  }

  func reportKey(_ view: ReportView) -> ReportPage.Key {
    ReportPage.Key(
      view: view, plan: selection.plan, width: max(1, size.columns - 2), policy: policy,
      steps: undoStack.count * 1000 + redoStack.count, revision: revision)
  }

  mutating func keepReport(_ view: ReportView) {
    let key = reportKey(view)
    if keptReport?.key != key { keptReport = ReportPage(key: key, rows: layOutReport(view)) }
  }

  private func layOutReport(_ view: ReportView) -> [ReportPage.Row] {
    let width = max(1, size.columns - 2)
    let reports = LedgerReports(ledger, language: language, today: now.date, plan: selection.plan)
    let report: ReportDocument
    switch view {
    case .checks: return checkRows(reports, width: width)
    case .answer(let id): report = paths[id].map { reports.answer(to: $0, marks: entryMarks) } ?? ReportDocument()
    case .timeline(let id): report = paths[id].map { reports.timeline(of: $0) } ?? ReportDocument()
    case .why(let id, let year): report = paths[id].map { reports.reasons(for: $0, in: year) } ?? ReportDocument()
    case .comparison:
      if let base = comparisonBase {
        let comparison = Comparison(from: base.ledger, to: ledger, changes: base.changes)
        report = reports.comparison(comparison, before: base.ledger, title: .comparison(since: base.day))
      } else {
        let comparison = Comparison(from: openedLedger, to: ledger, changes: undoStack.map(\.change))
        report = reports.comparison(comparison, before: openedLedger, title: .comparisonOfSession)
      }
    case .crosswalk(let old, let new):
      guard let old = ledger.plans.firstIndex(where: { $0.id == old }),
        let new = ledger.plans.firstIndex(where: { $0.id == new })
      else { return [] }
      report = reports.crosswalk(from: old, to: new)
    }
    return ReportRows(report, width: width, policy: policy).rows
      .map { ReportPage.Row(text: policy.cut($0.text, to: width), role: $0.role) }
  }

  /// Findings by rule; each is a row that Enter goes to.
  private func checkRows(_ reports: LedgerReports, width: Int) -> [ReportPage.Row] {
    let findings = reports.findings(in: [selection.plan])
    guard !findings.isEmpty else { return [ReportPage.Row(text: text(.noFindings), role: .good)] }
    var rows: [ReportPage.Row] = []
    for rule in LintName.allCases {
      let own = findings.filter { $0.rule == rule }
      guard !own.isEmpty else { continue }
      if !rows.isEmpty { rows.append(ReportPage.Row(text: "", role: .text)) }
      let count = Phrase(" \(own.count)件", " (\(own.count))")
      rows.append(ReportPage.Row(text: policy.cut(text(.lint(rule) + count), to: width), role: .heading))
      rows += policy.wrap(text(.lintAdvice(rule)), width: width)
        .map { ReportPage.Row(text: String($0.text), role: .faint) }
      for finding in own {
        let line = "  " + policy.pad(reports.address(finding), to: 9) + reports.message(finding)
        rows.append(ReportPage.Row(text: policy.cut(line, to: width), role: .text, item: finding.item))
      }
    }
    return rows
  }
}
