/// Everything in a value as texts, in an order that depends on the value alone: a total order for deterministic winners,
/// and the stuff of a conflict's id.
struct MergeKey {
  private(set) var parts: [String] = []

  mutating func add(_ text: String) { parts.append("+" + text) }
  mutating func add(_ text: String?) { if let text { add(text) } else { parts.append("-") } }
  mutating func add(_ id: ItemID?) { add(id?.rawValue) }
  mutating func add(_ number: Decimal?) { add(number?.description) }
  mutating func add(_ date: CalendarDate?) { add(date?.description) }
  mutating func add(_ year: FiscalYear) { add(String(year.startYear)) }
  mutating func add(_ ids: [ItemID]) {
    add(String(ids.count))
    for id in ids { add(id.rawValue) }
  }
  mutating func add(_ unknown: UnknownKeys) {
    for entry in unknown.entries {
      add(entry.after)
      add(entry.key)
      add(entry.json)
    }
  }
  mutating func add(_ prose: Prose) {
    add(prose.text)
    if prose.isSummary { add("summary") }
  }
  mutating func add(_ fact: ResultFact) {
    add(fact.state?.rawValue)
    add(fact.asOf)
    add(fact.source)
    add(fact.reason)
    add(fact.unknown)
  }
  mutating func add(_ assessment: Assessment) {
    add(assessment.scheme)
    add(assessment.mark)
    add(assessment.proposed)
    add(assessment.reason)
    add(assessment.unknown)
  }
  mutating func add(_ inquiry: Inquiry) {
    add(inquiry.askedOn)
    add(inquiry.due)
    add(inquiry.answeredOn)
    for day in inquiry.reminders { add(day) }
    add(inquiry.unknown)
  }
  mutating func add(_ baseline: Baseline) {
    add(baseline.value)
    add(baseline.year)
    add(baseline.source)
    add(baseline.unknown)
  }
  mutating func add(_ measurement: Measurement) {
    add(measurement.year)
    add(measurement.value)
    if measurement.isProvisional { add("provisional") }
    add(measurement.on)
    add(measurement.source)
    add(measurement.numerator)
    add(measurement.denominator)
    add(measurement.note)
    add(measurement.unknown)
  }
  mutating func add(_ chapter: Chapter) {
    add(chapter.title)
    add(chapter.body)
    add(chapter.unknown)
  }
  mutating func add(_ line: Line) {
    for cell in line.cells { add(cell.written) }
    for (year, reading) in line.readings.sorted(by: { $0.key < $1.key }) {
      add(year)
      add(reading.rawValue)
    }
    for (year, fact) in line.facts.sorted(by: { $0.key < $1.key }) {
      add(year)
      add(fact)
    }
    add(line.unknown)
  }
  mutating func add(_ pair: LinePair) {
    if let planned = pair.planned { add(planned) } else { parts.append("-") }
    add(String(pair.actuals.count))
    for line in pair.actuals { add(line) }
  }

  mutating func add(_ field: Field) {
    add(field.name)
    if let year = field.year { add(year) }
    switch field.line {
    case nil: break
    case .planned(let pair)?: add("planned \(pair)")
    case .actual(let pair, let line)?: add("actual \(pair) \(line)")
    }
  }

  mutating func add(_ value: FieldValue) {
    switch value {
    case .text(let text): add(text)
    case .prose(let prose): if let prose { add(prose) } else { parts.append("-") }
    case .cell(let cell): add(cell.isBlank ? nil : cell.written)
    case .reading(let reading): add(reading?.rawValue)
    case .fact(let fact): if let fact { add(fact) } else { parts.append("-") }
    case .assessment(let assessment): if let assessment { add(assessment) } else { parts.append("-") }
    case .flag(let flag): add(flag ? "true" : nil)
    case .number(let number): add(number)
    case .date(let date): add(date)
    case .item(let id): add(id)
    case .items(let ids): add(ids)
    case .texts(let texts): for text in texts { add(text) }
    case .years(let years): if let years { for year in years { add(year) } } else { parts.append("-") }
    case .status(let status): add(status.rawValue)
    case .better(let better): add(better.rawValue)
    case .basis(let basis): add(basis?.rawValue)
    case .baseline(let baseline): if let baseline { add(baseline) } else { parts.append("-") }
    case .measurement(let measurement): if let measurement { add(measurement) } else { parts.append("-") }
    case .chapters(let chapters): for chapter in chapters { add(chapter) }
    case .pairs(let pairs): for pair in pairs { add(pair) }
    case .schemes(let entries): for entry in entries { add(entry.sortText) }
    case .formerNames(let names):
      for former in names {
        add(former.name)
        add(former.until)
        add(former.unknown)
      }
    case .inquiry(let inquiry): if let inquiry { add(inquiry) } else { parts.append("-") }
    case .conflicts(let conflicts): for conflict in conflicts { add(conflict.id) }
    case .unknownKeys(let keys): add(keys)
    }
  }

  mutating func add(_ clash: MergeConflict.Clash) {
    switch clash {
    case .field(let field, _, let kept, let other):
      add(field)
      add(kept)
      parts.append("|")
      add(other)
    case .removed: add("removed")
    case .moved(let kept, let other):
      add("moved")
      add(kept)
      add(other)
    case .order(let kind, let kept, let other):
      add("order")
      add(kind.rawValue)
      add(kept)
      add(other)
    case .member(let key, _, let kept, let other):
      add("member")
      add(key)
      add(kept)
      add(other)
    }
  }

  /// FNV-1a of all parts, as 13 characters of Crockford base 32 behind a letter.
  var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func feed(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for part in parts {
      for byte in part.utf8 { feed(byte) }
      // No byte of UTF-8: where one part ends cannot be mistaken.
      feed(0xFF)
    }
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var text = "k"
    for shift in stride(from: 60, through: 0, by: -5) { text.append(alphabet[Int((hash >> UInt64(shift)) & 31)]) }
    return text
  }
}

extension MergeKey {
  /// Whether there is anything in the value.
  private var isFilled: Bool { parts.contains { $0 != "-" && $0 != "+" } }

  /// Whether this value gives way to the other: an empty one to a filled one, else the one that is less byte by byte.
  func yields(to other: MergeKey) -> Bool {
    guard isFilled == other.isFilled else { return other.isFilled }
    for (one, two) in zip(parts, other.parts) where !one.utf8.elementsEqual(two.utf8) {
      return one.utf8.lexicographicallyPrecedes(two.utf8)
    }
    return parts.count < other.parts.count
  }

  init(_ value: FieldValue) {
    self.init()
    add(value)
  }
  init(_ ids: [ItemID]) {
    self.init()
    add(ids)
  }
  init(_ text: String?) {
    self.init()
    add(text)
  }
}
