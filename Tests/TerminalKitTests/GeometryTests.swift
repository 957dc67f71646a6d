import Testing

@testable import TerminalKit

@Suite("Rectangles")
struct GeometryTests {
  @Test("hold the cells from their corner up to their edges")
  func contains() {
    let rect = ScreenRect(x: 2, y: 1, width: 3, height: 2)
    #expect(rect.contains(ScreenPoint(x: 2, y: 1)))
    #expect(rect.contains(ScreenPoint(x: 4, y: 2)))
    #expect(!rect.contains(ScreenPoint(x: 5, y: 2)))
    #expect(!rect.contains(ScreenPoint(x: 4, y: 3)))
    #expect(!rect.contains(ScreenPoint(x: 1, y: 1)))
  }

  @Test("are never negative, and may reach as far as one likes")
  func extremes() {
    #expect(ScreenRect(x: 5, y: 5, width: -3, height: -1).maxX == 5)
    #expect(ScreenRect(x: 2, y: 0, width: .max, height: 1).maxX == .max)
    #expect(ScreenRect(x: 0, y: 2, width: 1, height: .max).maxY == .max)
  }
}
