import ArgumentParser
import CursesScreen
import Dashboard

/// Shows the themes, with every role's sample.
struct ThemeCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "theme", abstract: "Show the themes.")

  @OptionGroup var common: CommonOptions
  @Option(help: "text or json.") var format = "text"
  @Argument(help: "A theme's name.") var name: String?

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let chosen = try ThemeChoice(option: nil, environment: context.environment)
    let names = ThemeName.allCases
    let wanted = name.flatMap { ThemeName(rawValue: $0) }
    if let name, wanted == nil { throw CommandFailure.choice("NAME", name, of: names.map(\.rawValue)) }
    if isJSON {
      context.output.write(bytes: ThemeSheet.json(wanted.map { [$0] } ?? names, chosen: chosen.name).bytes())
      return
    }
    let isColoured = context.isInteractive && !chosen.refusesColour
    let sheet = ThemeSheet(
      language: context.language, depth: isColoured ? TerminalColours.depth(context.environment) : nil,
      paints: context.isInteractive)
    // Its own bytes: colours are sequences, which text for people may not hold.
    context.output.write(
      bytes: wanted.map { sheet.whole($0) } ?? sheet.overview(names, chosen: chosen.name))
  }
}
