import PlanModel
import StrictJSON

// Scalars of the ledger's own kinds, lists and maps of them.
extension LedgerReader {
  func itemID(_ json: inout JSONReader) throws(JSONError) -> ItemID { ItemID(try json.readString()) }

  func optionalItemID(_ json: inout JSONReader) throws(JSONError) -> ItemID? {
    try json.readOptionalString().map { ItemID($0) }
  }

  /// One of the words of an enumeration, compared byte by byte.
  mutating func word<Word: RawRepresentable<String> & CaseIterable>(
    _ json: inout JSONReader
  ) throws(JSONError) -> Word {
    let start = json.offset
    let text = try json.readString()
    for word in Word.allCases where word.rawValue.utf8.elementsEqual(text.utf8) { return word }
    throw refusal(.badWord(Self.excerpt(text), allowed: Word.allCases.map(\.rawValue)), at: start, json)
  }

  mutating func optionalWord<Word: RawRepresentable<String> & CaseIterable>(
    _ json: inout JSONReader
  ) throws(JSONError) -> Word? {
    try json.readNull() ? nil : try word(&json)
  }

  /// The years `FiscalYear` takes when it is typed.
  private static var fiscalYears: ClosedRange<Int> { 1926...2200 }

  mutating func year(_ json: inout JSONReader) throws(JSONError) -> FiscalYear {
    let start = json.offset
    let number = try json.readInt()
    guard Self.fiscalYears.contains(number) else { throw refusal(.badYear(String(number)), at: start, json) }
    return FiscalYear(number)
  }

  private static func year(key: String) -> FiscalYear? {
    guard key.utf8.count == 4, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(key),
      fiscalYears.contains(number)
    else { return nil }
    return FiscalYear(number)
  }

  /// ISO 8601, `2027-02-01`, a day that exists.
  mutating func optionalDate(_ json: inout JSONReader) throws(JSONError) -> CalendarDate? {
    let start = json.offset
    guard let text = try json.readOptionalString() else { return nil }
    let digits = Array(text.utf8)
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard (0x30...0x39).contains(digits[index]) else { return nil }
        value = value * 10 + Int(digits[index] - 0x30)
      }
      return value
    }
    let hyphen = UInt8(ascii: "-")
    guard digits.count == 10, digits[4] == hyphen, digits[7] == hyphen, let year = number(0..<4),
      let month = number(5..<7), let day = number(8..<10), let date = CalendarDate(year: year, month: month, day: day)
    else { throw refusal(.badDate(Self.excerpt(text)), at: start, json) }
    return date
  }

  mutating func decimal(_ json: inout JSONReader) throws(JSONError) -> Decimal {
    let start = json.offset
    let text = try json.readNumberText()
    guard let decimal = Decimal(text) else { throw refusal(.badNumber(Self.excerpt(text)), at: start, json) }
    return decimal
  }

  mutating func optionalDecimal(_ json: inout JSONReader) throws(JSONError) -> Decimal? {
    try json.readNull() ? nil : try decimal(&json)
  }

  mutating func list<Element>(
    _ json: inout JSONReader, _ element: (inout LedgerReader, inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    var elements: [Element] = []
    var array = try json.beginArray()
    while try json.nextElement(in: &array) { elements.append(try element(&self, &json)) }
    return elements
  }

  mutating func texts(_ json: inout JSONReader) throws(JSONError) -> [String] {
    try list(&json) { (_, json) throws(JSONError) in try json.readString() }
  }

  mutating func itemIDs(_ json: inout JSONReader) throws(JSONError) -> [ItemID] {
    try list(&json) { (me, json) throws(JSONError) in try me.itemID(&json) }
  }

  mutating func years(_ json: inout JSONReader) throws(JSONError) -> [FiscalYear] {
    try list(&json) { (me, json) throws(JSONError) in try me.year(&json) }
  }

  /// A map whose keys are fiscal years, `"2026"`; entries without a value are left out.
  mutating func byYear<Value>(
    _ json: inout JSONReader, _ value: (inout LedgerReader, inout JSONReader) throws(JSONError) -> Value?
  ) throws(JSONError) -> [FiscalYear: Value] {
    var values: [FiscalYear: Value] = [:]
    var object = try json.beginObject()
    while let key = try json.nextKey(in: &object) {
      guard let year = Self.year(key: key) else {
        // A value that is not taken makes the reader refuse, and point at, its key.
        problem = .badYear(Self.excerpt(key))
        continue
      }
      values[year] = try value(&self, &json)
    }
    return values
  }
}
