import CursesScreen

/// The theme asked for: the option, else `$HASHIRA_THEME`, else the configuration, else the terminal's own colours. NO_COLOR (no-color.org) takes
/// the colours away, but not from what is asked for on the command line itself.
struct ThemeChoice {
  let name: ThemeName
  let refusesColour: Bool

  init(option: String?, environment: Environment, configured: ThemeName? = nil) throws {
    let (source, value) =
      option.map { ("--theme", $0) }
      ?? ("$HASHIRA_THEME", environment.value("HASHIRA_THEME") ?? (configured ?? .terminal).rawValue)
    guard let name = ThemeName(rawValue: value) else {
      throw CommandFailure(.usage, .badChoice(source, value, of: ThemeName.allCases.map(\.rawValue)))
    }
    self.name = name
    refusesColour = option == nil && environment.value("NO_COLOR") != nil
  }

  var theme: Theme { refusesColour ? .monochrome : name.theme }
}
