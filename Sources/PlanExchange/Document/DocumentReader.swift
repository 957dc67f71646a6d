import PlanModel

/// Reads the official plan as it was published, as text or Markdown, into plans.
///
/// Every text is kept word for word. Whatever has no place in a plan stands in the report, with its line.
package enum DocumentReader {
  /// - Throws: where the bytes are no text. Anything that is text can be read, if only to report that no line of it was
  ///   understood.
  package static func read(_ bytes: [UInt8], ids: inout IDGenerator) throws(DocumentError) -> ImportedDocument {
    var scan = DocumentScan(try DocumentText(bytes).lines)
    let assembly = PlanAssembly(scan.draft, ids: &ids)
    scan.fates = scan.fates.enumerated().map { line, fate in
      switch fate {
      case .body(let body)?: assembly.refusedBodies[body].map { .unplaced($0) } ?? fate
      case .chapter?: assembly.plans.isEmpty ? .unplaced(.noYears) : fate
      case .goal?: assembly.refusedGoals.contains(line) ? .unplaced(.target) : fate
      default: fate
      }
    }
    return ImportedDocument(
      organization: scan.draft.organization, plans: assembly.plans,
      report: scan.report(plans: assembly.plans, looseCells: scan.looseCells + assembly.looseCells))
  }
}

extension DocumentScan {
  func report(
    plans: [Plan], looseCells: [(line: Int, reason: DocumentReport.Reason)]
  ) -> DocumentReport {
    var unplaced: [DocumentReport.Unplaced] = []
    var (placed, passedOver): ([Int], [Int]) = ([], [])
    let loose = Dictionary(looseCells.map { ($0.line, [$0.reason]) }, uniquingKeysWith: +)
    for (line, fate) in fates.enumerated() {
      func add(_ reason: DocumentReport.Reason) {
        unplaced.append(.init(line: line + 1, text: lines[line], reason: reason))
      }
      switch fate {
      case .passedOver: passedOver.append(line + 1)
      case .unplaced(let reason)?: add(reason)
      case nil: add(.outside)
      default:
        placed.append(line + 1)
        for reason in loose[line] ?? [] { add(reason) }
      }
    }
    return DocumentReport(
      plans: plans.map(DocumentReport.PlanCounts.init), unplaced: unplaced, remarks: remarks, lineCount: lines.count,
      placed: placed, passedOver: passedOver)
  }
}
