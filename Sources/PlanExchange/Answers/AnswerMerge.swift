import PlanModel

/// What answers that came back change in a ledger, what stands against them, and what cannot be understood.
package struct AnswerMerge: Sendable {
  package struct Difference: Hashable, Sendable {
    package enum What: Hashable, Sendable { case answer, state, asOf, source, reason }
    package let address: String
    package let year: FiscalYear
    package let what: What
    package let before: String
    package let after: String
  }
  /// A result that was changed since the sheet went out.
  package struct Conflict: Hashable, Sendable {
    package let row: Int
    package let address: String
    package let year: FiscalYear
    /// What the section saw, what stands there now, what it answers.
    package let seen: String
    package let now: String
    package let answer: String
  }
  package struct Problem: Hashable, Sendable {
    package enum What: Hashable, Sendable {
      case noKey, unknownProgram, unknownLine, yearOutsidePlan, repeated
      case otherYear(FiscalYear)
      case locked(FiscalYear)
      case state(String)
      case date(String)
    }
    /// In the file, from 1.
    package let row: Int
    package let what: What
  }

  package private(set) var edits: [PlanEdit] = []
  package private(set) var differences: [Difference] = []
  package private(set) var conflicts: [Conflict] = []
  package private(set) var problems: [Problem] = []
  /// Rows with any answer, and all rows.
  package private(set) var answered = 0
  package private(set) var asked = 0

  /// - Parameter year: the year that is being asked about; nil: whatever the sheet says.
  /// - Throws: `SheetProblem` where the file is no answer sheet.
  package init(_ bytes: [UInt8], into ledger: Ledger, year: FiscalYear?) throws(SheetProblem) {
    let rows = try AnswerRows(bytes).rows
    let paths = ledger.allPaths()
    var seen: Set<AnswerKey> = []
    for row in rows {
      let hasAnswer = row.texts.keys.contains(where: \.isAnswer)
      guard let key = row.texts[.key].flatMap({ AnswerKey($0) }) else {
        if hasAnswer || row.texts[.key] != nil { problems.append(Problem(row: row.number, what: .noKey)) }
        continue
      }
      asked += 1
      guard hasAnswer else { continue }
      answered += 1
      func refuse(_ what: Problem.What) { problems.append(Problem(row: row.number, what: what)) }
      if let year, year != key.year {
        refuse(.otherYear(key.year))
      } else if !seen.insert(key).inserted {
        refuse(.repeated)
      } else if let path = paths[key.program], let program = ledger.program(at: path), let plan = ledger.plan(at: path)
      {
        guard let column = plan.column(of: key.year) else {
          refuse(.yearOutsidePlan)
          continue
        }
        guard program.cell(key.line, column: column) != nil else {
          refuse(.unknownLine)
          continue
        }
        guard !plan.lockedYears.contains(key.year) else {
          refuse(.locked(key.year))
          continue
        }
        take(row, key, program, column, address: ledger.address(of: path, defaultPlan: nil))
      } else {
        refuse(.unknownProgram)
      }
    }
  }

  private mutating func take(
    _ row: AnswerRows.Row, _ key: AnswerKey, _ program: Program, _ column: Int, address: String
  ) {
    let cell = program.cell(key.line, column: column) ?? .blank
    let fact = program.line(key.line)?.facts[key.year]
    let wanted = row.texts[.answer].map { Cell($0) } ?? cell
    var new = fact ?? ResultFact()
    if let word = row.texts[.state] {
      guard let state = ResultState(answer: word) else {
        problems.append(Problem(row: row.number, what: .state(word)))
        return
      }
      new.state = state
    }
    if let text = row.texts[.asOf] {
      do { new.asOf = try CalendarDate(reading: text) } catch {
        problems.append(Problem(row: row.number, what: .date(text)))
        return
      }
    }
    if let source = row.texts[.source] { new.source = source }
    if let reason = row.texts[.reason] { new.reason = reason }
    let wantedFact = new.isEmpty ? nil : new
    if wanted.isExactly(cell), wantedFact.isExactly(fact) { return }

    let old = (row.texts[.current] ?? "", row.texts[.seen] ?? "")
    let now = (Cell.trimmed(cell.written), Cell.trimmed(AnswerSheet.seen(fact)))
    guard AnswerMerge.same(old.0, now.0), AnswerMerge.same(old.1, now.1) else {
      func shown(_ text: (String, String)) -> String { text.1.isEmpty ? text.0 : text.0 + "（" + text.1 + "）" }
      conflicts.append(
        Conflict(
          row: row.number, address: address, year: key.year, seen: shown(old), now: shown(now),
          answer: shown((wanted.written, AnswerSheet.seen(wantedFact)))))
      return
    }
    edits += program.edits(writing: wanted, fact: wantedFact, to: key.line, in: key.year, column: column)
    func note(_ what: Difference.What, _ before: String, _ after: String) {
      guard !AnswerMerge.same(before, after) else { return }
      differences.append(Difference(address: address, year: key.year, what: what, before: before, after: after))
    }
    note(.answer, cell.written, wanted.written)
    note(.state, fact?.state?.rawValue ?? "", wantedFact?.state?.rawValue ?? "")
    note(.asOf, fact?.asOf?.description ?? "", wantedFact?.asOf?.description ?? "")
    note(.source, fact?.source ?? "", wantedFact?.source ?? "")
    note(.reason, fact?.reason ?? "", wantedFact?.reason ?? "")
  }

  /// The same characters; line breaks of any system are one.
  private static func same(_ a: String, _ b: String) -> Bool {
    a.replacing("\r\n", with: "\n").utf8.elementsEqual(b.replacing("\r\n", with: "\n").utf8)
  }
}

extension ResultState {
  /// The word in either language, in any width.
  fileprivate init?(answer word: String) {
    let folded = WidthFolding.folded(word).lowercased()
    let found = ResultState.allCases.first { state in
      [TableLanguage.japanese, .english].contains { WidthFolding.folded($0.word(state)).lowercased() == folded }
    }
    guard let found else { return nil }
    self = found
  }
}
