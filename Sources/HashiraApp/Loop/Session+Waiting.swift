import Dashboard
import PlanStore

// What is to be done while no key comes, and when.
extension Session {
  /// How long the loop may wait for a key, in milliseconds; -1: for ever, because nothing is left to do.
  package var timeout: Int32 {
    let now = milliseconds()
    var due: [Int] = []
    if let retry = retries.due { due.append(retry) }
    if let draft = drafts.due { due.append(draft) }
    if restTimeout > 0 { due.append(lastInput + Int(restTimeout)) }
    return due.min().map { Int32(min(max(0, $0 - now), 60_000)) } ?? -1
  }

  /// Does what has become due.
  package func timePassed() {
    let now = milliseconds()
    if let due = retries.due, due <= now { retrySaving() }
    if let due = drafts.due, due <= now { drafts.write() }
    if restTimeout > 0, lastInput + Int(restTimeout) <= now { rest() }
  }

  /// Tries once more to write what could not be written. The officer hears of it where something has changed.
  private func retrySaving() {
    guard case .unsaved(let before) = store.durability else { return retries.succeeded() }
    // During the tour the screen speaks of its copy.
    guard scratch == nil else { return retries.failed(at: milliseconds()) }
    handle(.time(clock()))
    // Another writer is not waited for: keys are.
    let durability = store.retry(patience: 0)
    if case .unsaved(let error) = durability, error == before, store.rejoining == nil {
      retries.failed(at: milliseconds())
      return
    }
    answer(durability)
    if case .saved = durability, state.notice == nil || store.rejoining?.refused.isEmpty != false {
      tell(.savedAfterAll)
    }
  }

  /// The session is over: the last try, and an open field is kept unless the officer let it go.
  package func end(keepingField: Bool) {
    if case .unsaved = store.durability { store.retry() }
    store.fold()
    if keepingField { drafts.write() } else { drafts.remove() }
  }
}
