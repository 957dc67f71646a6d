import PlanModel
import StrictJSON

// Targets and what was measured.
extension LedgerWriter {
  static func target(_ target: Target, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(target.unknown, LedgerShape.target)
      at.key("id", &json)
      json.string(target.id.rawValue)
      at.key("pillar", &json)
      json.string(target.pillar.rawValue)
      at.key("name", &json)
      json.string(target.name)
      at.key("shortName", &json)
      json.string(target.shortName)
      at.key("unit", &json)
      json.string(target.unit)
      at.key("better", &json)
      json.string(target.better.rawValue)
      at.key("goal", &json)
      number(target.goal, &json)
      if let most = target.most {
        at.key("most", &json)
        number(most, &json)
      }
      at.key("basis", &json)
      json.string(target.basis?.rawValue)
      at.key("steps", &json)
      byYear(target.steps, &json) { number($0, &$1) }
      at.key("measuredIn", &json)
      if let measuredIn = target.measuredIn { years(measuredIn, &json) } else { json.null() }
      at.key("baseline", &json)
      if let baseline = target.baseline { self.baseline(baseline, &json) } else { json.null() }
      at.key("measurements", &json)
      list(target.measurements, &json, measurement)
      if !target.years.isEmpty {
        at.key("years", &json)
        byYear(target.years, &json, yearRecord)
      }
      at.end(&json)
    }
  }

  static func baseline(_ baseline: Baseline, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(baseline.unknown, LedgerShape.baseline)
      at.key("value", &json)
      number(baseline.value, &json)
      at.key("year", &json)
      json.integer(baseline.year.startYear)
      at.key("source", &json)
      json.string(baseline.source)
      at.end(&json)
    }
  }

  static func measurement(_ measurement: Measurement, _ json: inout JSONWriter) {
    json.object { json in
      var at = UnknownCursor(measurement.unknown, LedgerShape.measurement)
      at.key("year", &json)
      json.integer(measurement.year.startYear)
      at.key("value", &json)
      number(measurement.value, &json)
      at.key("provisional", &json)
      json.bool(measurement.isProvisional)
      at.key("on", &json)
      date(measurement.on, &json)
      at.key("source", &json)
      json.string(measurement.source)
      at.key("numerator", &json)
      number(measurement.numerator, &json)
      at.key("denominator", &json)
      number(measurement.denominator, &json)
      if let note = measurement.note {
        at.key("note", &json)
        json.string(note)
      }
      at.end(&json)
    }
  }
}
