import PlanModel

/// What answers that came back change in a ledger, what stands against them, and what cannot be understood.
package struct AnswerMerge: Sendable {
  package struct Difference: Hashable, Sendable {
    package enum What: Hashable, Sendable { case answer, state, asOf, source, reason, mark, inquiry }
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
      case mark(String, [String])
      /// The mark differs from the proposed one, and the row gives no reason.
      case markReason(proposed: String)
    }
    /// In the file, from 1.
    package let row: Int
    package let what: What
  }

  /// Where answers came from: a file's name and the day on which it is taken in.
  package struct Origin: Hashable, Sendable {
    package let file: String
    package let date: CalendarDate
    package init(file: String, date: CalendarDate) { (self.file, self.date) = (file, date) }

    /// The source of a result for which the section named none. An officer's own words are never replaced by it.
    var source: String { Origin.head + file + "、" + date.description + "）" }
    static let head = "照会回答（"
  }

  package private(set) var edits: [PlanEdit] = []
  package private(set) var differences: [Difference] = []
  package private(set) var conflicts: [Conflict] = []
  package private(set) var problems: [Problem] = []
  /// Rows with any answer, and all rows.
  package private(set) var answered = 0
  package private(set) var asked = 0

  /// - Parameters:
  ///   - year: the year that is being asked about; nil: whatever the sheet says.
  ///   - origin: where it came from; nil: nothing is noted of it and no section counts as having answered.
  /// - Throws: `SheetProblem` where the file is no answer sheet.
  package init(
    _ bytes: [UInt8], into ledger: Ledger, year: FiscalYear?, origin: Origin? = nil
  ) throws(SheetProblem) {
    self.origin = origin
    let rows = try AnswerRows(bytes).rows
    let paths = ledger.allPaths()
    var seen: Set<AnswerKey> = []
    var marks: [(row: AnswerRows.Row, key: AnswerKey, path: ItemPath)] = []
    var sections: [ItemID: Set<FiscalYear>] = [:]
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
        let isTaken = take(row, key, program, column, address: ledger.address(of: path, defaultPlan: nil))
        guard isTaken else { continue }
        if row.texts[.mark] != nil { marks.append((row, key, path)) }
        if let owner = program.owner ?? ledger.initiative(at: path)?.owner {
          sections[owner, default: []].insert(key.year)
        }
      } else {
        refuse(.unknownProgram)
      }
    }
    takeMarks(marks, ledger)
    takeInquiries(sections, ledger)
  }

  private let origin: Origin?

  /// Marks last: what is proposed rests on the results of the same sheet.
  private mutating func takeMarks(_ marks: [(row: AnswerRows.Row, key: AnswerKey, path: ItemPath)], _ ledger: Ledger) {
    guard !marks.isEmpty else { return }
    var after = ledger
    try? after.apply(Change(edits))
    for (row, key, path) in marks {
      let word = row.texts[.mark] ?? ""
      let address = ledger.address(of: path, defaultPlan: nil)
      let before = ledger.assessment(at: path, in: key.year)
      if let before, before.mark.unicodeScalars.elementsEqual(word.unicodeScalars) { continue }
      let current = origin.map { FiscalYear(containing: $0.date) } ?? key.year
      guard let decision = after.decision(word, reason: row.texts[.reason], at: path, in: key.year, current: current)
      else {
        let known = ledger.plan(at: path).flatMap { ledger.scheme(of: $0) }?.marks ?? []
        problems.append(Problem(row: row.number, what: .mark(word, known)))
        continue
      }
      if decision.wantsReason {
        problems.append(Problem(row: row.number, what: .markReason(proposed: decision.proposed ?? "")))
        continue
      }
      let seen = row.texts[.seenMark] ?? ""
      guard AnswerMerge.same(seen, before?.mark ?? "") else {
        conflicts.append(
          Conflict(
            row: row.number, address: address, year: key.year, seen: seen, now: before?.mark ?? "", answer: word))
        continue
      }
      edits.append(
        .set(key.program, .assessment(key.year), before: .assessment(before), after: .assessment(decision)))
      differences.append(
        Difference(address: address, year: key.year, what: .mark, before: before?.mark ?? "", after: word))
    }
  }

  /// The sections whose rows came back have answered, on the day of the first sheet that says so.
  private mutating func takeInquiries(_ sections: [ItemID: Set<FiscalYear>], _ ledger: Ledger) {
    guard let origin else { return }
    for section in ledger.sections {
      for year in (sections[section.id] ?? []).sorted() where section.inquiries[year]?.answeredOn == nil {
        var inquiry = section.inquiries[year] ?? Inquiry()
        inquiry.answeredOn = origin.date
        edits.append(section.edit(asking: inquiry, in: year))
        differences.append(
          Difference(
            address: section.name, year: year, what: .inquiry, before: "", after: origin.date.description))
      }
    }
  }

  /// False where the row cannot be understood or stands against what was changed meanwhile.
  private mutating func take(
    _ row: AnswerRows.Row, _ key: AnswerKey, _ program: Program, _ column: Int, address: String
  ) -> Bool {
    let cell = program.cell(key.line, column: column) ?? .blank
    let fact = program.line(key.line)?.facts[key.year]
    let wanted = row.texts[.answer].map { Cell($0) } ?? cell
    var new = fact ?? ResultFact()
    if let word = row.texts[.state] {
      guard let state = ResultState(answer: word) else {
        problems.append(Problem(row: row.number, what: .state(word)))
        return false
      }
      new.state = state
    }
    if let text = row.texts[.asOf] {
      do { new.asOf = try CalendarDate(reading: text) } catch {
        problems.append(Problem(row: row.number, what: .date(text)))
        return false
      }
    }
    if let source = row.texts[.source] { new.source = source }
    if let reason = row.texts[.reason] { new.reason = reason }
    let given = new.isEmpty ? nil : new
    if wanted.isExactly(cell), given.isExactly(fact) { return true }
    if let origin, row.texts[.source] == nil, fact?.source.map({ $0.hasPrefix(Origin.head) }) ?? true, !wanted.isBlank {
      new.source = origin.source
    }
    let wantedFact = new.isEmpty ? nil : new

    let old = (row.texts[.current] ?? "", row.texts[.seen] ?? "")
    let now = (Cell.trimmed(cell.written), Cell.trimmed(AnswerSheet.seen(fact)))
    guard AnswerMerge.same(old.0, now.0), AnswerMerge.same(old.1, now.1) else {
      func shown(_ text: (String, String)) -> String { text.1.isEmpty ? text.0 : text.0 + "（" + text.1 + "）" }
      conflicts.append(
        Conflict(
          row: row.number, address: address, year: key.year, seen: shown(old), now: shown(now),
          answer: shown((wanted.written, AnswerSheet.seen(given)))))
      return false
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
    return true
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
