import Testing

@testable import TerminalKit

@Suite("The screen in memory")
struct MemoryScreenTests {
  @Test("remembers what was presented, as much as asked for")
  func remembers() {
    let screen = MemoryScreen(size: ScreenSize(columns: 4, rows: 1), capacity: 2)
    for text in ["一", "二", "三"] {
      var frame = Frame(size: screen.size, policy: screen.policy)
      frame.put(text, x: 0, y: 0)
      screen.present(frame)
    }
    #expect(screen.frames.map(\.text) == ["二", "三"])
    #expect(screen.frame?.text == "三")
    #expect(screen.presentCount == 3)
  }

  @Test("takes the size the script says, and knows when it was given back")
  func scripted() {
    let screen = MemoryScreen(size: ScreenSize(columns: 80, rows: 24))
    screen.resize(to: ScreenSize(columns: 50, rows: 15))
    #expect(screen.size == ScreenSize(columns: 50, rows: 15))
    screen.suspend()
    #expect(screen.isSuspended)
    screen.resume()
    #expect(!screen.isSuspended)
  }
}
