import Testing

@testable import TerminalKit

@Suite("Borders and marks")
struct GlyphSetTests {
  @Test("ASCII fits everywhere, Unicode where the terminal draws it narrow")
  func fits() {
    #expect(GlyphSet.ascii.fits(.narrow))
    #expect(GlyphSet.ascii.fits(.wide))
    #expect(GlyphSet.unicode.fits(.narrow))
    #expect(!GlyphSet.unicode.fits(.wide))
    #expect(!GlyphSet.unicode.fits(WidthPolicy(measured: [0x2502: 2])))
  }
}
