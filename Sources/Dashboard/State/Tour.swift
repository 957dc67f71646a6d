/// Where the guided tour has come to.
package enum Tour: Hashable, Sendable {
  /// It may be begun: said once, at the first start.
  case offered
  /// One of `State.tourSteps`, shown on a scratch copy.
  case step(Int)
}
