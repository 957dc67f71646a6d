extension Ledger {
  /// Puts a value into a field; false, and nothing changed, where the field is not there or of another kind.
  mutating func setValue(_ value: FieldValue, of field: Field, at path: ItemPath) -> Bool {
    switch path {
    case .ledger: return set(value, of: field)
    case .section(let index): return sections[index].set(value, of: field)
    case .plan(let p): return plans[p].set(value, of: field)
    case .target(let p, let index):
      return plans[p].targets[index].set(value, of: field)
    case .pillar(let p, let i): return plans[p].pillars[i].set(value, of: field)
    case .direction(let p, let i, let d): return plans[p].pillars[i].directions[d].set(value, of: field)
    case .initiative(let p, let i, let d, let n):
      return plans[p].pillars[i].directions[d].initiatives[n].set(value, of: field)
    case .program(let p, let i, let d, let n, let g):
      let (first, count) = (plans[p].firstYear, plans[p].yearCount)
      return plans[p].pillars[i].directions[d].initiatives[n].programs[g]
        .set(value, of: field, firstYear: first, years: count)
    }
  }

  private mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.organization, .text(let text?)): organization = text
    case (.schemes, .schemes(let entries)): schemes = entries
    case (.conflicts, .conflicts(let value)): conflicts = value
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    default: return false
    }
    return true
  }
}

extension Section {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): name = text
    case (.formerNames, .formerNames(let names)): formerNames = names
    case (.inquiry(let year), .inquiry(let inquiry)): inquiries[year] = inquiry?.isEmpty == true ? nil : inquiry
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    default: return false
    }
    return true
  }
}

extension Pillar {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): title = text
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    default: return false
    }
    return true
  }
}

extension Direction {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): title = text
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    default: return false
    }
    return true
  }
}

extension Plan {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): title = text
    case (.label, .text(let text?)): label = text
    case (.status, .status(let value)): status = value
    case (.adoptedOn, .date(let date)): adoptedOn = date
    case (.levels, .texts(let names)): levels = names
    case (.scheme, .item(let id)): scheme = id
    case (.chapters, .chapters(let value)): chapters = value
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    case (.locked(let year), .flag(let locked)):
      if locked { lockedYears.insert(year) } else { lockedYears.remove(year) }
    default: return false
    }
    return true
  }
}

extension Target {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): name = text
    case (.pillar, .item(let id?)): pillar = id
    case (.shortName, .text(let text?)): shortName = text
    case (.unit, .text(let text?)): unit = text
    case (.better, .better(let value)): better = value
    case (.goal, .number(let number?)): goal = number
    case (.most, .number(let number)): most = number
    case (.assessment, .assessment): return years.set(value, of: field)
    case (.basis, .basis(let value)): basis = value
    case (.measuredIn, .years(let value)): measuredIn = value
    case (.baseline, .baseline(let value)): baseline = value
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    case (.step(let year), .number(let number)): steps[year] = number
    case (.measurement(let year), .measurement(let new)):
      if let new, new.year != year { return false }
      measurements.removeAll { $0.year == year }
      if let new {
        measurements.insert(new, at: measurements.firstIndex { $0.year > year } ?? measurements.endIndex)
      }
    default: return false
    }
    return true
  }
}

extension YearRecord {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.schedule, .text(let text)): schedule = text
    case (.note, .text(let text)): note = text
    case (.issue, .text(let text)): issue = text
    case (.direction, .text(let text)): direction = text
    case (.assessment, .assessment(let new)): assessment = new
    default: return false
    }
    return true
  }
}

extension [FiscalYear: YearRecord] {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    guard let year = field.recordYear else { return false }
    var record = self[year] ?? YearRecord()
    guard record.set(value, of: field) else { return false }
    self[year] = record.isEmpty ? nil : record
    return true
  }
}

extension Initiative {
  mutating func set(_ value: FieldValue, of field: Field) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): title = text
    case (.purpose, .prose(let prose)): purpose = prose
    case (.outcome, .prose(let prose)): outcome = prose
    case (.footnote, .text(let text)): note = text
    case (.owner, .item(let id)): owner = id
    case (.involved, .items(let ids)): involved = ids
    case (.succeeds, .items(let ids)): succeeds = ids
    case (.tags, .texts(let texts)): tags = texts
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    default: return years.set(value, of: field)
    }
    return true
  }
}

extension Program {
  mutating func set(_ value: FieldValue, of field: Field, firstYear: FiscalYear, years count: Int) -> Bool {
    switch (field, value) {
    case (.title, .text(let text?)): name = text
    case (.owner, .item(let id)): owner = id
    case (.succeeds, .items(let ids)): succeeds = ids
    case (.tags, .texts(let texts)): tags = texts
    case (.pairs, .pairs(let value)):
      pairs = value
    case (.unknownKeys, .unknownKeys(let keys)): unknown = keys
    case (.cell(let ref, let year), .cell(let cell)):
      let column = year.startYear - firstYear.startYear
      guard (0..<count).contains(column) else { return false }
      return withLine(ref, years: count) { $0.cells[column] = cell }
    case (.reading(let ref, let year), .reading(let reading)):
      return withLine(ref, years: count) { $0.readings[year] = reading }
    case (.fact(let ref, let year), .fact(let fact)):
      return withLine(ref, years: count) { $0.facts[year] = fact }
    default: return years.set(value, of: field)
    }
    return true
  }
}
