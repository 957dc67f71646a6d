import TerminalKit

/// Where a binding holds; the narrower one wins.
package enum KeyContext: Int, Hashable, Sendable, CaseIterable {
  case everywhere, rail, grid, targets, work, field, overlay
  /// The search field, the palette.
  case search, palette
}

/// One row of the key table.
///
/// Handed round by reference: the footer looks through most of them at every frame.
package final class Binding: Sendable {
  package let command: Command
  package let contexts: [KeyContext]
  package let keys: [KeyStroke]
  package let name: Phrase
  /// The group under which help lists it.
  package let group: Phrase
  /// Its rank in the footer, the lowest first; nil: not in the footer.
  package let footer: Int?
  /// A shorter name for the footer.
  package let short: Phrase
  /// The first key as it is called, and key and short name as the footer shows them.
  package let keyName: String
  package let hint: Phrase

  convenience init(
    _ command: Command, _ contexts: [KeyContext], _ keys: String, _ name: Phrase, group: Phrase, footer: Int? = nil,
    short: Phrase? = nil
  ) {
    self.init(
      command, contexts, keys: keys.split(separator: " ").compactMap { KeyStroke(name: String($0)) }, name,
      group: group, footer: footer, short: short ?? name)
  }

  private init(
    _ command: Command, _ contexts: [KeyContext], keys: [KeyStroke], _ name: Phrase, group: Phrase, footer: Int?,
    short: Phrase
  ) {
    self.command = command
    self.contexts = contexts
    self.keys = keys
    self.name = name
    self.group = group
    self.footer = footer
    self.short = short
    keyName = keys.first?.displayName ?? ""
    hint = Phrase(keyName + short.japanese, keyName + " " + short.english)
  }

  /// The same with other keys.
  func with(keys: [KeyStroke]) -> Binding {
    Binding(command, contexts, keys: keys, name, group: group, footer: footer, short: short)
  }
}
