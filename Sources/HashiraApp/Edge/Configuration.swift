import CursesScreen
import Dashboard
import StrictJSON
import TerminalKit

/// What an officer has set once for all: `$XDG_CONFIG_HOME/hashira/config.json`.
///
/// The command line and the environment come before it. A file that cannot be read in full is refused with line and
/// column: a setting that is silently not taken is worse than none.
struct Configuration: Sendable {
  var language: Language?
  var ledger: String?
  var ambiguous: AmbiguousWidth?
  var theme: ThemeName?
  var usesMouse = true
  var keys: [Command: [KeyStroke]] = [:]

  var keyMap: KeyMap { keys.isEmpty ? .standard : KeyMap(rebinding: keys) }

  init() {}

  /// The configuration that `--config` names, else the user's own where there is one.
  init(option: String?, environment: Environment) throws {
    if let option {
      self = try Configuration(DocumentFile.read(option), file: option)
      return
    }
    let base = environment.value("XDG_CONFIG_HOME") ?? environment.value("HOME").map { $0 + "/.config" }
    guard let base else { return }
    let file = base + "/hashira/config.json"
    guard DocumentFile.exists(file) else { return }
    self = try Configuration(DocumentFile.read(file), file: file)
  }

  init(_ bytes: [UInt8], file: String) throws {
    var reading = ConfigurationReading()
    do {
      try JSONReader.read(bytes) { (reader) throws(JSONError) in try reading.read(&reader) }
    } catch {
      throw CommandFailure(.usage, .badConfiguration(file, error.position, error.problem.phrase))
    }
    if let (offset, phrase) = reading.problem {
      throw CommandFailure(.usage, .badConfiguration(file, TextPosition(of: offset, in: bytes), phrase))
    }
    self = reading.configuration
  }
}

/// The walk through the file; the first value that means nothing is kept with its place.
private struct ConfigurationReading {
  var configuration = Configuration()
  var problem: (offset: Int, phrase: Phrase)?

  private mutating func wrong(_ offset: Int, _ phrase: Phrase) { if problem == nil { problem = (offset, phrase) } }

  mutating func read(_ reader: inout JSONReader) throws(JSONError) {
    var object = try reader.beginObject()
    while let key = try reader.nextKey(in: &object) {
      let offset = reader.offset
      switch key {
      case "language": configuration.language = try choice(&reader, "language", Language.allCases)
      case "theme":
        configuration.theme = try choice(&reader, "theme", ThemeName.allCases)
      case "ambiguous": configuration.ambiguous = try choice(&reader, "ambiguous", AmbiguousWidth.allCases)
      case "mouse": configuration.usesMouse = try reader.readBool()
      case "ledger":
        let ledger = try reader.readString()
        if ledger.isEmpty { wrong(offset, .configurationEmpty("ledger")) } else { configuration.ledger = ledger }
      case "keys": try readKeys(&reader)
      default:
        wrong(offset, .unknownSetting(key))
        _ = try reader.skipValue()
      }
    }
  }

  private mutating func choice<Choice: RawRepresentable<String>>(
    _ reader: inout JSONReader, _ name: String, _ all: [Choice]
  ) throws(JSONError) -> Choice? {
    let offset = reader.offset
    let word = try reader.readString()
    guard let choice = Choice(rawValue: word) else {
      wrong(offset, .badChoice(name, word, of: all.map(\.rawValue)))
      return nil
    }
    return choice
  }

  /// `{"undo": ["<c-z>", "u"], "search": "/"}`
  private mutating func readKeys(_ reader: inout JSONReader) throws(JSONError) {
    var object = try reader.beginObject()
    while let name = try reader.nextKey(in: &object) {
      let command = Command(rawValue: name)
      if command == nil { wrong(reader.offset, .unknownOperation(name)) }
      var keys: [KeyStroke] = []
      if try reader.peekKind() == .array {
        var array = try reader.beginArray()
        while try reader.nextElement(in: &array) { keys += try key(&reader) }
      } else {
        keys += try key(&reader)
      }
      if let command { configuration.keys[command] = keys }
    }
  }

  private mutating func key(_ reader: inout JSONReader) throws(JSONError) -> [KeyStroke] {
    let offset = reader.offset
    let name = try reader.readString()
    guard let key = KeyStroke(name: name) else {
      wrong(offset, .unknownKeyName(name))
      return []
    }
    return [key]
  }
}

extension Phrase {
  static func badConfiguration(_ file: String, _ position: TextPosition, _ what: Phrase) -> Phrase {
    Phrase(
      "設定ファイルを読めません（\(file) \(position.line)行\(position.column)桁）。\(what.japanese) "
        + "直してから、もう一度実行してください。台帳はそのままです。",
      "The configuration cannot be read (\(file):\(position)). \(what.english) Mend it and try again; the ledger is as it "
        + "was.")
  }
  static func unknownSetting(_ name: String) -> Phrase {
    let known = "language, ledger, theme, ambiguous, mouse, keys"
    return Phrase("「\(name)」という設定はありません。使えるのは \(known) です。", "There is no setting \"\(name)\"; there are \(known).")
  }
  static func configurationEmpty(_ name: String) -> Phrase {
    Phrase("\(name) が空です。", "\(name) is empty.")
  }
  static func unknownOperation(_ name: String) -> Phrase {
    Phrase(
      "「\(name)」という操作はありません。操作の名前は docs/keys.md にあります。", "There is no command \"\(name)\"; docs/keys.md names them.")
  }
  static func unknownKeyName(_ name: String) -> Phrase {
    Phrase(
      "「\(name)」はキーの名前ではありません。例: u、<c-z>、<f5>、<a-up>。", "\"\(name)\" is no key. For example u, <c-z>, <f5>, <a-up>.")
  }
  static let configOption = Phrase(
    "設定ファイル。省略時は~/.config/hashira/config.json", "the configuration; else ~/.config/hashira/config.json")
}
