import ArgumentParser
import Dashboard
import Glibc
import PlanModel
import SystemPackage

/// What a command answered: its exit status and what it said.
package struct CommandResult: Equatable, Sendable {
  package let status: Int32
  package let out: String
  package let err: String
}

/// Runs one command line from its words to its exit status. The program does this once with its own environment; tests
/// do it with theirs.
package struct CommandRunner {
  private let environment: Environment
  private let output = Output()
  private let standardInput: StandardInput
  private let isInteractive: Bool
  private let isProcess: Bool

  /// A command line run inside the process: nothing is read but the arguments, these variables, this input and the files
  /// they name.
  package static func run(
    _ arguments: [String], environment: [String: String], standardInput: [UInt8] = []
  ) -> CommandResult {
    let runner = CommandRunner(
      environment: Environment(environment), standardInput: StandardInput { standardInput }, isInteractive: false,
      isProcess: false)
    let status = runner.status(of: arguments)
    return CommandResult(
      status: status, out: String(decoding: runner.output.standardOutput, as: UTF8.self),
      err: String(decoding: runner.output.standardError, as: UTF8.self))
  }

  /// The process's own command line; returns its exit status.
  static func runProcess(_ arguments: [String]) -> Int32 {
    // A closed pipe and a full quota are told by the calls themselves.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let runner = CommandRunner(
      environment: .process, standardInput: .process,
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1, isProcess: true)
    let status = runner.status(of: arguments)
    guard let failure = runner.output.flush() else { return status }
    runner.complain(.outputFailed(failure), language: runner.language(ArgumentScanner(arguments)) ?? .japanese)
    _ = runner.output.flush()
    return ExitStatus.unwritten.rawValue
  }

  private init(environment: Environment, standardInput: StandardInput, isInteractive: Bool, isProcess: Bool) {
    self.environment = environment
    self.standardInput = standardInput
    self.isInteractive = isInteractive
    self.isProcess = isProcess
  }

  private func complain(_ message: Phrase, language: Language) {
    output.complain("hashira: " + message.text(in: language))
  }

  private func status(of arguments: [String]) -> Int32 {
    let scan = ArgumentScanner(arguments)
    let language = language(scan)
    do {
      try run(scan, arguments, language: language)
      return ExitStatus.done.rawValue
    } catch let failure as CommandFailure {
      complain(failure.message, language: language ?? localeLanguage)
      return failure.status.rawValue
    } catch let end as CommandEnd {
      return end.status
    } catch {
      return parserStatus(error, language: language ?? localeLanguage)
    }
  }

  private func run(_ scan: ArgumentScanner, _ arguments: [String], language: Language?) throws {
    if scan.wantsVersion {
      output.write("hashira " + HashiraVersion.current)
      return
    }
    if let first = arguments.first, CommandRunner.isForParser(first) {
      _ = try HashiraCommand.parseAsRoot(arguments)
      return
    }
    if !scan.isNamed, let word = scan.positionals.first, !CommandRunner.mayBeFile(word) {
      throw CommandFailure(.usage, .unknownCommand(word))
    }
    if scan.wantsHelp {
      let help = CommandHelp(language ?? localeLanguage)
      output.write(scan.isNamed ? help.of(scan.command) : help.root)
      return
    }
    if let mistake = scan.mistake { throw CommandFailure(.usage, mistake) }
    guard let language else {
      throw CommandFailure(.usage, .badChoice("--lang", scan.value(of: "lang") ?? "", of: ["ja", "en"]))
    }
    // An empty name is a script's variable gone missing, not the default place.
    if scan.value(of: "ledger") == "" { throw CommandFailure(.usage, .valueMissing("--ledger", example: "FILE")) }
    let configuration = try Configuration(option: scan.value(of: "config"), environment: environment)
    let context = CommandContext(
      language: scan.value(of: "lang") == nil ? configuration.language ?? language : language, clock: try clock(scan),
      place: LedgerPlace(option: scan.value(of: "ledger"), environment: environment, configured: configuration.ledger),
      environment: environment, configuration: configuration,
      output: output, standardInput: standardInput, isInteractive: isInteractive,
      isProcess: isProcess)
    // The dashboard starts without the parser, which costs more than reading the plan.
    if scan.command.name == CommandTable.open.name {
      let noMouse = scan.options.contains { $0.entry.name == "no-mouse" }
      try OpenCommand.open(
        scan.positionals.first, ambiguous: scan.value(of: "ambiguous"), theme: scan.value(of: "theme"),
        noMouse: noMouse, in: context)
      return
    }
    guard let command = try HashiraCommand.parseAsRoot(scan.canonical) as? any LedgerCommand else { return }
    try command.run(in: context)
  }

  /// Completion scripts and the like are the parser's own business.
  private static func isForParser(_ word: String) -> Bool {
    word.hasPrefix("--generate-completion-script") || word.hasPrefix("--experimental-dump-help")
      || word.hasPrefix("---")
  }

  /// Whether a first word that is no command can be meant as a ledger's file.
  private static func mayBeFile(_ word: String) -> Bool {
    if word.utf8.contains(UInt8(ascii: "/")) || word.hasSuffix(".json") { return true }
    var status = stat()
    return FilePath(word).withPlatformString { lstat($0, &status) } == 0
  }

  /// What the parser threw: its own clean ends, or something the command table did not see.
  private func parserStatus(_ error: any Error, language: Language) -> Int32 {
    let status = HashiraCommand.exitCode(for: error).rawValue
    if status == 0 {
      output.write(HashiraCommand.fullMessage(for: error))
    } else {
      complain(.notParsed(HashiraCommand.message(for: error)), language: language)
    }
    return status
  }

  /// The language wanted: the option, else a ja or en locale, else Japanese. nil for an option that is neither.
  private func language(_ scan: ArgumentScanner) -> Language? {
    guard let option = scan.value(of: "lang") else { return localeLanguage }
    return Language(rawValue: option)
  }

  private var localeLanguage: Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let value = environment.value(name) { return value.hasPrefix("en") ? .english : .japanese }
    }
    return .japanese
  }

  private func clock(_ scan: ArgumentScanner) throws -> @Sendable () -> Moment {
    guard let text = scan.value(of: "now") ?? environment.value("HASHIRA_NOW") else { return { Clock.now() } }
    guard let fixed = Clock.fixed(text) else { throw CommandFailure(.usage, .badNow(text)) }
    return { fixed }
  }
}
