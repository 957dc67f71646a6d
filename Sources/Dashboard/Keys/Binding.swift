import TerminalKit

/// Where a binding holds; the narrower one wins.
package enum KeyContext: Int, Hashable, Sendable, CaseIterable {
  case everywhere, rail, grid, targets, work, field, overlay
  /// The search field, the palette.
  case search, palette
  /// The history page.
  case history
}

/// One row of the key table.
package struct Binding: Sendable {
  package let command: Command
  package let contexts: [KeyContext]
  package internal(set) var keys: [KeyStroke] { didSet { names = Binding.names(keys, short) } }
  package let name: Phrase
  /// The group under which help lists it.
  package let group: Phrase
  /// Its rank in the footer, the lowest first; nil: not in the footer.
  package let footer: Int?
  /// A shorter name for the footer.
  package let short: Phrase
  /// The first key as it is called, and key and short name as the footer shows them.
  package var keyName: String { names.key }
  package var hint: Phrase { names.hint }
  private var names: (key: String, hint: Phrase)

  init(
    _ command: Command, _ contexts: [KeyContext], _ keys: String, _ name: Phrase, group: Phrase, footer: Int? = nil,
    short: Phrase? = nil
  ) {
    self.command = command
    self.contexts = contexts
    self.keys = keys.split(separator: " ").compactMap { KeyStroke(name: String($0)) }
    self.name = name
    self.group = group
    self.footer = footer
    self.short = short ?? name
    names = Binding.names(self.keys, self.short)
  }

  private static func names(_ keys: [KeyStroke], _ short: Phrase) -> (key: String, hint: Phrase) {
    let key = keys.first?.displayName ?? ""
    return (key, Phrase(key + short.japanese, key + " " + short.english))
  }
}
