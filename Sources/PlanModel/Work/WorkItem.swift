/// What kind of thing a year still owes.
package enum WorkKind: String, Hashable, Sendable, CaseIterable {
  /// 未入力: a scheduled result of a begun year.
  case unrecorded
  /// 見込み, 中間, 未確定.
  case unsettled
  /// 要確認: a blank after 検討 that wants a reading.
  case undecided
  /// A recorded program, an initiative or a target without a mark of the plan's scheme.
  case unassessed
  /// A target due to be measured.
  case unmeasured
  /// An unsettled result or provisional value nobody has looked at since the year should have been settled.
  case stale
  /// No section in charge.
  case noSection = "no-section"
}

/// One open thing of a year.
package struct WorkItem: Hashable, Sendable {
  package var kind: WorkKind
  /// A program, initiative or target.
  package var item: ItemID
  /// The initiative it lies in; nil for a target.
  package var initiative: ItemID?
  /// The cell, where it is one.
  package var line: LineRef?
  /// What stands there, or the name of what is open.
  package var what: String
  /// Who is in charge.
  package var section: ItemID?
}

extension Plan {
  /// Everything a year still owes, by kind, each in the order of the document. Years not begun owe no results.
  ///
  /// Results of last year are settled by the end of June: what is still open then, or as of more than 180 days ago, is
  /// stale as well.
  package func worklist(in year: FiscalYear, today: CalendarDate, scheme: AssessmentScheme?) -> [WorkItem] {
    guard let column = column(of: year) else { return [] }
    var work: [WorkKind: [WorkItem]] = [:]
    let current = FiscalYear(containing: today)
    let isLate = today >= CalendarDate(uncheckedYear: year.startYear &+ 1, month: 7, day: 1)
    func add(
      _ kind: WorkKind, _ item: ItemID, _ what: String, in initiative: Initiative? = nil, line: LineRef? = nil,
      section: ItemID? = nil
    ) {
      work[kind, default: []].append(
        WorkItem(kind: kind, item: item, initiative: initiative?.id, line: line, what: what, section: section))
    }
    for initiative in pillars.lazy.flatMap(\.directions).flatMap(\.initiatives) {
      var recorded = 0
      for program in initiative.programs {
        let section = program.owner ?? initiative.owner
        for pair in program.pairs.indices {
          let reading = plannedReadings(of: program, pair: pair)[column]
          if reading == .undecided {
            add(.undecided, program.id, program.name, in: initiative, line: .planned(pair: pair), section: section)
          }
          let statuses = resultStatuses(
            of: program, pair: pair, column: column, scheduled: reading.isOn, current: current)
          for (number, status) in statuses.enumerated() {
            let line = LineRef.actual(pair: pair, line: number)
            switch status {
            case .missing: add(.unrecorded, program.id, program.name, in: initiative, line: line, section: section)
            case .recorded(let state) where !state.isSettled:
              add(.unsettled, program.id, program.name, in: initiative, line: line, section: section)
              let asOf = program.line(line)?.facts[year]?.asOf
              if isLate || asOf.map({ $0.days(until: today) > 180 }) == true {
                add(.stale, program.id, program.name, in: initiative, line: line, section: section)
              }
            case .recorded, .notScheduled, .notBegun: break
            }
          }
        }
        let progress = progress(of: program, in: year, current: current)
        recorded += progress.recorded
        if progress.recorded > 0, scheme?.subjects.contains(.program) == true,
          program.years[year]?.assessment == nil
        {
          add(.unassessed, program.id, program.name, in: initiative, section: section)
        }
      }
      if recorded > 0, scheme?.subjects.contains(.initiative) == true, initiative.years[year]?.assessment == nil {
        add(.unassessed, initiative.id, initiative.title, in: initiative, section: initiative.owner)
      }
      if initiative.owner == nil, !initiative.programs.allSatisfy({ $0.owner != nil }) || initiative.programs.isEmpty {
        add(.noSection, initiative.id, initiative.title, in: initiative)
      }
    }
    for target in orderedTargets where year <= current && target.measuredIn?.contains(year) ?? true {
      guard let measurement = target.measurement(in: year) else {
        add(.unmeasured, target.id, target.name)
        continue
      }
      if measurement.isProvisional, isLate { add(.stale, target.id, target.name) }
      if scheme?.subjects.contains(.target) == true, target.years[year]?.assessment == nil {
        add(.unassessed, target.id, target.name)
      }
    }
    return WorkKind.allCases.flatMap { work[$0] ?? [] }
  }
}

extension CalendarDate {
  /// Days from this one to a later one; negative for an earlier one.
  package func days(until other: CalendarDate) -> Int { other.ordinal - ordinal }

  /// Days since 1 March of the year 0, by the civil calendar's rule of leap years.
  private var ordinal: Int {
    let shifted = month > 2 ? year : year - 1
    let (era, part) = (shifted / 400, shifted % 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + part * 365 + part / 4 - part / 100 + dayOfYear
  }
}
