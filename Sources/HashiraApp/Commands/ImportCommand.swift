import ArgumentParser
import Dashboard
import PlanExchange
import PlanModel
import PlanStore
import SystemPackage

/// Takes the published plan in: shows what was understood and how it differs from the ledger, and applies it when told
/// to, or makes a new ledger of it.
struct ImportCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: "Take a document in.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "What to import: document.") var what: String
  @Argument(help: "The files.") var files: [String]
  @Option(name: .shortAndLong, help: "The new ledger to make.") var output: String?
  @Flag(help: "Put the differences into the ledger.") var apply = false
  @Option(help: "The kind of change.") var kind: String?
  @Option(help: "The reason.") var reason: String?
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    if what == "answers" { return try takeAnswers(isJSON: isJSON, in: context) }
    guard what == "document" else { throw CommandFailure.choice("import", what, of: ["document", "answers"]) }
    if year != nil { throw CommandFailure(.usage, .yearIsForAnswers) }
    if files.count > 1 { throw CommandFailure(.usage, .oneDocument) }
    if output != nil, apply { throw CommandFailure(.usage, .notTogether(["--output", "--apply"])) }
    let document = try read()
    if let output { return try makeLedger(output, of: document, isJSON: isJSON, in: context) }
    let desk = try LedgerDesk(context)
    let merge = ImportMerge(document.plans, into: desk.ledger)
    try requirePlan(document, isJSON: isJSON, in: context)
    let isOpen = !merge.change.edits.isEmpty
    if !isJSON { show(document, merge, isJSON: false, applied: false, in: context) }
    guard apply, isOpen else {
      if isJSON { show(document, merge, isJSON: true, applied: false, in: context) }
      guard isOpen else {
        if !isJSON { context.write(.nothingChanged) }
        return
      }
      context.remark(.toApply)
      throw CommandEnd(status: ExitStatus.open.rawValue)
    }
    let change = try self.change(merge, in: desk.ledger, context)
    try desk.commit(change, done: .applied(change.edits.count), isSilent: isJSON, isGuarded: false)
    if isJSON { show(document, merge, isJSON: true, applied: true, in: context) }
  }

  /// The change with its kind and reason; refused where they are wanted and missing, and in a locked year.
  private func change(_ merge: ImportMerge, in ledger: Ledger, _ context: CommandContext) throws -> Change {
    if let year = merge.lockedYear(in: ledger) { throw CommandFailure(.refused, .yearIsLocked(year)) }
    let kind = try self.kind.map { text in
      guard let kind = ChangeKind(word: text) else {
        throw CommandFailure.choice("--kind", text, of: ChangeKind.allCases.map(\.rawValue))
      }
      return kind
    }
    let reason = self.reason.map { Cell.trimmed($0) } ?? ""
    if merge.needsKind(in: ledger), kind == nil || reason.isEmpty { throw CommandFailure(.refused, .adoptedNeedsKind) }
    return Change(
      merge.change.edits, kind: kind ?? .erratum, reason: reason.isEmpty ? context.text(.importReason) : reason)
  }

  private func read() throws -> ImportedDocument {
    let bytes = try DocumentFile.read(file)
    var ids = IDGenerator(seed: UInt64.random(in: .min ... .max))
    do { return try DocumentReader.read(bytes, ids: &ids) } catch {
      switch error {
      case .unknownEncoding(let line): throw CommandFailure(.usage, .documentIsNoText(file, line: line))
      }
    }
  }

  private var file: String { files.first ?? "" }

  /// Answer sheets: shown, and with `--apply` taken in as one step. What conflicts or cannot be understood is left out and
  /// ends with status 1.
  private func takeAnswers(isJSON: Bool, in context: CommandContext) throws {
    for (option, isThere) in [("--output", output != nil), ("--kind", kind != nil), ("--reason", reason != nil)]
    where isThere { throw CommandFailure(.usage, .notTogether(["answers", option])) }
    let year = try self.year.map { text in
      guard let year = FiscalYear(text) else { throw CommandFailure(.usage, .badYear(text)) }
      return year
    }
    let desk = try LedgerDesk(context)
    let answers = try AnswerImport(files, into: desk.ledger, year: year, on: context.clock().date)
    let edits = answers.edits
    if !isJSON { context.output.write(answers.text(in: context.language)) }
    if apply {
      let change = Change(edits, reason: context.text(answers.reason))
      if edits.isEmpty {
        if !isJSON { context.write(.nothingChanged) }
      } else {
        try desk.commit(change, done: .applied(edits.count), isSilent: isJSON)
      }
    }
    if isJSON { context.output.write(bytes: answers.json(applied: apply && !edits.isEmpty).bytes()) }
    if !apply, !edits.isEmpty { context.remark(.toApply) }
    if !answers.isClean || (!apply && !edits.isEmpty) { throw CommandEnd(status: ExitStatus.open.rawValue) }
    if !apply, !isJSON { context.write(.nothingChanged) }
  }

  private func requirePlan(_ document: ImportedDocument, isJSON: Bool, in context: CommandContext) throws {
    guard document.plans.isEmpty else { return }
    show(document, nil, isJSON: isJSON, applied: false, in: context)
    throw CommandFailure(.refused, .noPlanFound(file))
  }

  private func makeLedger(
    _ output: String, of document: ImportedDocument, isJSON: Bool, in context: CommandContext
  ) throws {
    try requirePlan(document, isJSON: isJSON, in: context)
    let ledger = Ledger(organization: document.organization ?? "", plans: document.plans)
    try ExportFile(FilePath(output)).write(LedgerCodec.write(ledger), replacing: false)
    show(document, nil, isJSON: isJSON, applied: true, in: context)
    context.remark(.newLedger(output))
  }

  private func show(
    _ document: ImportedDocument, _ merge: ImportMerge?, isJSON: Bool, applied: Bool, in context: CommandContext
  ) {
    let report = ImportReport(document: document, merge: merge)
    if isJSON {
      context.output.write(bytes: report.json(applied: applied).bytes())
    } else {
      context.output.write(report.text(in: context.language))
    }
  }
}
