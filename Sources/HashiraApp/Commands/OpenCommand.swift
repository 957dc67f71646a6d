import ArgumentParser
import CursesScreen
import Dashboard
import Glibc
import PlanModel
import PlanStore
import TerminalKit

/// The dashboard.
struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the dashboard.")

  @OptionGroup var common: CommonOptions
  @Argument(help: "The ledger file.") var file: String?

  func run() throws {
    let place = common.ledgerPlace(file: file)
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      try Overview(common: common, place: place).print()
      return
    }
    let (store, isNew) = try LedgerPlaces.openOrCreate(place, language: common.language)
    let screen: CursesScreen
    do {
      let theme: Theme = CursesScreenOptions.environmentRefusesColour ? .monochrome : .standard
      screen = try CursesScreen(CursesScreenOptions(theme: theme))
    } catch {
      throw CommandFailure(.usage, .terminalRefused(error.description))
    }
    let signals = TerminalSignals()
    var state = State(
      ledger: store.ledger, size: screen.size, policy: screen.policy, language: common.language, now: common.moment)
    if isNew { state.greet(.newLedger(place.path.string)) }
    let session = Session(store: store, state: state, clock: common.clock)
    let status = TerminalLoop(session: session, screen: screen, signals: signals).run()
    if case .unsaved(let error) = store.durability {
      throw CommandFailure(.unwritten, .unsaved(error.phrase))
    }
    if status != 0 { throw ExitCode(status) }
  }
}
