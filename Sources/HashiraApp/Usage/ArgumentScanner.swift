import Dashboard

/// The command line taken apart by the command table, before it is parsed: so that what is wrong with it can be said in
/// the officer's language, and help and language are known whatever else is wrong.
struct ArgumentScanner {
  let command: CommandEntry
  /// Whether the command was named, and not only meant.
  let isNamed: Bool
  let options: [(entry: OptionEntry, value: String?)]
  let positionals: [String]
  let wantsHelp: Bool
  let wantsVersion: Bool
  /// The first thing wrong; help and version are given in spite of it.
  let mistake: Phrase?

  init(_ arguments: [String]) {
    var rest = arguments[...]
    // `hashira help set` asks for the help of `set`.
    let asksHelp = rest.first == "help"
    if asksHelp { rest = rest.dropFirst() }
    let name = ArgumentScanner.commandName(in: rest)
    let command = name.flatMap { CommandTable.command(named: $0.text) } ?? CommandTable.standard
    if let name { rest.remove(at: name.index) }
    var options: [(entry: OptionEntry, value: String?)] = []
    var positionals: [String] = []
    var mistake: Phrase?
    var (help, version, onlyPositionals) = (asksHelp, false, false)
    func wrong(_ phrase: Phrase) { if mistake == nil { mistake = phrase } }

    while let word = rest.popFirst() {
      guard !onlyPositionals, ArgumentScanner.isOption(word) else {
        positionals.append(word)
        continue
      }
      if word == "--" {
        onlyPositionals = true
        continue
      }
      if word == "--version" {
        version = true
        continue
      }
      let (optionName, joined) = ArgumentScanner.split(word)
      guard let entry = command.option(named: optionName) else {
        wrong(.unknownOption(optionName, of: name == nil ? nil : command.name))
        continue
      }
      if entry.name == "help" {
        help = true
      } else if entry.value == nil {
        if joined != nil { wrong(.flagWithValue(optionName)) }
        options.append((entry, nil))
      } else if let value = joined ?? rest.popFirst() {
        options.append((entry, value))
      } else {
        wrong(.valueMissing(optionName, example: entry.value ?? ""))
      }
    }

    let needed = command.positionals.filter(\.isRequired)
    if positionals.count < needed.count, mistake == nil {
      mistake = .positionalMissing(command.positionals[positionals.count].name, usage: command.usage)
    }
    if positionals.count > command.positionals.count, command.positionals.last?.isRepeatable != true {
      wrong(.tooManyPositionals(positionals[command.positionals.count], usage: command.usage))
    }
    (self.command, isNamed) = (command, name != nil)
    (self.options, self.positionals) = (options, positionals)
    (wantsHelp, wantsVersion, self.mistake) = (help, version, mistake)
  }

  /// The last value given for an option.
  func value(of option: String) -> String? { options.last { $0.entry.name == option }?.value }

  /// The same command line in the one form that cannot be misread: values joined to their options, words last. The
  /// parser takes an empty value only as a word of its own.
  var canonical: [String] {
    var words = [command.name]
    for (entry, value) in options {
      switch value {
      case nil: words.append("--" + entry.name)
      case "": words += ["--" + entry.name, ""]
      case let value?: words.append("--" + entry.name + "=" + value)
      }
    }
    return positionals.isEmpty ? words : words + ["--"] + positionals
  }

  /// The first word that is no option and no option's value, if it is a command's name.
  private static func commandName(in arguments: ArraySlice<String>) -> (index: Int, text: String)? {
    var index = arguments.startIndex
    while index < arguments.endIndex {
      let word = arguments[index]
      if !isOption(word) { return CommandTable.command(named: word) == nil ? nil : (index, word) }
      let (name, joined) = split(word)
      let takesValue = OptionEntry.common.contains { $0.names.contains(name) && $0.value != nil }
      index += takesValue && joined == nil ? 2 : 1
    }
    return nil
  }

  /// `-` alone is a word, and so is a negative number.
  private static func isOption(_ word: String) -> Bool {
    let bytes = Array(word.utf8.prefix(2))
    return bytes.count == 2 && bytes[0] == UInt8(ascii: "-") && !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[1])
  }

  private static func split(_ word: String) -> (name: String, value: String?) {
    guard word.hasPrefix("--"), let sign = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<sign]), String(word[word.index(after: sign)...]))
  }
}
