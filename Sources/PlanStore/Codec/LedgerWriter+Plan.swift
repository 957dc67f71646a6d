import PlanModel
import StrictJSON

// The plan and its tree down to the initiative.
extension LedgerWriter {
  static func plan(_ plan: Plan, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(plan.unknown, LedgerShape.plan)
      at.key("id", &json)
      json.string(plan.id.rawValue)
      at.key("label", &json)
      json.string(plan.label)
      at.key("title", &json)
      json.string(plan.title)
      at.key("firstYear", &json)
      json.integer(plan.firstYear.startYear)
      at.key("lastYear", &json)
      json.integer(plan.lastYear.startYear)
      at.key("levels", &json)
      texts(plan.levels, &json)
      at.key("status", &json)
      json.string(plan.status.rawValue)
      at.key("adoptedOn", &json)
      date(plan.adoptedOn, &json)
      at.key("lockedYears", &json)
      years(plan.lockedYears.sorted(), &json)
      at.key("scheme", &json)
      json.string(plan.scheme?.rawValue)
      at.key("chapters", &json)
      list(plan.chapters, &json, chapter)
      at.key("pillars", &json)
      list(plan.pillars, &json, pillar)
      at.key("targets", &json)
      list(plan.targets, &json, target)
      at.end(&json)
    }
  }

  static func chapter(_ chapter: Chapter, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(chapter.unknown, LedgerShape.chapter)
      at.key("title", &json)
      json.string(chapter.title)
      at.key("text", &json)
      json.string(chapter.body.text)
      if chapter.body.isSummary {
        at.key("textIsSummary", &json)
        json.bool(true)
      }
      at.end(&json)
    }
  }

  static func pillar(_ pillar: Pillar, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(pillar.unknown, LedgerShape.pillar)
      at.key("id", &json)
      json.string(pillar.id.rawValue)
      at.key("title", &json)
      json.string(pillar.title)
      at.key("directions", &json)
      list(pillar.directions, &json, direction)
      at.end(&json)
    }
  }

  static func direction(_ direction: Direction, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(direction.unknown, LedgerShape.direction)
      at.key("id", &json)
      json.string(direction.id.rawValue)
      at.key("title", &json)
      json.string(direction.title)
      at.key("initiatives", &json)
      list(direction.initiatives, &json, initiative)
      at.end(&json)
    }
  }

  static func initiative(_ initiative: Initiative, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(initiative.unknown, LedgerShape.initiative)
      at.key("id", &json)
      json.string(initiative.id.rawValue)
      at.key("title", &json)
      json.string(initiative.title)
      at.key("purpose", &json)
      json.string(initiative.purpose?.text)
      if initiative.purpose?.isSummary == true {
        at.key("purposeIsSummary", &json)
        json.bool(true)
      }
      at.key("owner", &json)
      json.string(initiative.owner?.rawValue)
      at.key("involved", &json)
      items(initiative.involved, &json)
      at.key("outcome", &json)
      json.string(initiative.outcome?.text)
      if initiative.outcome?.isSummary == true {
        at.key("outcomeIsSummary", &json)
        json.bool(true)
      }
      if let note = initiative.note {
        at.key("note", &json)
        json.string(note)
      }
      at.key("succeeds", &json)
      items(initiative.succeeds, &json)
      at.key("tags", &json)
      texts(initiative.tags, &json)
      if !initiative.years.isEmpty {
        at.key("years", &json)
        byYear(initiative.years, &json, yearRecord)
      }
      at.key("programs", &json)
      list(initiative.programs, &json, program)
      at.end(&json)
    }
  }
}
