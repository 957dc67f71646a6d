import ArgumentParser
import Dashboard
import PlanExchange
import PlanModel
import SystemPackage

/// Writes a plan or the ledger out, to a file or to standard output.
struct ExportCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: "Write the ledger out.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "What to export.") var what: String
  @Option(help: "The format.") var format: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "The section.") var section: String?
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "Only what carries this tag.") var tag: String?
  @Option(help: "plan or results.") var form: String?
  @Option(help: "Which table.") var table: String?
  @Option(help: "utf8 or cp932.") var encoding: String?
  @Option(name: .shortAndLong, help: "The file to write.") var output: String?
  @Flag(help: "Replace an existing file.") var force = false

  func run(in context: CommandContext) throws {
    var job = try self.job()
    let ledger = try LedgerPlaces.read(in: context)
    if job.what != .data || plan != nil {
      let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
      job.plan = standpoint.plan
      if job.what.isOfAYear { job.year = try standpoint.year(inPlan: standpoint.plan) }
    }
    if job.what == .sheet {
      if let section { job.audience = try audience(section, in: ledger) }
      if section == nil, let output, SheetFolder.isMeant(by: output) {
        return try SheetFolder(output).write(job, of: ledger, replacing: force, in: context)
      }
    }
    let bytes = try job.bytes(of: ledger, current: context.currentYear, language: context.language)
    guard let output, output != "-" else {
      context.output.write(bytes: bytes)
      return
    }
    try ExportFile(FilePath(output)).write(bytes, replacing: force)
    context.remark(.exported(output))
  }

  private func job() throws -> ExportJob {
    guard let what = ExportJob.What(rawValue: what) else {
      throw CommandFailure.choice("export", what, of: ExportJob.What.allCases.map(\.rawValue))
    }
    let named = output.flatMap { ExportJob.Format(fileName: $0) }.flatMap { what.formats.contains($0) ? $0 : nil }
    let format = try self.format.map { text in
      guard let format = ExportJob.Format(rawValue: text), what.formats.contains(format) else {
        throw CommandFailure.choice("--format", text, of: what.formats.map(\.rawValue))
      }
      return format
    }
    var job = ExportJob(what: what, format: format ?? named ?? what.formats[0])
    if job.format == .xlsx, output == nil || output == "-" { throw CommandFailure(.usage, .needsOutputFile) }
    if job.what != .sheet && section != nil || !job.what.isOfAYear && year != nil {
      throw CommandFailure(.usage, .sheetOptions)
    }
    if job.format != .csv || job.what != .data, table != nil { throw CommandFailure(.usage, .optionOnlyForCSV) }
    if job.format != .csv || job.what == .targets, table != nil || encoding != nil {
      throw CommandFailure(.usage, .optionOnlyForCSV)
    }
    if job.what != .document, form != nil { throw CommandFailure(.usage, .optionOnlyForDocuments) }
    if tag != nil, job.what != .document && (job.what != .data || job.format == .json) {
      throw CommandFailure(.usage, .tagOnlyForExports)
    }
    job.tag = tag.map { Cell.trimmed($0) }
    if let form { job.form = try value("--form", form) }
    if let table { job.table = try value("--table", table) }
    if let encoding { job.encoding = try value("--encoding", encoding) }
    return job
  }

  private func audience(_ name: String, in ledger: Ledger) throws -> AnswerSheet.Audience {
    let found = ledger.sections.first { $0.name == name || $0.id.rawValue == name }
    guard let found else { throw CommandFailure(.usage, .noSuchSection(name, ledger.sections.map(\.name))) }
    return .section(found)
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(_ option: String, _ text: String) throws -> Value {
    guard let value = Value(rawValue: text) else {
      throw CommandFailure.choice(option, text, of: Value.allCases.map(\.rawValue))
    }
    return value
  }
}
