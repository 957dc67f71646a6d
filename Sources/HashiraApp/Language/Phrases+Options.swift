import ArgumentParser
import Dashboard

// What the options of many commands say of themselves.
extension Phrase {
  static let ledgerOption = Phrase(
    "台帳のファイル。省略時は$HASHIRA_LEDGER、次に\n~/.local/share/hashira/ledger.json",
    "the ledger's file; else $HASHIRA_LEDGER, else\n~/.local/share/hashira/ledger.json")
  static let languageOption = Phrase(
    "表示の言語。省略時は環境の言語、なければ日本語", "the language; else by the locale, else Japanese")
  static let nowOption = Phrase(
    "今日とみなす日。例: 2026-11-22。省略時は$HASHIRA_NOW、次に時計",
    "take this as today, such as 2026-11-22; else $HASHIRA_NOW, else the clock")
  static let helpOption = Phrase("この説明を表示する", "show this help")
  static let versionOption = Phrase("版を表示する", "show the version")
  static let planOption = Phrase(
    "計画。その計画の年度（R4）、略称（R4-R7）またはid。省略時は記録年度の計画",
    "the plan: a year in it (R4), its label (R4-R7) or id; else that of the year in focus")
  static let yearOption = Phrase(
    "年度。R8、令和8年度、2026など。省略時は記録年度", "the fiscal year, such as R8 or 2026; else the year in focus")
  static let formatOption = Phrase("表示の書式。省略時はtext", "the format; text if not given")
  static let lineOption = Phrase("何行目か。省略時は1", "which line of the program; 1 if not given")
}

extension ArgumentHelp {
  // In completion scripts; help itself comes from the command table.
  static let ledger = ArgumentHelp("The ledger's file.", valueName: "file")
  static let language = ArgumentHelp("The language: ja or en.", valueName: "language")
  static let config = ArgumentHelp("The configuration file.", valueName: "file")
  static let now = ArgumentHelp("Take this as today.", valueName: "date")
}
