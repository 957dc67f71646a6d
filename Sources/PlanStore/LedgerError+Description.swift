import PlanModel
import StrictJSON
import SystemPackage

extension LedgerError: CustomStringConvertible {
  /// `file:line:column: reason` in short English, for developers.
  package var description: String {
    [file, position?.description].compactMap { $0 }.map { $0 + ":" }.joined()
      + (file == nil && position == nil ? "" : " ")
      + problem.description
  }
}

extension LedgerError.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .json(let problem): problem.description
    case .notALedger: "not a hashira ledger"
    case .newerVersion(let found, let known): "version \(found) is newer than \(known), the newest known here"
    case .badVersion(let text): "\(text.debugDescription) is no version"
    case .missingKey(let key): "key \(key.debugDescription) is missing"
    case .badWord(let text, let allowed):
      "\(text.debugDescription) is none of \(allowed.joined(separator: ", "))"
    case .badDate(let text): "\(text.debugDescription) is no date like 2027-02-01"
    case .badYear(let text): "\(text.debugDescription) is no fiscal year from 1926 to 2200"
    case .badNumber(let text): "\(text.debugDescription) has too many digits"
    case .broken(let invariant): invariant.explanation
    case .journal(.notAJournal): "not a line of a journal"
    case .journal(.altered): "the line was altered"
    case .journal(.badHash(let text)): "\(text.debugDescription) is no hash of a ledger"
    case .journal(.doesNotFit(let conflict)): "the entry does not go with the ledger: \(conflict)"
    case .journal(.unrelated): "the journal is of another ledger"
    case .missing: "no such file"
    case .missingBesideHistory: "no such file, but its journal is there"
    case .danglingLink(let target): "the link leads to \(target.debugDescription), which does not exist"
    case .isFolder: "a folder, not a file"
    case .notAFile: "a pipe or device, not a file"
    case .noPermission: "no permission to read"
    case .emptyFile: "the file is empty"
    case .tooLarge(let limit): "larger than \(limit) bytes"
    case .cannotRead(let errno): "cannot be read: \(errno)"
    case .changedOutside: "changed by someone else since it was read"
    case .busy: "someone else is writing it"
    case .alreadyThere: "there is already a file"
    case .readOnly(let errno): "may not be written: \(errno)"
    case .cannotWrite(let step, let errno): "cannot be written (\(step.rawValue)): \(errno)"
    case .wouldNotRead(let problem): "not written, because it could not be read again: \(problem)"
    }
  }
}

extension Invariant {
  fileprivate var explanation: String {
    switch self {
    case .duplicateID(let id): "id \(id.rawValue.debugDescription) twice"
    case .reservedID(let id): "id \(id.rawValue.debugDescription) is reserved"
    case .yearsReversed: "the last year is before the first"
    case .tooManyYears(_, let count): "\(count) years are too many"
    case .wrongCellCount(_, _, let expected, let found): "\(found) cells for \(expected) years"
    case .yearOutsidePlan(_, let year): "\(year.startYear) is not in the plan"
    case .unknownPillar(_, let pillar): "there is no pillar \(pillar.rawValue.debugDescription) in the plan"
    case .unknownSection(_, let section): "there is no section \(section.rawValue.debugDescription)"
    case .repeatedMeasurement(_, let year): "two measurements of \(year.startYear)"
    case .untrimmedCell: "white space around a cell"
    case .emptyActualLine: "an empty result line"
    case .implausibleYears: "a fiscal year outside the range that is read"
    case .unplannedPair: "result lines without a planned line"
    case .emptyRecord(_, let year): "an empty record of \(year.startYear)"
    }
  }
}
