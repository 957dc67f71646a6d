import Dashboard
import PlanModel

// What is wrong with a command line, and where the right one is told.
extension Phrase {
  private static func helpHint(_ command: String?) -> Phrase {
    let line = "hashira " + (command.map { $0 + " " } ?? "") + "--help"
    return Phrase("「\(line)」で使い方を確かめてください。", "See `\(line)`.")
  }
  static func unknownOption(_ option: String, of command: String?) -> Phrase {
    Phrase("\(option) というオプションはありません。", "There is no option \(option). ") + helpHint(command)
  }
  static func unknownCommand(_ word: String) -> Phrase {
    Phrase(
      "「\(word)」というコマンドも、その名のファイルもありません。新しい台帳を作るときは「hashira open \(word)」とします。",
      "There is neither a command nor a file \"\(word)\". To make a new ledger: `hashira open \(word)`. ")
      + helpHint(nil)
  }
  static func flagWithValue(_ option: String) -> Phrase {
    Phrase("\(option) に値は要りません。", "\(option) takes no value.")
  }
  static func valueMissing(_ option: String, example: String) -> Phrase {
    Phrase("\(option) の値がありません。\(option) \(example) の形で指定してください。", "\(option) needs a value: \(option) \(example).")
  }
  static func positionalMissing(_ name: String, usage: String) -> Phrase {
    Phrase("\(name) がありません。使い方: \(usage)", "\(name) is missing. Usage: \(usage)")
  }
  static func tooManyPositionals(_ word: String, usage: String) -> Phrase {
    Phrase(
      "「\(word)」は余分です。空白を含む文は引用符で囲んでください。使い方: \(usage)",
      "\"\(word)\" is one word too many. Put text with spaces in quotes. Usage: \(usage)")
  }
  /// What the parser found wrong although the command table found nothing; its words are English.
  static func notParsed(_ message: String) -> Phrase {
    Phrase("コマンドを読み取れません: \(message)", "The command line cannot be read: \(message)")
  }
  static func badChoice(_ option: String, _ value: String, of choices: [String]) -> Phrase {
    let list = choices.joined(separator: ", ")
    return Phrase(
      "\(option) の「\(value)」は使えません。\(list) のいずれかを指定してください。", "\(option) \"\(value)\": choose one of \(list).")
  }
  static func notTogether(_ options: [String]) -> Phrase {
    Phrase(
      options.joined(separator: " と ") + " は同時に指定できません。どれか1つにしてください。",
      "Only one of \(options.joined(separator: ", ")) can be given.")
  }
  static func nothingToWrite(_ ways: [String]) -> Phrase {
    Phrase(
      "記入する内容がありません。\(ways.joined(separator: "、"))のいずれかを指定してください。",
      "There is nothing to write. Give one of \(ways.joined(separator: ", ")).")
  }
  static let emptyText = Phrase(
    "文が空です。欄を空にするときは --clear を指定してください。", "The text is empty. To take a text away use --clear.")
  static func badYear(_ text: String) -> Phrase {
    Phrase("「\(text)」は年度として読めません。例: R8、令和8年度、2026", "\"\(text)\" is no fiscal year. For example R8 or 2026.")
  }
  static func badDate(_ option: String, _ problem: DateProblem) -> Phrase {
    Phrase(verbatim: option + ": ") + problem.phrase
  }
  static func badNow(_ text: String) -> Phrase {
    Phrase(
      "今日の日付「\(text)」を読めません。2026-11-22 または 2026-11-22T14:03 の形で指定してください。",
      "The date of today \"\(text)\" cannot be read. Give it as 2026-11-22 or 2026-11-22T14:03.")
  }
  static func badNumber(_ option: String, _ text: String) -> Phrase {
    Phrase("\(option) の「\(text)」は数値として読めません。例: 84.6", "\(option) \"\(text)\" is not a number. For example 84.6.")
  }
  static func badLine(_ text: String, count: Int) -> Phrase {
    Phrase("--line の「\(text)」行目はありません。1から\(count)までです。", "There is no line \"\(text)\": --line takes 1 to \(count).")
  }
  static func badStep(_ text: String) -> Phrase {
    Phrase(
      "--step の「\(text)」を読めません。--step R8=6 の形で指定してください。", "--step \"\(text)\" cannot be read. Give it as --step R8=6.")
  }
  static func yearOutside(_ year: FiscalYear, _ plan: Plan) -> Phrase {
    Phrase(
      "\(year.japanese)は計画\(plan.label)の年度（\(plan.firstYear.japanese)から\(plan.lastYear.japanese)まで）ではありません。"
        + "計画は --plan で選べます。",
      "\(year.english) is not in the plan \(plan.label) (\(plan.firstYear.english) to \(plan.lastYear.english)). "
        + "Choose the plan with --plan.")
  }
  static func noPlanContains(_ year: FiscalYear, in ledger: Ledger) -> Phrase {
    let labels = ledger.plans.map(\.label).joined(separator: ", ")
    return Phrase(
      "\(year.japanese)を含む計画がありません。ある計画: \(labels)", "No plan contains \(year.english). There are: \(labels).")
  }
  static let inputIsNotUTF8 = Phrase(
    "標準入力がUTF-8ではありません。UTF-8に変換してから渡してください。",
    "Standard input is not UTF-8. Convert it to UTF-8 first.")
  static func inputCannotBeRead(_ errno: Int32) -> Phrase {
    Phrase("標準入力を読めません（", "Standard input cannot be read (") + .systemError(errno) + Phrase("）。", ").")
  }
  static func keyScript(_ column: Int, _ token: String, _ reason: String) -> Phrase {
    Phrase(
      "--keys の\(column)文字目「\(token)」を読めません。例: j j <enter> \"文字\" <c-z>",
      "--keys, column \(column), \(token): \(reason). For example j j <enter> \"text\" <c-z>.")
  }
}
