import ArgumentParser
import Dashboard

/// The dashboard, beginning with the guided tour; without a terminal the tour's words.
struct TourCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "tour", abstract: "Show the guided tour.")

  @OptionGroup var common: CommonOptions
  @Option(help: "Columns of ambiguous characters: auto, 1 or 2.") var ambiguous: String?
  @Option(help: "The theme's name.") var theme: String?
  @Flag(help: "Leave the mouse to the terminal.") var noMouse = false

  func run(in context: CommandContext) throws {
    guard !context.isInteractive else {
      return try OpenCommand.open(
        nil, ambiguous: ambiguous, theme: theme, noMouse: noMouse, showsTour: true, in: context)
    }
    let steps = State.tourSteps
    for (index, step) in steps.enumerated() {
      context.write(Phrase(verbatim: "\(index + 1)/\(steps.count) ") + step)
    }
  }
}
