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
  @Option(help: "Columns of ambiguous characters: auto, 1 or 2.") var ambiguous: String?
  @Option(help: "The theme's name.") var theme: String?
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false
  @Argument(help: "The ledger's file.") var file: String?

  func run(in context: CommandContext) throws {
    try OpenCommand.open(file, ambiguous: ambiguous, theme: theme, noMouse: noMouse, in: context)
  }

  /// Runs a session on the terminal; without one it prints the overview. `showsTour`: beginning with the guided tour.
  static func open(
    _ file: String?, ambiguous: String?, theme: String?, noMouse: Bool, showsTour: Bool = false,
    in context: CommandContext
  ) throws {
    var context = context
    if let file { context.place = LedgerPlace(file) }
    let ambiguous = try AmbiguousWidth(
      option: ambiguous, environment: context.environment, configured: context.configuration.ambiguous)
    let theme = try ThemeChoice(
      option: theme, environment: context.environment, configured: context.configuration.theme
    ).theme
    let mouse = try MouseUse(
      isRefused: noMouse || !context.configuration.usesMouse, environment: context.environment)
    guard context.isInteractive else {
      try ShowCommand.overview(in: context)
      return
    }
    // A signal that comes while the terminal is asked waits for the loop, which gives the terminal back.
    let signals = TerminalSignals()
    // The answers come while the ledger is read.
    let inquiry = ambiguous.policy == nil ? TerminalInquiry() : nil
    let met = try LedgerPlaces.meet(in: context)
    let findings = inquiry?.findings() ?? .silence
    guard findings.isUTF8 else {
      inquiry?.giveBack()
      try EncodingRefusal.end(context.output, language: context.language)
    }
    let screen: CursesScreen
    do {
      let policy = ambiguous.policy ?? findings.policy
      let options = CursesScreenOptions(
        theme: theme, policy: policy, glyphs: findings.glyphs, usesMouse: mouse == .on)
      screen = try CursesScreen(options, after: inquiry)
    } catch {
      throw CommandFailure(.usage, .terminalRefused(error))
    }
    var typed = inquiry?.typed ?? []
    let store: LedgerStore
    var readOnly = false
    switch met {
    case .there(let existing): store = existing
    // A new file is made only once there is a terminal to show it on.
    case .nothing: store = try LedgerPlaces.create(in: context)
    case .broken(let recovery):
      switch RecoveryLoop(recovery, screen: screen, signals: signals, in: context).run(typed: typed) {
      case .open(let restored): store = restored
      case .look(let ledger): (store, readOnly) = (LedgerStore.inMemory(ledger), true)
      case .quit:
        screen.restore()
        throw CommandFailure(recovery.error)
      case .ended(let signal):
        screen.restore()
        throw CommandEnd(status: TerminalLoop.status(endedBy: signal))
      }
      typed = []
    }
    var state = State(
      ledger: store.ledger, size: screen.size, policy: screen.policy, glyphs: screen.glyphs,
      language: context.language, now: context.clock(), ids: .random(), keyMap: context.configuration.keyMap)
    if case .nothing = met {
      state.greet(.newLedger(context.place.path.string))
      if !showsTour, !readOnly { state.offerTour() }
    }
    if let remark = store.remarks.first { state.greet(.remark(remark, in: store.ledger)) }
    if readOnly { state.makeReadOnly(.readOnlySession) }
    let session = Session(store: store, state: state, clock: context.clock)
    session.worker = Worker()
    session.recallSteps()
    session.watch = store.path.map { LedgerWatch($0) }
    let presence = store.path.flatMap { Presence(beside: $0, of: store.author) }
    session.tellAttendance()
    defer { presence?.end() }
    session.offerDrafts()
    if showsTour { session.handle(.command(.tour)) }
    let status = TerminalLoop(
      session: session, screen: screen, signals: signals, editor: Editor(context.environment)
    ).run(typed: typed)
    session.end(keepingField: status != 0 || session.lostTerminal)
    if case .unsaved(let error) = store.durability {
      throw CommandFailure(.unwritten, .unsaved(error.savingPhrase))
    }
    if status != 0 { throw CommandEnd(status: status) }
  }
}
