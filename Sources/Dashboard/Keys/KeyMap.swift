import TerminalKit

/// The bindings as this officer has them: the table's, with what the configuration bound anew.
package struct KeyMap: Sendable {
  package let bindings: [Binding]
  /// By context, then by the key's code.
  private let lookup: [[UInt64: Command]]
  /// By context: what its footer shows, by rank.
  private let footers: [[Int]]
  let help: Binding

  /// The table as it is.
  package static let standard = KeyMap(bindings: KeyTable.bindings)

  /// The table with other keys for some commands: those take the place of the command's own, everywhere it is bound, and
  /// of any other command there.
  package init(rebinding: [Command: [KeyStroke]]) {
    self.init(
      bindings: KeyTable.bindings.map { binding in
        if let keys = rebinding[binding.command] { return binding.with(keys: keys) }
        let taken = rebinding.filter { command, _ in
          KeyTable.bindings.contains { $0.command == command && KeyMap.holds($0, where: binding) }
        }
        return binding.with(keys: binding.keys.filter { key in !taken.values.contains { $0.contains(key) } })
      })
  }

  /// Whether a binding holds in a place of another one; what holds everywhere holds on every page.
  private static func holds(_ binding: Binding, where other: Binding) -> Bool {
    let pages: [KeyContext] = binding.contexts.contains(.everywhere) ? [.rail, .grid, .targets] : []
    return (binding.contexts + pages).contains(where: other.contexts.contains)
  }

  private init(bindings: [Binding]) {
    self.bindings = bindings
    var tables = [[UInt64: Command]](repeating: [:], count: KeyContext.allCases.count)
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys {
          guard let code = KeyMap.code(of: key), tables[context.rawValue][code] == nil else { continue }
          tables[context.rawValue][code] = binding.command
        }
      }
    }
    lookup = tables
    footers = KeyContext.allCases.map { context in
      bindings.indices.filter { index in
        let binding = bindings[index]
        return binding.footer != nil && !binding.keys.isEmpty && binding.command != .help
          && binding.contexts.contains(context)
      }.sorted { (bindings[$0].footer ?? .max, $0) < (bindings[$1].footer ?? .max, $1) }
    }
    // The table always has it.
    help = bindings.first { $0.command == .help } ?? KeyTable.everywhere[0]
  }

  /// The bindings with a place in the footer that hold in any of `contexts`, by rank, as indices.
  func footer(of contexts: [KeyContext]) -> [Int] {
    guard let narrowest = contexts.first else { return [] }
    var rest = contexts.contains(.everywhere) ? footers[KeyContext.everywhere.rawValue][...] : []
    var merged: [Int] = []
    for index in footers[narrowest.rawValue] {
      while let next = rest.first, rank(next) <= rank(index) { merged.append(rest.removeFirst()) }
      if !bindings[index].contexts.contains(.everywhere) { merged.append(index) }
    }
    return merged + rest
  }

  private func rank(_ index: Int) -> Int { bindings[index].footer ?? .max }

  /// The command of a key where the officer is, the narrowest context first; nil where it has none.
  package func command(for stroke: KeyStroke, in contexts: [KeyContext]) -> Command? {
    guard let code = KeyMap.code(of: stroke) else { return nil }
    for context in contexts {
      if let found = lookup[context.rawValue][code] { return found }
    }
    return nil
  }

  /// How the key of a command is shown; "" where it has none.
  func keyName(of command: Command) -> String {
    bindings.first { $0.command == command && !$0.keys.isEmpty }?.keys.first?.displayName ?? ""
  }

  /// A key as a number: Characters are hashed by way of their normal forms, which costs more than all the rest of a key.
  /// nil for characters of more than one scalar, which no binding has.
  static func code(of stroke: KeyStroke) -> UInt64? {
    let key: UInt64
    switch stroke.key {
    case .character(let character):
      let scalars = character.unicodeScalars
      guard let scalar = scalars.first, scalars.count == 1 else { return nil }
      key = UInt64(scalar.value)
    case .function(let number): key = 0x20_0000 + UInt64(max(0, number))
    case .enter: key = 0x30_0000
    case .tab: key = 0x30_0001
    case .escape: key = 0x30_0002
    case .backspace: key = 0x30_0003
    case .delete: key = 0x30_0004
    case .insert: key = 0x30_0005
    case .up: key = 0x30_0006
    case .down: key = 0x30_0007
    case .left: key = 0x30_0008
    case .right: key = 0x30_0009
    case .home: key = 0x30_000A
    case .end: key = 0x30_000B
    case .pageUp: key = 0x30_000C
    case .pageDown: key = 0x30_000D
    }
    return key << 8 | UInt64(stroke.modifiers.rawValue)
  }
}
