import Glibc
import Testing

/// A ledger that cannot be read: file, line and column, reason and next step on standard error, status 3, file untouched.
@Suite struct CommandBadLedgerTests {
  /// What is in the file, and what the message must say in Japanese.
  static let broken: [(text: String, says: [String])] = [
    ("", ["ファイルが空です", "控え"]),
    ("{", ["1行2桁", "途中で終わっています"]),
    ("not json", ["1行1桁"]),
    ("[1, 2]", ["1行1桁", "台帳ではありません"]),
    ("{}", ["台帳ではありません"]),
    (#"{"format": "hashira-ledger", "version": 2}"#, ["新しい版のhashira"]),
    ("{\n  \"format\": \"hashira-ledger\",\n  \"version\": 1,\n  \"plans\": 3\n}", ["4行12桁", "配列"]),
    (
      #"{"format":"hashira-ledger","version":1,"organization":"x","plans":[],"sections":[{"id":"a","name":"1"},"#
        + #"{"id":"a","name":"2"}],"schemes":[],"conflicts":[]}"#,
      ["1行", "id「a」が重複しています"]
    ),
    ("{\n \"format\": \"hashira-ledger\",\n \"version\": 1,,\n}", ["3行15桁"]),
  ]

  @Test(arguments: broken.indices)
  func aBrokenFileIsNamedWithPlaceReasonAndNextStep(_ index: Int) {
    let trial = CommandTrial()
    let (text, says) = Self.broken[index]
    trial.write(Array(text.utf8), to: "bad.json")
    let file = trial.path("bad.json")
    for command in [["show"], ["targets"], ["set", "1-1-1.1", "x"], ["export", "data"], ["screen"], ["open"], []] {
      let answer = trial.run(command + ["--ledger", file])
      #expect(answer.status == 3, "\(command)")
      #expect(answer.out == "")
      #expect(answer.err.hasPrefix("hashira: 台帳を読み込めません（\(file)"), "\(answer.err)")
      #expect(answer.err.contains("ファイルには書き込んでいません。"))
      for words in says { #expect(answer.err.contains(words), "\(answer.err)") }
      #expect(trial.bytes(of: file) == Array(text.utf8))
    }
    let english = trial.run("show", "--ledger", file, "--lang", "en").err
    #expect(english.hasPrefix("hashira: The ledger cannot be read (\(file)"))
    #expect(english.contains("The file was left as it is."))
    #expect(english.unicodeScalars.allSatisfy { $0.isASCII }, "\(english)")
  }

  @Test func aLedgerCutAnywhereIsNeverReadAsLess() {
    let trial = CommandTrial()
    let whole = Array(trial.run("export", "data").out.utf8)
    // Every length would take minutes in a debug build; these fall in every kind of place.
    let step = CommandTrial.isLong ? 97 : 4_999
    for length in stride(from: 0, to: whole.count - 2, by: step) {
      trial.write(Array(whole[..<length]), to: "cut.json")
      let answer = trial.run("show", "--ledger", trial.path("cut.json"))
      #expect(answer.status == 3, "cut at \(length)")
      // Within a character the bytes are no UTF-8 any more.
      let reasons = length == 0 ? ["ファイルが空です"] : ["途中で終わっています", "UTF-8ではありません"]
      #expect(reasons.contains { answer.err.contains($0) }, "\(answer.err)")
      #expect(trial.bytes(of: trial.path("cut.json"))?.count == length)
    }
  }

  @Test func aFolderALinkToNothingAndAPipeAreNoLedger() {
    let trial = CommandTrial()
    let folder = trial.run("show", "--ledger", trial.home)
    #expect(folder.status == 3)
    #expect(folder.err.contains("フォルダです"))
    symlink("/nowhere/at/all", trial.path("link.json"))
    let link = trial.run("set", "1-1-1.1", "x", "--ledger", trial.path("link.json"))
    #expect(link.status == 3)
    #expect(link.err.contains("リンク先「/nowhere/at/all」がありません"))
    mkfifo(trial.path("pipe"), 0o600)
    #expect(trial.run("show", "--ledger", trial.path("pipe")).status == 3)
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func aFileWithoutPermissionIsNoLedger() {
    let trial = CommandTrial()
    trial.write([1], to: "secret.json")
    chmod(trial.path("secret.json"), 0)
    let answer = trial.run("show", "--ledger", trial.path("secret.json"))
    #expect(answer.status == 3)
    #expect(answer.err.contains("権限"))
  }
}

extension CommandTrial {
  /// Whether random and exhaustive tests do all of their counts.
  static var isLong: Bool { getenv("HASHIRA_LONG").map { String(cString: $0) } == "1" }
}
