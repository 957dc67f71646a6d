import PlanModel
import StrictJSON
import SystemPackage

/// Why a ledger could not be read or written: which file, where in it, what is wrong.
///
/// The words for people come from the application's catalogue, in two languages, made from `problem`. Where reading
/// fails nothing was changed; where writing fails the old file is whole, unless the case says otherwise.
package struct LedgerError: Error, Equatable, Sendable {
  /// The path as it was given; nil for bytes that are no file.
  package var file: String?
  /// Where in the text; nil where the file as a whole is meant.
  package var position: TextPosition?
  package var problem: Problem

  package init(file: String?, position: TextPosition?, problem: Problem) {
    self.file = file
    self.position = position
    self.problem = problem
  }
}

extension LedgerError {
  /// What is wrong, one case for each thing a person would have to mend differently.
  package enum Problem: Equatable, Sendable {
    // The text
    /// Not JSON, or JSON of another shape; points at the place.
    case json(JSONError.Problem)
    /// JSON, but nothing that calls itself a ledger.
    case notALedger
    /// Written by a later program. It may be read with that one only.
    case newerVersion(found: Int, known: Int)
    /// A version that is no whole number from 1 on; as written.
    case badVersion(String)
    /// A key that must be there is not; points at its object.
    case missingKey(String)
    case badWord(String, allowed: [String])
    /// No day of the calendar as 2027-02-01.
    case badDate(String)
    /// No fiscal year from 1926 to 2200.
    case badYear(String)
    /// A number of more than 17 digits or 15 places.
    case badNumber(String)
    /// Every value is right, but they do not fit together.
    case broken(Invariant)

    /// The journal beside the ledger; points at its line.
    case journal(JournalProblem)

    // The file, reading
    case missing
    /// The file is gone while its journal is there: not a place for a new ledger.
    case missingBesideHistory
    /// A symbolic link that leads nowhere; with what it says.
    case danglingLink(target: String)
    case isFolder
    /// A FIFO, a device, a socket.
    case notAFile
    case noPermission
    /// No bytes at all: something went wrong with this file, it is not an empty ledger.
    case emptyFile
    case tooLarge(limit: Int)
    case cannotRead(Errno)

    // The file, writing
    /// Somebody else has written the file since it was read. It was left as it is.
    case changedOutside
    /// Somebody else is writing the file and does not come to an end. Nothing was written.
    case busy
    /// A new ledger was to be made where there is already something.
    case alreadyThere
    /// The file, or its folder, may not be written.
    case readOnly(Errno)
    case cannotWrite(WriteStep, Errno)
    /// The ledger in memory is one that could not be read again, for this reason; nothing was written.
    indirect case wouldNotRead(Problem)
  }

  /// What is wrong with a journal beyond its JSON.
  package enum JournalProblem: Equatable, Sendable {
    /// Not a line of a journal.
    case notAJournal
    /// The line's sum is not that of its bytes: something harmed it.
    case altered
    /// No hash of a ledger; as written.
    case badHash(String)
    /// The entry does not go with the ledger: they do not belong together, or a line is missing.
    case doesNotFit(EditConflict)
    /// Neither the ledger's file nor any kept copy is one that the journal speaks of.
    case unrelated
  }

  /// The step of a save that failed.
  package enum WriteStep: String, Sendable {
    case openJournal, findTarget, createFolder, createTemporary, write, sync, close, rename
    /// After the rename: the new file is in place, but a power cut might still undo that.
    case syncFolder
  }

  /// Whether this came of writing (exit status 5) and not of reading (3).
  package var isAboutWriting: Bool {
    switch problem {
    case .changedOutside, .busy, .alreadyThere, .readOnly, .cannotWrite, .wouldNotRead: true
    default: false
    }
  }
}
