import TerminalKit

/// The one table of bindings: dispatch, footer, help and docs/keys.md read it.
package enum KeyTable {
  package static let bindings: [Binding] =
    everywhere + moving + cells + items + structure + years + targets + conflicts + field

  /// The command of a key where the officer is, the narrowest context first; nil where it has none.
  package static func command(for stroke: KeyStroke, in contexts: [KeyContext]) -> Command? {
    guard let code = code(of: stroke) else { return nil }
    for context in contexts {
      if let found = lookup[context.rawValue][code] { return found }
    }
    return nil
  }

  /// By context, then by the key's code.
  private static let lookup: [[UInt64: Command]] = {
    var tables = [[UInt64: Command]](repeating: [:], count: KeyContext.allCases.count)
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys {
          guard let code = code(of: key), tables[context.rawValue][code] == nil else { continue }
          tables[context.rawValue][code] = binding.command
        }
      }
    }
    return tables
  }()

  /// The bindings with a place in the footer that hold in any of `contexts`, by rank, as indices.
  static func footer(of contexts: [KeyContext]) -> [Int] {
    guard let narrowest = contexts.first else { return [] }
    var rest = contexts.contains(.everywhere) ? everywhereFooter[...] : []
    var merged: [Int] = []
    for index in footers[narrowest.rawValue] {
      while let next = rest.first, rank(next) <= rank(index) { merged.append(rest.removeFirst()) }
      if !bindings[index].contexts.contains(.everywhere) { merged.append(index) }
    }
    return merged + rest
  }

  private static let everywhereFooter = footers[KeyContext.everywhere.rawValue]

  /// By context: what its footer shows, by rank.
  private static let footers: [[Int]] = KeyContext.allCases.map { context in
    bindings.indices
      .filter { bindings[$0].footer != nil && bindings[$0].command != .help && bindings[$0].contexts.contains(context) }
      .sorted { (rank($0), $0) < (rank($1), $1) }
  }

  private static func rank(_ index: Int) -> Int { bindings[index].footer ?? .max }

  /// A key as a number: Characters are hashed by way of their normal forms, which costs more than all the rest of a key.
  /// nil for characters of more than one scalar, which no binding has.
  private static func code(of stroke: KeyStroke) -> UInt64? {
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
