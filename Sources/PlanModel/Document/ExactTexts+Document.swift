extension ResultFact: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    source.appendTexts(to: &texts)
    reason.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Assessment: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    scheme.appendTexts(to: &texts)
    texts.append(mark)
    proposed.appendTexts(to: &texts)
    reason.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension YearRecord: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    for text in [schedule, note, issue, direction] { text.appendTexts(to: &texts) }
    assessment.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Baseline: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    source.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Measurement: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    source.appendTexts(to: &texts)
    note.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Line: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    cells.appendTexts(to: &texts)
    facts.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension LinePair: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    planned.appendTexts(to: &texts)
    actuals.appendTexts(to: &texts)
  }
}
extension Program: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, name]
    owner.appendTexts(to: &texts)
    succeeds.appendTexts(to: &texts)
    tags.appendTexts(to: &texts)
    pairs.appendTexts(to: &texts)
    years.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Initiative: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, title]
    purpose.appendTexts(to: &texts)
    owner.appendTexts(to: &texts)
    involved.appendTexts(to: &texts)
    outcome.appendTexts(to: &texts)
    note.appendTexts(to: &texts)
    succeeds.appendTexts(to: &texts)
    tags.appendTexts(to: &texts)
    years.appendTexts(to: &texts)
    programs.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Direction: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, title]
    initiatives.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Pillar: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, title]
    directions.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Target: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, pillar.rawValue, name, shortName, unit]
    baseline.appendTexts(to: &texts)
    measurements.appendTexts(to: &texts)
    years.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Section: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, name]
    formerNames.appendTexts(to: &texts)
    inquiries.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Chapter: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts.append(title)
    body.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Plan: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts += [id.rawValue, label, title] + levels
    scheme.appendTexts(to: &texts)
    chapters.appendTexts(to: &texts)
    pillars.appendTexts(to: &texts)
    targets.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
extension Ledger: ExactlyComparable {
  package func appendTexts(to texts: inout [String]) {
    texts.append(organization)
    sections.appendTexts(to: &texts)
    plans.appendTexts(to: &texts)
    schemes.appendTexts(to: &texts)
    conflicts.appendTexts(to: &texts)
    unknown.appendTexts(to: &texts)
  }
}
