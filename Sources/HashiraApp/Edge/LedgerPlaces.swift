import Dashboard
import PlanModel
import PlanStore

/// Opening a ledger for a command: from its file, or from the bundle where there is none yet.
enum LedgerPlaces {
  /// For reading: without a file the bundle, and nothing is created.
  static func read(_ place: LedgerPlace) throws -> Ledger {
    do {
      return try LedgerFile.open(place.path).ledger
    } catch {
      guard error.problem == .missing else { throw CommandFailure(error) }
      return try bundled()
    }
  }

  /// For a session: the file there is, nil where there is none yet and the bundle is to be used.
  static func openExisting(_ place: LedgerPlace) throws -> LedgerStore? {
    do {
      return try LedgerStore.open(place.path)
    } catch {
      guard error.problem == .missing else { throw CommandFailure(error) }
      return nil
    }
  }

  static func create(_ place: LedgerPlace) throws -> LedgerStore {
    let ledger = try bundled()
    do {
      return try LedgerStore.create(place.path, ledger, isPrivate: place.isDefault)
    } catch { throw CommandFailure(error) }
  }

  private static func bundled() throws -> Ledger {
    do { return try Bundle.ledger() } catch { throw CommandFailure(error) }
  }
}

extension CommandFailure {
  /// A ledger that cannot be read ends with 3, one that cannot be written with 5.
  init(_ error: LedgerError) { self.init(error.isAboutWriting ? .unwritten : .unreadable, error.phrase) }
}
