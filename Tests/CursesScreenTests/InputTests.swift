import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Reading what was typed")
  struct InputTests {
    @Test("hands on the bytes as they are, controls among them, and does not wait for more")
    func bytes() throws {
      let placed = try PlacedScreen()
      #expect(placed.screen.readAvailable() == ([], false))
      let typed = Array("j\r\u{3}\u{1A}\u{13}\u{1B}[A計".utf8)
      placed.terminal.type(typed)
      placed.terminal.awaitInput()
      #expect(placed.screen.readAvailable() == (typed, false))
      #expect(placed.screen.readAvailable() == ([], false))
      #expect(placed.screen.inputDescriptor == placed.terminal.descriptor)
      #expect(placed.terminal.sent() == [])
    }

    @Test("a closed terminal is the end, every time it is asked, and drawing on it does no harm")
    func hangUp() throws {
      let placed = try PlacedScreen()
      placed.terminal.hangUp()
      #expect(placed.screen.readAvailable().ended)
      #expect(placed.screen.readAvailable().ended)
      placed.screen.present(placed.frame(["x"]))
      placed.screen.restore()
    }
  }
}

private func == (left: (bytes: [UInt8], ended: Bool), right: ([UInt8], Bool)) -> Bool {
  left.bytes == right.0 && left.ended == right.1
}
