import ArgumentParser
import CursesScreen
import Dashboard
import PlanModel
import PlanStore
import TerminalKit

/// The dashboard.
struct OpenCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the dashboard.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The ledger's file.") var file: String?

  func run(in context: CommandContext) throws { try OpenCommand.open(file, in: context) }

  /// Runs a session on the terminal; without one it prints the overview.
  static func open(_ file: String?, in context: CommandContext) throws {
    var context = context
    if let file { context.place = LedgerPlace(file) }
    guard context.isInteractive else {
      try ShowCommand.overview(in: context)
      return
    }
    // From here on a signal waits for the loop, which gives the terminal back.
    let signals = TerminalSignals()
    let existing = try LedgerPlaces.openExisting(context.place)
    let screen: CursesScreen
    do {
      let theme: Theme = CursesScreenOptions.environmentRefusesColour ? .monochrome : .standard
      screen = try CursesScreen(CursesScreenOptions(theme: theme))
    } catch {
      throw CommandFailure(.usage, .terminalRefused(error))
    }
    // A new file is made only once there is a terminal to show it on.
    let store = try existing ?? LedgerPlaces.create(context.place)
    var state = State(
      ledger: store.ledger, size: screen.size, policy: screen.policy, language: context.language, now: context.clock())
    if existing == nil { state.greet(.newLedger(context.place.path.string)) }
    let session = Session(store: store, state: state, clock: context.clock)
    let status = TerminalLoop(session: session, screen: screen, signals: signals).run()
    if case .unsaved(let error) = store.durability {
      throw CommandFailure(.unwritten, .unsaved(error.phrase))
    }
    if status != 0 { throw CommandEnd(status: status) }
  }
}
