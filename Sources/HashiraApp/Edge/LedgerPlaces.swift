import Dashboard
import PlanModel
import PlanStore
import SystemPackage

/// Opening a ledger for a command: from its file, or from the bundle where there is none yet.
enum LedgerPlaces {
  /// For reading: without a file the bundle, and nothing is created. A file that was named and is not there may be a slip
  /// of the keys, so that is said.
  static func read(in context: CommandContext) throws -> Ledger {
    do {
      return try LedgerStore.read(context.place.known)
    } catch let error as LedgerError {
      guard error.problem == .missing else { throw CommandFailure(error) }
    }
    if !context.place.isDefault { context.remark(.noSuchLedger(context.place.path.string)) }
    return try bundled()
  }

  /// A file that must be there.
  static func read(_ path: FilePath) throws -> Ledger {
    do { return try LedgerFile.open(path).ledger } catch { throw CommandFailure(error) }
  }

  /// What was done to the ledger, for reading; without a file nothing was.
  static func history(in context: CommandContext) throws -> History {
    do {
      return try LedgerStore.history(of: context.place.known)
    } catch let error as LedgerError {
      guard error.problem == .missing else { throw CommandFailure(error) }
      return History([], leadingTo: try read(in: context))
    }
  }

  /// For a command that writes: the file, or nil and the bundle where its first change will make the file.
  static func openIfThere(in context: CommandContext) throws -> (store: LedgerStore?, ledger: Ledger) {
    do {
      let store = try LedgerStore.open(context.place.known, author: context.author)
      return (store, store.ledger)
    } catch let error as LedgerError {
      guard error.problem == .missing else { throw CommandFailure(error) }
      return (nil, try bundled())
    }
  }

  /// What the dashboard meets at the ledger's place.
  enum Meeting {
    case there(LedgerStore)
    /// Nothing: the bundle's ledger will be made there.
    case nothing
    /// A ledger that cannot be opened, of which something can be had.
    case broken(LedgerRecovery)
  }

  static func meet(in context: CommandContext) throws -> Meeting {
    let path = try context.place.known
    do { return .there(try LedgerStore.open(path, author: context.author)) } catch {
      if error.problem == .missing { return .nothing }
      guard let recovery = LedgerRecovery(path, after: error), recovery.salvage != nil else {
        throw CommandFailure(error)
      }
      return .broken(recovery)
    }
  }

  static func create(in context: CommandContext) throws -> LedgerStore {
    let place = context.place
    let ledger = try bundled()
    do {
      return try LedgerStore.create(place.path, ledger, isPrivate: place.isDefault, author: context.author)
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
