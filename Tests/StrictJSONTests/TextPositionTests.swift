import StrictJSON
import Testing

@Suite struct TextPositionTests {
  private func position(_ offset: Int, _ text: String) -> String {
    TextPosition(of: offset, in: Array(text.utf8)).description
  }

  @Test func countsFromOne() {
    #expect(position(0, "") == "1:1")
    #expect(position(0, "abc") == "1:1")
    #expect(position(2, "abc") == "1:3")
  }

  @Test func aKanjiIsOneColumn() {
    #expect(position(6, "職員x") == "1:3")
    #expect(position(4, "🌸x") == "1:2")
  }

  @Test func linesEndWithLineFeedAlone() {
    #expect(position(3, "a\n\nb") == "3:1")
    #expect(position(3, "a\r\nb") == "2:1")
    #expect(position(2, "a\rb") == "1:3")
  }

  @Test func beyondTheEndIsTheEnd() {
    #expect(position(99, "a\nb") == "2:2")
    #expect(position(-1, "a\nb") == "1:1")
  }
}
