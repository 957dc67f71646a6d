import TerminalKit

/// The one table of bindings: dispatch, footer, help and docs/keys.md read it.
package enum KeyTable {
  package static let bindings: [Binding] = everywhere + moving + cells + items + targets + field

  /// The command of a key where the officer is, the narrowest context first; nil where it has none.
  package static func command(for stroke: KeyStroke, in contexts: [KeyContext]) -> Command? {
    for context in contexts {
      if let found = lookup[context]?[stroke] { return found }
    }
    return nil
  }

  private static let lookup: [KeyContext: [KeyStroke: Command]] = {
    var tables: [KeyContext: [KeyStroke: Command]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where tables[context]?[key] == nil {
          tables[context, default: [:]][key] = binding.command
        }
      }
    }
    return tables
  }()
}
