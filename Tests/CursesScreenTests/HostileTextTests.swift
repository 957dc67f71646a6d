import Testing

@testable import CursesScreen
@testable import TerminalKit

extension CursesTests {
  @Suite("Hostile text on the terminal")
  struct HostileTextTests {
    static let hostile = "x\u{1B}]0;evil\u{7}\u{9B}31m\u{85}\u{202E}\u{2066}\r\n\u{8}\u{7F}\u{200B}\u{FEFF}y"

    /// What is left when the sequences ncurses sends itself are taken away.
    static func withoutSequences(_ bytes: [UInt8]) -> [UInt8] {
      var rest: [UInt8] = []
      var index = 0
      while index < bytes.count {
        if bytes[index] == 0x1B, index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "[") {
          index += 2
          while index < bytes.count, !(0x40...0x7E).contains(bytes[index]) { index += 1 }
          index += 1
        } else if bytes[index] == 0x1B, index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "(") {
          index += 3
        } else {
          rest.append(bytes[index])
          index += 1
        }
      }
      return rest
    }

    @Test("put as text, becomes marks")
    func marks() throws {
      let placed = try PlacedScreen(columns: 60, rows: 1)
      let text = String(decoding: Self.withoutSequences(placed.bytes(placed.frame([Self.hostile]))), as: UTF8.self)
      // ncurses itself sends a CR before and after the row.
      #expect(text.unicodeScalars.filter { $0 != "\r" }.allSatisfy { !HostileText.contains($0) })
      #expect(text.contains("x?]0;evil??31m\(String(repeating: "?", count: 9))y"))
    }

    @Test("smuggled into cells past `put`, still never reaches the terminal")
    func cells() throws {
      let placed = try PlacedScreen(columns: 60, rows: 1)
      var frame = placed.frame()
      for (x, scalar) in Self.hostile.unicodeScalars.enumerated() {
        frame.cells[x] = ScreenCell(glyph: String(Character(scalar)), width: 1, role: .text)
      }
      let text = String(decoding: Self.withoutSequences(placed.bytes(frame)), as: UTF8.self)
      // ncurses itself sends a CR before and after the row.
      #expect(text.unicodeScalars.filter { $0 != "\r" }.allSatisfy { !HostileText.contains($0) })
      #expect(text.contains("x?]0;evil??31m\(String(repeating: "?", count: 9))y"))
    }

    @Test("in a title, becomes marks on one line of at most 120 columns")
    func title() throws {
      let placed = try PlacedScreen()
      var frame = placed.frame()
      frame.title = Self.hostile + String(repeating: "題", count: 200)
      let text = placed.text(frame)
      #expect(text.contains("\u{1B}]2;x?]0;evil??31m"))
      #expect(text.filter { $0 == "題" }.count < 60)
      let sent = Array(text.unicodeScalars)
      #expect(sent.filter { $0 == "\u{7}" }.count == 1)
    }
  }
}
