import TerminalKit

/// What the officer says about the columns of ① and →: the option, else `$HASHIRA_AMBIGUOUS`, else
/// the configuration, else the terminal is asked.
enum AmbiguousWidth: String, CaseIterable {
  case auto
  case narrow = "1"
  case wide = "2"

  init(option: String?, environment: Environment, configured: AmbiguousWidth? = nil) throws {
    if option == nil, environment.value("HASHIRA_AMBIGUOUS") == nil, let configured {
      self = configured
      return
    }
    let (name, value) =
      option.map { ("--ambiguous", $0) } ?? ("$HASHIRA_AMBIGUOUS", environment.value("HASHIRA_AMBIGUOUS") ?? "auto")
    guard let known = AmbiguousWidth(rawValue: value) else {
      throw CommandFailure(.usage, .badChoice(name, value, of: AmbiguousWidth.allCases.map(\.rawValue)))
    }
    self = known
  }

  /// nil where the terminal is to be asked.
  var policy: WidthPolicy? {
    switch self {
    case .auto: nil
    case .narrow: .narrow
    case .wide: .wide
    }
  }
}
