import Testing

@testable import TerminalKit

@Suite struct ClickCounterTests {
  private func clicks(_ events: [(kind: MouseEvent.Kind, x: Int, at: Int)]) -> [Int] {
    var counter = ClickCounter()
    return events.compactMap { event in
      let mouse = MouseEvent(kind: event.kind, at: ScreenPoint(x: event.x, y: 1))
      guard case .mouse(let counted) = counter.counted(.mouse(mouse), at: event.at) else { return nil }
      return counted.clicks
    }
  }

  private let press = MouseEvent.Kind.press(button: 1)

  @Test func pressesInTimeOnOneCellAreCounted() {
    #expect(clicks([(press, 3, 0), (.release(button: 1), 3, 50), (press, 3, 500)]) == [1, 1, 2])
    #expect(clicks([(press, 3, 0), (press, 3, 100), (press, 3, 200)]) == [1, 2, 3])
  }

  @Test func lateOnesOtherCellsAndOtherButtonsBeginAnew() {
    #expect(clicks([(press, 3, 0), (press, 3, 501)]) == [1, 1])
    #expect(clicks([(press, 3, 0), (press, 4, 100)]) == [1, 1])
    #expect(clicks([(press, 3, 0), (.press(button: 3), 3, 100)]) == [1, 1])
  }

  @Test func whatIsNoPressIsLeftAsItIs() {
    var counter = ClickCounter()
    #expect(counter.counted(.focus(true), at: 0) == .focus(true))
    #expect(clicks([(.wheel(lines: 3), 3, 0), (.wheel(lines: 3), 3, 1)]) == [1, 1])
  }
}
