/// What the officer says about the mouse: `--no-mouse`, else `$HASHIRA_MOUSE`, else it is used.
enum MouseUse: String, CaseIterable {
  case on, off

  init(isRefused: Bool, environment: Environment) throws {
    let value = environment.value("HASHIRA_MOUSE") ?? MouseUse.on.rawValue
    guard let known = MouseUse(rawValue: value) else {
      throw CommandFailure(.usage, .badChoice("$HASHIRA_MOUSE", value, of: MouseUse.allCases.map(\.rawValue)))
    }
    self = isRefused ? .off : known
  }
}
