/// What a command's end means to a script.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// Something is open, missing or different.
  case open = 1
  /// The ledger cannot be read.
  case unreadable = 3
  /// Refused: a locked year, a missing reason, a conflict.
  case refused = 4
  /// It could not be written.
  case unwritten = 5
  /// Wrong usage.
  case usage = 64
}
