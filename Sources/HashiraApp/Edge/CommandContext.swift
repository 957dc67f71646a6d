import Dashboard
import PlanModel

/// The world as one command sees it: language, time, the ledger's place, input and output. A command reads nothing of
/// it any other way, so that it can be run inside a test.
struct CommandContext {
  let language: Language
  /// The clock of a session; it stands still where a day was given.
  let clock: @Sendable () -> Moment
  var place: LedgerPlace
  let environment: Environment
  let configuration: Configuration
  let output: Output
  let standardInput: StandardInput
  /// Standard input and output are terminals.
  let isInteractive: Bool
  /// Whether this is the process's own command line, which has a terminal though its output may go elsewhere.
  let isProcess: Bool

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
  func write(_ phrase: Phrase) { output.write(text(phrase)) }
  /// A remark that is no part of the answer, on standard error.
  func remark(_ phrase: Phrase) { output.complain("hashira: " + text(phrase)) }
  /// The fiscal year of today.
  var currentYear: FiscalYear { FiscalYear(containing: clock().date) }
}
