/// Tells double clicks from two clicks: terminals report presses alone, so who knows the time counts them.
package struct ClickCounter: Sendable {
  /// The longest time between the presses of a double click.
  package static let intervalMilliseconds = 500

  private var last: (event: MouseEvent, at: Int)?

  package init() {}

  /// The event with its clicks counted: 2 for a second press of the same button on the same cell in time, then 3.
  /// `milliseconds` is the time on any clock that does not go back.
  package mutating func counted(_ input: Input, at milliseconds: Int) -> Input {
    guard case .mouse(var event) = input, case .press = event.kind else { return input }
    if let last, last.event.kind == event.kind, last.event.at == event.at, last.event.modifiers == event.modifiers,
      milliseconds - last.at <= Self.intervalMilliseconds
    {
      event.clicks = last.event.clicks + 1
    }
    last = (event, milliseconds)
    return .mouse(event)
  }
}
