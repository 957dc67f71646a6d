import PlanModel
import StrictJSON

// Programs, their lines and what is recorded for a year.
extension LedgerWriter {
  static func program(_ program: Program, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(program.unknown, LedgerShape.program)
      at.key("id", &json)
      json.string(program.id.rawValue)
      at.key("name", &json)
      json.string(program.name)
      at.key("owner", &json)
      json.string(program.owner?.rawValue)
      at.key("succeeds", &json)
      items(program.succeeds, &json)
      at.key("tags", &json)
      texts(program.tags, &json)
      at.key("lines", &json)
      lines(program.pairs, &json)
      if !program.years.isEmpty {
        at.key("years", &json)
        byYear(program.years, &json, yearRecord)
      }
      at.end(&json)
    }
  }

  static func lines(_ pairs: [LinePair], _ json: inout JSONWriter) {
    json.array { json in
      for pair in pairs {
        if let planned = pair.planned { line(planned, .planned, &json) }
        for actual in pair.actuals { line(actual, .actual, &json) }
      }
    }
  }

  private static func line(_ line: Line, _ track: Track, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(line.unknown, LedgerShape.line)
      at.key("track", &json)
      json.string(track.rawValue)
      at.key("cells", &json)
      json.inlineArray { json in
        for cell in line.cells { json.string(cell.isBlank ? nil : cell.written) }
      }
      if !line.readings.isEmpty {
        at.key("readings", &json)
        byYear(line.readings, &json) { $1.string($0.rawValue) }
      }
      if !line.facts.isEmpty {
        at.key("facts", &json)
        byYear(line.facts, &json, fact)
      }
      at.end(&json)
    }
  }

  static func fact(_ fact: ResultFact, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(fact.unknown, LedgerShape.fact)
      at.key("state", &json)
      json.string(fact.state?.rawValue)
      at.key("asOf", &json)
      date(fact.asOf, &json)
      at.key("source", &json)
      json.string(fact.source)
      at.key("reason", &json)
      json.string(fact.reason)
      at.end(&json)
    }
  }

  static func yearRecord(_ record: YearRecord, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(record.unknown, LedgerShape.yearRecord)
      if let schedule = record.schedule {
        at.key("schedule", &json)
        json.string(schedule)
      }
      if let note = record.note {
        at.key("note", &json)
        json.string(note)
      }
      if let issue = record.issue {
        at.key("issue", &json)
        json.string(issue)
      }
      if let direction = record.direction {
        at.key("direction", &json)
        json.string(direction)
      }
      if let assessment = record.assessment {
        at.key("assessment", &json)
        self.assessment(assessment, &json)
      }
      at.end(&json)
    }
  }

  static func assessment(_ assessment: Assessment, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(assessment.unknown, LedgerShape.assessment)
      at.key("scheme", &json)
      json.string(assessment.scheme.rawValue)
      at.key("mark", &json)
      json.string(assessment.mark)
      at.key("proposed", &json)
      json.string(assessment.proposed)
      at.key("reason", &json)
      json.string(assessment.reason)
      at.end(&json)
    }
  }
}
