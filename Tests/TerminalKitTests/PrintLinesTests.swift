import Testing

@testable import TerminalKit

@Suite struct PrintLinesTests {
  /// The lines of print, spaces kept, parted by `/`.
  private func lines(_ text: String) -> String {
    var shown = Array(text.utf8)
    for offset in PrintLines.breaks(in: text).reversed() { shown.insert(UInt8(ascii: "/"), at: offset) }
    return String(decoding: shown, as: UTF8.self)
  }

  @Test(arguments: [
    ("実施 1期生", "実施 /1期生"), ("DX Award", "DX Award"), ("DX 推進", "DX /推進"), ("推進 DX", "推進 /DX"), ("実施  予定", "実施  /予定"),
    (" 実施", " 実施"), ("実施 ", "実施 "), ("実施 \n予定", "実施 \n予定"), ("実施\n 予定", "実施\n 予定"), ("", ""), ("あ い う", "あ /い /う"),
    ("実施　予定", "実施　予定"),
  ])
  func linesEndBehindSpacesBesideJapanese(text: String, wanted: String) {
    #expect(lines(text) == wanted)
  }

  @Test func aFieldShowsThemAsLinesAndGoesOverThemByKeys() throws {
    var field = TextField("実施 1期生 を予定", isMultiline: true, showsPrintLines: true)
    let layout = field.layout(width: 20, height: 5, policy: .narrow)
    #expect(layout.lines.map(\.text) == ["実施 ", "1期生 ", "を予定"])
    var places: [ScreenPoint] = []
    for name in ["<home>", "<down>", "<down>", "<right>", "<up>", "<c-end>"] {
      _ = field.handle(try #require(KeyStroke(name: name)), width: 20, policy: .narrow)
      places.append(field.layout(width: 20, height: 5, policy: .narrow).caret)
    }
    #expect(
      places == [
        ScreenPoint(x: 0, y: 0), ScreenPoint(x: 0, y: 1), ScreenPoint(x: 0, y: 2), ScreenPoint(x: 2, y: 2),
        ScreenPoint(x: 1, y: 1), ScreenPoint(x: 6, y: 2),
      ])
    #expect(field.text == "実施 1期生 を予定")
  }
}
