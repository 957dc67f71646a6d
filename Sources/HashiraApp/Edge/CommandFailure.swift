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

/// A command that has said all it has to say and ends with a status of its own: a signal, something open.
struct CommandEnd: Error {
  let status: Int32
}
