import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import TerminalKit

/// Plays a key script on a copy in memory and prints the final frame: tests, bug reports, the manual's pictures.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Play a key script and print the final frame.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Columns by rows.") var size = "80x24"
  @Option(help: "A key script: \"j j <enter> \\\"実施：4名\\\" <enter>\".") var keys = ""
  @Flag(help: "Print the roles of the cells below each row.") var style = false
  @Flag(help: "Commit to the ledger itself, not to a copy.") var write = false
  @Option(help: "Columns of ambiguous characters: 1 or 2.") var ambiguous = 1

  func validate() throws {
    if ScreenCommand.size(size) == nil { throw ValidationError("--size \(size): columns x rows, such as 100x30") }
    if !(1...2).contains(ambiguous) { throw ValidationError("--ambiguous \(ambiguous): 1 or 2") }
  }

  func run() throws {
    let inputs: [Input]
    do {
      inputs = try KeyScript.parse(keys)
    } catch {
      throw CommandFailure(.usage, Phrase(verbatim: String(describing: error)))
    }
    guard let size = ScreenCommand.size(size) else { throw CommandFailure(.usage, Phrase(verbatim: self.size)) }
    let place = common.ledgerPlace()
    let store =
      write
      ? try LedgerPlaces.openOrCreate(place, language: common.language).store
      : LedgerStore.inMemory(try LedgerPlaces.read(place, language: common.language))
    let state = State(
      ledger: store.ledger, size: size, policy: WidthPolicy(ambiguous: ambiguous), language: common.language,
      now: common.moment)
    let session = Session(store: store, state: state, clock: common.clock)
    for input in inputs { session.receive([input]) }
    let frame = session.frame
    Output.write(style ? frame.styleText : frame.text)
    if case .unsaved(let error) = store.durability { throw CommandFailure(.unwritten, .unsaved(error.phrase)) }
  }

  static func size(_ text: String) -> ScreenSize? {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let columns = parts[0], let rows = parts[1], (1...1000).contains(columns),
      (1...1000).contains(rows)
    else { return nil }
    return ScreenSize(columns: columns, rows: rows)
  }
}
