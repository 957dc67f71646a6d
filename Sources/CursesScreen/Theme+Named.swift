import TerminalKit

/// The themes that can be asked for by name.
package enum ThemeName: String, Hashable, Sendable, CaseIterable {
  case terminal, dark, light
  case highContrast = "high-contrast"
  case monochrome

  package var theme: Theme {
    switch self {
    case .terminal: .standard
    case .dark: .dark
    case .light: .light
    case .highContrast: .highContrast
    case .monochrome: .monochrome
    }
  }
}

// Themes with a background of their own. Reached and not reached, gauge and rest are blue and orange: pairs that stay
// apart for those who do not tell red from green (Okabe and Ito, Color Universal Design, 2008). The contrast of every
// pair is held by a test (WCAG 2.2, 1.4.3 and 1.4.6).
extension Theme {
  /// Light on dark.
  package static let dark = Theme(background: Colour(0, 0x121212)) { role in
    switch role {
    case .text, .selectionInactive: Colour(7, 0xE4E4E4)
    case .heading, .selection, .field, .fieldSelection, .notice: Colour(15, 0xFFFFFF)
    case .faint, .inferred, .hostile: Colour(7, 0xAFAFAF)
    case .border, .gaugeRest: Colour(7, 0x808080)
    case .label, .key: Colour(14, 0xAFD7D7)
    case .missing, .match: Colour(11, 0xFFD75F)
    case .unsettled: Colour(13, 0xD7AFFF)
    case .good, .gaugeFill: Colour(14, 0x5FAFFF)
    case .bad, .alarm: Colour(9, 0xFF8700)
    case .gaugeGoal: Colour(15, 0xFFFFFF)
    }
  }

  /// Dark on light.
  package static let light = Theme(background: Colour(15, 0xFFFFFF)) { role in
    switch role {
    case .text, .selectionInactive: Colour(0, 0x1C1C1C)
    case .heading, .selection, .field, .fieldSelection, .notice: Colour(0, 0x000000)
    case .faint, .inferred, .hostile: Colour(0, 0x585858)
    case .border, .gaugeRest: Colour(0, 0x767676)
    case .label, .key: Colour(4, 0x005F5F)
    case .missing, .match: Colour(1, 0x875F00)
    case .unsettled: Colour(5, 0x870087)
    case .good, .gaugeFill: Colour(4, 0x005FAF)
    case .bad, .alarm: Colour(1, 0xAF0000)
    case .gaugeGoal: Colour(0, 0x000000)
    }
  }

  /// Nothing is faint, and every text has seven times the contrast.
  package static let highContrast = Theme(background: Colour(0, 0x000000)) { role in
    switch role {
    case .label, .key: Colour(14, 0x87FFFF)
    case .missing, .match: Colour(11, 0xFFFF00)
    case .unsettled: Colour(13, 0xFFAFFF)
    case .good, .gaugeFill: Colour(14, 0x87D7FF)
    case .bad, .alarm: Colour(9, 0xFFAF00)
    case .gaugeRest: Colour(7, 0xBCBCBC)
    default: Colour(15, 0xFFFFFF)
    }
  }

  /// Colours in place of dimness, which terminals draw as they like.
  private init(background: Colour, _ foreground: (Role) -> Colour) {
    self.init {
      Look(Theme.attributes(of: $0).subtracting(.dim), foreground: foreground($0), background: background)
    }
  }
}
