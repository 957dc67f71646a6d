import ArgumentParser
import Dashboard
import StrictJSON

/// Looks at everything the dashboard stands on, and says what to do about it.
struct DoctorCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Look at the terminal, the ledger's place and libraries.")

  @OptionGroup var common: CommonOptions
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let doctor = Doctor(context)
    let findings = doctor.environment() + doctor.terminal() + doctor.ledger() + doctor.libraries()
    let report = DoctorReport(findings)
    if isJSON {
      context.output.write(bytes: report.json(in: context.language).bytes())
    } else {
      context.output.write(report.text(in: context.language))
    }
    if findings.contains(where: { $0.verdict == .problem }) { throw CommandEnd(status: ExitStatus.open.rawValue) }
  }
}
