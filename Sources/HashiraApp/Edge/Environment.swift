import ArgumentParser
import Dashboard
import Glibc
import PlanModel
import SystemPackage
import TerminalKit

/// What every command takes: which ledger, which language, which day.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: "The ledger file (else $HASHIRA_LEDGER, else ~/.local/share/hashira/ledger.json).")
  var ledger: String?

  @Option(name: .long, help: "ja or en (else by the locale).")
  var lang: String?

  @Option(name: .long, help: "Take this as today: 2026-11-22 (else $HASHIRA_NOW, else the clock).")
  var now: String?
}

extension CommonOptions {
  /// The language wanted: the option, else a ja or en locale, else Japanese.
  var language: Language {
    if let lang { return lang.hasPrefix("en") ? .english : .japanese }
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      guard let value = Environment.value(name) else { continue }
      return value.hasPrefix("en") ? .english : .japanese
    }
    return .japanese
  }

  func validate() throws {
    if let lang, Language(rawValue: lang) == nil {
      throw ValidationError("--lang \(lang): ja or en")
    }
    if let now, Clock.fixed(now) == nil { throw ValidationError("--now \(now): a date such as 2026-11-22") }
  }

  /// Now, from the option, the environment or the clock.
  var moment: Moment { (now ?? Environment.value("HASHIRA_NOW")).flatMap(Clock.fixed) ?? Clock.now() }
  /// The clock that a session reads; it stands still where a day was given.
  var clock: @Sendable () -> Moment {
    guard let fixed = (now ?? Environment.value("HASHIRA_NOW")).flatMap(Clock.fixed) else { return { Clock.now() } }
    return { fixed }
  }

  /// Where the ledger is, and whether that is the default place.
  func ledgerPlace(file: String? = nil) -> LedgerPlace {
    if let file = file ?? ledger { return LedgerPlace(path: FilePath(file), isDefault: false) }
    if let file = Environment.value("HASHIRA_LEDGER") { return LedgerPlace(path: FilePath(file), isDefault: false) }
    let base =
      Environment.value("XDG_DATA_HOME").map { FilePath($0) }
      ?? FilePath(Environment.value("HOME") ?? "/").appending(".local/share")
    return LedgerPlace(path: base.appending("hashira").appending("ledger.json"), isDefault: true)
  }
}

/// A ledger's path; the default place gets its folders made and a private file.
struct LedgerPlace: Hashable {
  var path: FilePath
  var isDefault: Bool
}

enum Environment {
  /// A variable that is set and not empty.
  static func value(_ name: String) -> String? {
    guard let pointer = getenv(name), pointer.pointee != 0 else { return nil }
    return String(cString: pointer)
  }
}

/// The time of day, read at the edge only.
enum Clock {
  static func now() -> Moment {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    let date =
      CalendarDate(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
      ?? FiscalYear(2026).firstDay
    return Moment(date: date, hour: Int(local.tm_hour), minute: Int(local.tm_min))
  }

  /// `2026-11-22` or `2026-11-22T14:03`.
  static func fixed(_ text: String) -> Moment? {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let first = parts.first else { return nil }
    let numbers = first.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      let date = CalendarDate(year: year, month: month, day: day)
    else { return nil }
    guard parts.count == 2 else { return Moment(date: date) }
    let clock = parts[1].split(separator: ":").prefix(2).map { Int($0.prefix(2)) }
    guard clock.count == 2, let hour = clock[0], let minute = clock[1], (0..<24).contains(hour),
      (0..<60).contains(minute)
    else { return nil }
    return Moment(date: date, hour: hour, minute: minute)
  }
}
