import TerminalKit

/// The one table of bindings: dispatch, footer, help, palette and docs/keys.md read it.
package enum KeyTable {
  package static let bindings: [Binding] =
    everywhere + finding + moving + cells + items + structure + history + years + targets + conflicts + field + prompts
    + unbound

  /// The command of a key by the table as it is; an officer's own keys are in `State.keyMap`.
  package static func command(for stroke: KeyStroke, in contexts: [KeyContext]) -> Command? {
    KeyMap.standard.command(for: stroke, in: contexts)
  }
}
