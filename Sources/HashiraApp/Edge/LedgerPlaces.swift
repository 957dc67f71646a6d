import Dashboard
import PlanModel
import PlanStore

/// Opening a ledger for a command: from its file, or from the bundle where there is none yet.
enum LedgerPlaces {
  /// For reading: without a file the bundle, and nothing is created.
  static func read(_ place: LedgerPlace, language: Language) throws -> Ledger {
    do {
      return try LedgerFile.open(place.path).ledger
    } catch {
      guard error.problem == .missing else { throw CommandFailure(.unreadable, error.phrase) }
      do { return try Bundle.ledger() } catch { throw CommandFailure(.unreadable, error.phrase) }
    }
  }

  /// For writing: without a file it is made from the bundle.
  static func openOrCreate(_ place: LedgerPlace, language: Language) throws -> (store: LedgerStore, isNew: Bool) {
    do {
      return (try LedgerStore.open(place.path), false)
    } catch {
      guard error.problem == .missing else { throw CommandFailure(.unreadable, error.phrase) }
    }
    do {
      let ledger = try Bundle.ledger()
      return (try LedgerStore.create(place.path, ledger, isPrivate: place.isDefault), true)
    } catch {
      throw CommandFailure(.unwritten, error.phrase)
    }
  }
}
