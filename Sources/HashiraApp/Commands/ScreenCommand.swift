import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import TerminalKit

/// Plays a key script on a copy in memory and prints the final frame: tests, bug reports, the manual's pictures.
struct ScreenCommand: LedgerCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Play a key script and print the final frame.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Columns by rows.") var size = "80x24"
  @Option(help: "A key script.") var keys = ""
  @Flag(help: "Print the roles of the cells below each row.") var style = false
  @Flag(help: "Commit to the ledger itself, not to a copy.") var write = false
  @Option(help: "Columns of ambiguous characters: 1 or 2.") var ambiguous = "1"

  func run(in context: CommandContext) throws {
    guard let size = ScreenCommand.size(size) else { throw CommandFailure(.usage, .badSize(self.size)) }
    guard ["1", "2"].contains(ambiguous) else {
      throw CommandFailure(.usage, .badChoice("--ambiguous", ambiguous, of: ["1", "2"]))
    }
    let inputs: [Input]
    do {
      inputs = try KeyScript.parse(keys)
    } catch {
      let error = error as? KeyScriptError
      throw CommandFailure(.usage, .keyScript(error?.column ?? 1, error?.token ?? keys, error?.reason ?? ""))
    }
    let store =
      write
      ? try LedgerPlaces.openIfThere(in: context).store ?? LedgerPlaces.create(in: context)
      : LedgerStore.inMemory(try LedgerPlaces.read(in: context))
    let state = State(
      ledger: store.ledger, size: size, policy: WidthPolicy(ambiguous: ambiguous == "2" ? 2 : 1),
      language: context.language, now: context.clock(), ids: .random(), keyMap: context.configuration.keyMap)
    let session = Session(store: store, state: state, clock: context.clock)
    session.writesFiles = write
    for input in inputs {
      session.receive([input])
      if session.errand != nil { session.finishErrand(.editorFailed(.noTerminalToLend)) }
    }
    let frame = session.frame
    store.fold()
    context.output.write(style ? frame.styleText : frame.text)
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
