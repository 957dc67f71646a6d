/// When to try again to write what could not be written: after a second, then after twice as long each time, at most
/// half a minute. Nothing is due while everything is on the disk.
struct SaveRetries {
  /// Milliseconds of the edge's clock; nil while there is nothing to try.
  private(set) var due: Int?
  private var pause = 0

  mutating func failed(at now: Int) {
    pause = min(max(pause * 2, 1000), 30_000)
    due = now + pause
  }

  mutating func succeeded() { self = SaveRetries() }
}
