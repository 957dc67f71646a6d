import TerminalKit

/// The screen for a state as if nothing had been kept from earlier ones: what `view` has to be equal to, for tests.
package func viewAfresh(_ state: State) -> Frame {
  var state = state
  state.keptRail = nil
  state.keptDetail = nil
  return view(state)
}
