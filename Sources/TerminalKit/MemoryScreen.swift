/// A screen in memory: the twin of the real one for tests and for `hashira screen`.
///
/// Its size is what the script last said; it remembers what was presented.
package final class MemoryScreen: Screen {
  package private(set) var size: ScreenSize
  package let policy: WidthPolicy
  /// The frames presented, oldest first; only the last `capacity` of them.
  package private(set) var frames: [Frame] = []
  /// How many frames were presented in all.
  package private(set) var presentCount = 0
  package private(set) var isSuspended = false
  private let capacity: Int

  /// `capacity`: how many frames to keep, at least one.
  package init(size: ScreenSize, policy: WidthPolicy = .narrow, capacity: Int = .max) {
    self.size = size
    self.policy = policy
    self.capacity = max(1, capacity)
  }

  /// What the screen shows now.
  package var frame: Frame? { frames.last }

  /// The user pulls at the window. The program hears of it by the `.resize` the script sends.
  package func resize(to size: ScreenSize) { self.size = size }

  package func present(_ frame: Frame) {
    if frames.count == capacity { frames.removeFirst() }
    frames.append(frame)
    presentCount += 1
  }

  package func suspend() { isSuspended = true }
  package func resume() { isSuspended = false }
}
