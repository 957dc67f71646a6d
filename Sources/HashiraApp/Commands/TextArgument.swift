import Dashboard
import PlanModel

/// What a command is to write into a text: words, nothing, or no word about it.
enum TextArgument: Equatable {
  case text(String)
  case cleared
  case unsaid

  /// - Throws: wrong usage where both or nothing was said, or the text is empty.
  init(_ text: String?, clear: Bool, isOptional: Bool = false, in context: CommandContext) throws {
    switch (text, clear) {
    case (.some, true): throw CommandFailure(.usage, .notTogether(["TEXT", "--clear"]))
    case (nil, true): self = .cleared
    case (nil, false):
      guard isOptional else { throw CommandFailure(.usage, .nothingToWrite(["TEXT", "--clear"])) }
      self = .unsaid
    case (let text?, false):
      let words = Cell.trimmed(text == "-" ? try context.standardInput.text() : text)
      guard !words.isEmpty else { throw CommandFailure(.usage, .emptyText) }
      self = .text(words)
    }
  }

  /// The text to stand there then; nil: none.
  var words: String? {
    if case .text(let words) = self { words } else { nil }
  }
}

extension Array where Element == PlanEdit {
  /// Adds a change of one field, unless that would change nothing.
  mutating func set(_ item: ItemID, _ field: Field, from before: FieldValue, to after: FieldValue) {
    if !before.isExactly(after) { append(.set(item, field, before: before, after: after)) }
  }
}

extension CommandFailure {
  /// A word that is none of those an option takes.
  static func choice(_ option: String, _ value: String, of choices: [String]) -> CommandFailure {
    CommandFailure(.usage, .badChoice(option, value, of: choices))
  }
}

/// Values of options.
enum OptionValue {
  /// A day; "" for none.
  static func date(_ option: String, _ text: String) throws -> CalendarDate? {
    if text.isEmpty { return nil }
    do { return try CalendarDate(reading: text) } catch { throw CommandFailure(.usage, .badDate(option, error)) }
  }

  /// A number as officers type it: full-width digits, thousands and the target's unit too.
  static func number(_ option: String, _ text: String, unit: String = "") throws -> Decimal {
    guard let entry = MeasurementEntry(text, unit: unit), !entry.isProvisional else {
      throw CommandFailure(.usage, .badNumber(option, text))
    }
    return entry.value
  }

  /// `--format`; true for json.
  static func isJSON(_ format: String) throws -> Bool {
    guard ["text", "json"].contains(format) else {
      throw CommandFailure.choice("--format", format, of: ["text", "json"])
    }
    return format == "json"
  }
}
