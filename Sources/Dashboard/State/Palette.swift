import TerminalKit

/// The list of all commands, narrowed by what is typed.
package struct Palette: Equatable, Sendable {
  package var field = TextField()
  /// The line chosen.
  package var index = 0
  /// What the edge found by romaji for the text typed: positions in `State.paletteEntries`.
  var meant: Set<Int> = []
}

/// A command of the palette.
package struct PaletteEntry: Sendable {
  package let command: Command
  package let name: Phrase
  package let keys: String
  package let contexts: [KeyContext]
}

extension State {
  /// Every command that means something by itself, as the table lists them: once, with its keys.
  package var paletteEntries: [PaletteEntry] { PaletteEntry.all(in: keyMap) }

  /// The entries that what is typed leaves, by position; those that begin with it first.
  package var paletteMatches: [(position: Int, entry: PaletteEntry)] {
    guard let palette else { return [] }
    let typed = PaletteEntry.folded(palette.field.text)
    let matches = paletteEntries.enumerated().filter { position, entry in
      typed.isEmpty || palette.meant.contains(position) || entry.searched.contains { PaletteEntry.holds($0, typed) }
    }.map { (position: $0.offset, entry: $0.element) }
    guard !typed.isEmpty else { return matches }
    func begins(_ entry: PaletteEntry) -> Bool { entry.searched.contains { $0.starts(with: typed) } }
    return matches.filter { begins($0.entry) } + matches.filter { !begins($0.entry) }
  }

  /// Why a command of the palette cannot be had here; nil where it can.
  package func paletteRefusal(of entry: PaletteEntry) -> Phrase? {
    let here = keyContextsBelowPalette
    if !entry.contexts.contains(where: here.contains) {
      switch entry.contexts.first {
      case .rail?: return .inTree
      case .grid?: return .inCells
      case .targets?: return .onTargets
      default: return .whileTyping
      }
    }
    return refusal(of: entry.command)
  }
}

extension PaletteEntry {
  static func all(in keyMap: KeyMap) -> [PaletteEntry] {
    var entries: [PaletteEntry] = []
    var seen: Set<Command> = [.palette]
    for binding in keyMap.bindings {
      guard binding.contexts.contains(where: { [.everywhere, .rail, .grid, .targets].contains($0) }),
        seen.insert(binding.command).inserted
      else { continue }
      let keys = keyMap.bindings.filter { $0.command == binding.command && $0.contexts == binding.contexts }
        .flatMap(\.keys).map(\.displayName).joined(separator: " ")
      entries.append(
        PaletteEntry(command: binding.command, name: binding.name, keys: keys, contexts: binding.contexts))
    }
    return entries
  }

  /// Both names, and the name of the configuration file: `suspend`.
  var searched: [[Unicode.Scalar]] {
    [name.japanese, name.english, command.rawValue].map { PaletteEntry.folded($0) }
  }

  /// Case, width and kana as one, without spaces. Romaji is the edge's.
  static func folded(_ text: String) -> [Unicode.Scalar] {
    var folded: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0x3000: continue
      case 0x41...0x5A: folded.append(Unicode.Scalar(scalar.value + 0x20) ?? scalar)
      case 0xFF01...0xFF5E:
        folded += PaletteEntry.folded(String(Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? " "))
      case 0x3041...0x3096: folded.append(Unicode.Scalar(scalar.value + 0x60) ?? scalar)
      default: folded.append(scalar)
      }
    }
    return folded
  }

  static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
