import Dashboard
import PlanExchange
import PlanModel
import StrictJSON

/// Answer sheets coming back: what each changes, what stands against it, and all of it together as one change.
struct AnswerImport {
  struct File {
    let path: String
    let merge: AnswerMerge
  }
  private(set) var files: [File] = []

  /// Each file is held against the ledger with the ones before it taken in.
  /// - Throws: `CommandFailure` where a file cannot be read or is no answer sheet; nothing of any is taken then.
  init(_ paths: [String], into ledger: Ledger, year: FiscalYear?, on day: CalendarDate) throws {
    var ledger = ledger
    for path in paths {
      let bytes = try DocumentFile.read(path)
      do {
        let origin = AnswerMerge.Origin(file: path.split(separator: "/").last.map(String.init) ?? path, date: day)
        let merge = try AnswerMerge(bytes, into: ledger, year: year, origin: origin)
        files.append(File(path: path, merge: merge))
        if paths.count > 1 { try? ledger.apply(Change(merge.edits)) }
      } catch { throw CommandFailure(.refused, .badSheet(path, error)) }
    }
  }

  var edits: [PlanEdit] { files.flatMap(\.merge.edits) }
  var isClean: Bool { files.allSatisfy { $0.merge.conflicts.isEmpty && $0.merge.problems.isEmpty } }
  /// For the history: which files it came from.
  var reason: Phrase {
    let names = files.map { $0.path.split(separator: "/").last.map(String.init) ?? $0.path }
    return Phrase("回答の取込み：", "answers taken in: ") + Phrase(verbatim: names.joined(separator: ", "))
  }

  func text(in language: Language) -> String {
    var lines: [String] = []
    for file in files {
      let merge = file.merge
      lines.append(
        Phrase(
          "\(file.path)：\(merge.asked)行のうち回答\(merge.answered)行、変更\(merge.differences.count)件",
          "\(file.path): \(merge.answered) of \(merge.asked) rows answered, \(merge.differences.count) changes"
        ).text(in: language))
      for difference in merge.differences { lines.append("  " + difference.phrase.text(in: language)) }
      for conflict in merge.conflicts { lines.append("  " + conflict.phrase.text(in: language)) }
      for problem in merge.problems { lines.append("  " + problem.phrase.text(in: language)) }
    }
    return lines.joined(separator: "\n")
  }

  func json(applied: Bool) -> JSONValue {
    func object(_ members: [(String, JSONValue)]) -> JSONValue { .object(members.map { JSONMember($0.0, $0.1) }) }
    func count(_ number: Int) -> JSONValue { .number(String(number)) }
    let files = self.files.map { file in
      let merge = file.merge
      let differences: [JSONValue] = merge.differences.map {
        object([
          ("address", .string($0.address)), ("year", count($0.year.startYear)), ("what", .string($0.what.code)),
          ("before", .string($0.before)), ("after", .string($0.after)),
        ])
      }
      let conflicts: [JSONValue] = merge.conflicts.map {
        object([
          ("row", count($0.row)), ("address", .string($0.address)), ("year", count($0.year.startYear)),
          ("seen", .string($0.seen)), ("now", .string($0.now)), ("answer", .string($0.answer)),
        ])
      }
      let problems: [JSONValue] = merge.problems.map {
        object([("row", count($0.row)), ("message", .string($0.phrase.english))])
      }
      return object([
        ("file", .string(file.path)), ("asked", count(merge.asked)), ("answered", count(merge.answered)),
        ("differences", .array(differences)), ("conflicts", .array(conflicts)), ("problems", .array(problems)),
      ])
    }
    return object([("files", .array(files)), ("applied", .bool(applied))])
  }
}

extension AnswerMerge.Difference.What {
  /// For scripts.
  fileprivate var code: String {
    switch self {
    case .answer: "actual"
    case .state: "state"
    case .asOf: "asOf"
    case .source: "source"
    case .reason: "reason"
    case .mark: "assessment"
    case .inquiry: "answeredOn"
    }
  }
}
