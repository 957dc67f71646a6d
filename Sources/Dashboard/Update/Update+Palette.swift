import TerminalKit

extension State {
  /// A key while the palette is open.
  mutating func typeInPalette(_ stroke: KeyStroke) -> [Effect] {
    switch keyMap.command(for: stroke, in: [.palette]) {
    case .up: stepPalette(by: -1)
    case .down: stepPalette(by: 1)
    case .back: palette = nil
    case .askToQuit:
      palette = nil
      overlay = .quit
    case .runChoice: return runChoice()
    default:
      switch stroke.key {
      case .pageUp: stepPalette(by: -(size.rows - 4))
      case .pageDown: stepPalette(by: size.rows - 4)
      default:
        let (width, policy) = (max(1, size.columns), policy)
        return typeInPaletteField { $0.handle(stroke, width: width, policy: policy) == .edited }
      }
    }
    return []
  }

  mutating func typeInPaletteField(_ change: (inout TextField) -> Bool) -> [Effect] {
    guard var field = palette?.field else { return [] }
    let isEdited = change(&field)
    palette?.field = field
    guard isEdited else { return [] }
    palette?.index = 0
    palette?.meant = []
    let text = field.text
    return text.isEmpty ? [] : [.findNames(text, paletteEntries.map(\.name.japanese))]
  }

  /// The edge has found names by romaji.
  mutating func takeNames(_ text: String, _ positions: [Int]) {
    guard let palette, palette.field.text.unicodeScalars.elementsEqual(text.unicodeScalars) else { return }
    self.palette?.meant = Set(positions)
  }

  private mutating func stepPalette(by step: Int) {
    guard let palette else { return }
    let last = max(0, paletteMatches.count - 1)
    self.palette?.index = min(max(0, palette.index + step), last)
  }

  /// Runs the command chosen; one that cannot be had says why and leaves the palette open.
  private mutating func runChoice() -> [Effect] {
    guard let palette else { return [] }
    let matches = paletteMatches
    guard matches.indices.contains(palette.index) else {
      notice = .noSuchOperation
      return []
    }
    let entry = matches[palette.index].entry
    if let why = paletteRefusal(of: entry) {
      notice = why
      return []
    }
    self.palette = nil
    return perform(entry.command)
  }
}
