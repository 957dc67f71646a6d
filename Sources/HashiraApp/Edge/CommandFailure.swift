import Dashboard

/// A command that did not do what was asked: its exit status and what to tell the person.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: Phrase
  init(_ status: ExitStatus, _ message: Phrase) {
    self.status = status
    self.message = message
  }
}
