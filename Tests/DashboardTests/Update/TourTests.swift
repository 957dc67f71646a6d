import Dashboard
import PlanModel
import TerminalKit
import Testing

/// The guided tour: what it says, and what its keys do.
@Suite struct TourTests {
  /// A desk with the tour at its first step.
  static func touring(_ size: String = "80x24", language: Language = .japanese) -> Desk {
    var desk = Desk(size, language: language)
    desk.act(.command(.tour))
    return desk
  }

  @Test(arguments: ["50x15", "80x24", "120x36"], Language.allCases)
  func `Every step stands whole above the footer, and hides neither it nor the cell in hand`(
    _ size: String, _ language: Language
  ) {
    var desk = Self.touring(size, language: language)
    for (number, step) in State.tourSteps.enumerated() {
      #expect(desk.state.tour == .step(number))
      let screen = desk.screen.filter { !$0.isWhitespace }
      #expect(screen.contains(step.text(in: language).filter { !$0.isWhitespace }), "\(size) \(number)")
      #expect(desk.screen.contains("\(number + 1)/7"))
      #expect(desk.frame.violatedInvariant() == nil)
      if number == 1 {
        desk.press("<enter>")
        #expect(desk.place == "1-1-1.1 8年度 実績")
        #expect(desk.rows.dropLast(5).contains { $0.contains("[") || $0.contains(">") || $0.contains("実績") })
        desk.press("<esc>")
      }
      desk.press("<space>")
    }
    #expect(desk.state.tour == nil)
    #expect(desk.effects == [.tour(false)])
  }

  @Test func `Esc ends it from the tree; elsewhere Esc first leads back`() {
    var desk = Self.touring()
    #expect(desk.screen.contains("Esc終了"))
    desk.press("<enter>")
    #expect(!desk.screen.contains("Esc終了"))
    desk.press("<esc>")
    #expect(desk.state.tour == .step(0))
    desk.press("<esc>")
    #expect(desk.effects == [.tour(false)])
  }

  @Test func `After the first step it takes two, one behind the other`() {
    var desk = Self.touring()
    desk.press("<space> <esc>")
    #expect(desk.state.tour == .step(1))
    #expect(desk.notice?.contains("もう一度Esc") == true)
    desk.press("<down> <esc>")
    #expect(desk.state.tour == .step(1))
    desk.press("<esc>")
    #expect(desk.effects == [.tour(false)])
  }

  @Test func `In an open cell Space is a space`() {
    var desk = Self.touring()
    desk.press("t <enter> 実施 <space>")
    #expect(desk.typed == "実施 ")
    #expect(desk.state.tour == .step(0))
  }

  @Test func `q ends the tour, not the session`() {
    var desk = Self.touring()
    desk.press("q")
    #expect(desk.effects == [.tour(false)])
  }

  @Test func `The header says that it is practice`() {
    var desk = Self.touring()
    #expect(desk.header.hasSuffix("練習中"))
    desk.press("t 済 <enter>")
    #expect(desk.header.hasSuffix("練習中"))
  }

  @Test func `Offered, Space begins it, Esc closes it, and any other key is just that key`() {
    func offered() -> Desk {
      var desk = Desk("80x24")
      desk.offerTour()
      return desk
    }
    var desk = offered()
    #expect(desk.screen.contains("はじめての方へ"))
    desk.press("<space>")
    #expect(desk.effects == [.tour(true)])
    desk = offered()
    desk.press("<esc>")
    #expect(desk.state.tour == nil && desk.effects.isEmpty)
    desk = offered()
    desk.press("t")
    #expect(desk.state.tour == nil)
    #expect(desk.place == "1-1-1.1 8年度 実績")
  }

  @Test func `The palette has it by both names`() {
    for name in ["案内", "tour"] {
      var desk = Desk("80x24")
      desk.press(": \(name) <enter>")
      #expect(desk.state.tour == .step(0))
    }
  }
}
