import Dashboard

/// One command as the table describes it: help, the check of the command line and docs/cli.md are made from it.
struct CommandEntry: Sendable {
  /// A word of the command line that is no option.
  struct Positional: Sendable {
    /// In capitals, as usage lines show it.
    let name: String
    let help: Phrase
    var isRequired = true
    /// The last one only: as many as there are.
    var isRepeatable = false
  }

  let name: String
  let summary: Phrase
  var positionals: [Positional] = []
  var options: [OptionEntry] = []
  /// Paragraphs below the list of options.
  var notes: [Phrase] = []
  /// Whole command lines to copy.
  var examples: [String] = []
  /// For the project's own documents, not for officers.
  var isHidden = false

  /// The command's own options and those of every command.
  var allOptions: [OptionEntry] { options + OptionEntry.common }

  func option(named name: String) -> OptionEntry? { allOptions.first { $0.names.contains(name) } }

  /// `hashira set ADDRESS [TEXT] [OPTION…]`
  var usage: String {
    (["hashira", name] + positionals.map { ($0.isRequired ? $0.name : "[\($0.name)]") + ($0.isRepeatable ? "..." : "") }
      + ["[OPTION...]"])
      .joined(separator: " ")
  }
}

/// One option of a command.
struct OptionEntry: Sendable {
  /// Without dashes; the long name.
  let name: String
  /// One letter, `o` for `-o`.
  var short: Character?
  /// In capitals; nil for a flag.
  var value: String?
  let help: Phrase
  var isRepeatable = false

  /// As they are typed: `-o`, `--output`.
  var names: [String] { (short.map { ["-\($0)"] } ?? []) + ["--" + name] }
  /// `-o, --output FILE`
  var label: String { names.joined(separator: ", ") + (value.map { " " + $0 } ?? "") }
}

extension OptionEntry {
  /// What every command takes.
  static let common = [
    OptionEntry(name: "ledger", value: "FILE", help: .ledgerOption),
    OptionEntry(name: "lang", value: "ja|en", help: .languageOption),
    OptionEntry(name: "now", value: "DATE", help: .nowOption),
    OptionEntry(name: "config", value: "FILE", help: .configOption),
    OptionEntry(name: "help", short: "h", help: .helpOption),
  ]
  static let plan = OptionEntry(name: "plan", value: "PLAN", help: .planOption)
  static let year = OptionEntry(name: "year", value: "YEAR", help: .yearOption)
  static let format = OptionEntry(name: "format", value: "text|json", help: .formatOption)
  static let line = OptionEntry(name: "line", value: "N", help: .lineOption)
}
