import Testing

@testable import CursesScreen
@testable import TerminalKit

@Suite("Themes")
struct ThemeTests {
  @Test("without colour the roles that must be seen have a look of their own")
  func distinguishable() {
    let theme = Theme.monochrome
    #expect(!theme.usesColour)
    // These mean something by their look alone: where the keys go, what is selected, what is wrong.
    let seen: [Role] = [.selection, .selectionInactive, .field, .fieldSelection, .alarm, .hostile, .match]
    for role in seen {
      for other in Role.allCases where other != role { #expect(theme[role] != theme[other], "\(role) \(other)") }
    }
    // These always say what they are in words or glyphs: 計画, 未入力, 見込み, (→), 未達, [###..|].
    let said = Set(Role.allCases).subtracting(seen)
    for role in said { #expect(!theme[role].attributes.contains(.reverse)) }
  }

  @Test("no role is plain reverse, underline or bold by colour only")
  func colourIsExtra() {
    for role in Role.allCases {
      #expect(Theme.standard[role].attributes == Theme.monochrome[role].attributes)
    }
    #expect(Theme.standard.usesColour)
  }

  @Test("the one of the start keeps the terminal's own background")
  func background() {
    for role in Role.allCases { #expect(Theme.standard[role].background == nil) }
  }

  @Test("without colour every theme is the same")
  func withoutColour() {
    for name in ThemeName.allCases { #expect(name.theme.withoutColour == .monochrome) }
    #expect(ThemeName.allCases.filter { !$0.theme.usesColour } == [.monochrome])
  }
}
