import CursesScreen
import Dashboard
import Glibc
import SystemPackage

// What the system says.
extension Phrase {
  /// An error number in words.
  static func systemError(_ number: Int32) -> Phrase {
    let japanese: String? =
      switch number {
      case ENOSPC: "ディスクの空きがありません"
      case EDQUOT: "割り当てられた容量を使い切っています"
      case EACCES, EPERM: "権限がありません"
      case EROFS: "読み取り専用です"
      case ENOENT: "フォルダまたはファイルがありません"
      case ENOTDIR: "フォルダではないものが途中にあります"
      case EISDIR: "フォルダです"
      case EEXIST: "既にあります"
      case EIO: "入出力エラーです"
      case EFBIG: "ファイルが大きすぎます"
      case ELOOP: "リンクが循環しています"
      case ENAMETOOLONG: "名前が長すぎます"
      case EBUSY, ETXTBSY: "使用中です"
      default: nil
      }
    let english = Errno(rawValue: number).description
    return Phrase(japanese ?? english, english)
  }

  static let savedAfterAll = Phrase("保存できていなかった入力を保存しました。", "What could not be saved before is saved now.")
  static func newLedger(_ path: String) -> Phrase {
    Phrase("新しい台帳を作りました: \(path)", "Made a new ledger: \(path)")
  }
  static func noSuchLedger(_ path: String) -> Phrase {
    Phrase(
      "台帳のファイルがありません（\(path)）。同梱の計画を表示します。ファイル名を確かめてください。",
      "There is no ledger \(path); this is the bundled plan. Check the file's name.")
  }
  static let noLedgerPlace = Phrase(
    "台帳の置き場所が決まりません（環境変数HOMEがありません）。--ledger FILE または $HASHIRA_LEDGER で指定してください。",
    "There is no place for the ledger: $HOME is not set. Give one with --ledger FILE or $HASHIRA_LEDGER.")
  static func exportExists(_ path: String) -> Phrase {
    Phrase(
      "書き出せません（\(path)：同じ名前のファイルが既にあります）。置き換えるときは --force を付けてください。",
      "Not exported (\(path): there is already a file). To replace it add --force.")
  }
  static func exportFailed(_ path: String, _ errno: Errno) -> Phrase {
    Phrase("書き出せません（\(path)：", "Not exported (\(path): ") + .systemError(errno.rawValue)
      + Phrase(
        "）。空き容量と権限を確かめるか、別の場所を指定してください。", "). See to free space and permissions, or choose another place.")
  }
  static func exported(_ path: String) -> Phrase { Phrase("書き出しました: \(path)", "Exported: \(path)") }
  static func outputFailed(_ errno: Int32) -> Phrase {
    Phrase("標準出力に書けません（", "Standard output cannot be written (") + .systemError(errno)
      + Phrase("）。出力先を確かめてください。", "). See to where it goes.")
  }
  static func badSize(_ text: String) -> Phrase {
    Phrase(
      "--size の「\(text)」を読めません。100x30 の形で、1から1000までで指定してください。",
      "--size \"\(text)\" cannot be read. Give columns and rows from 1 to 1000, such as 100x30.")
  }

  /// The English is ASCII: what every terminal can show.
  static let terminalIsNotUTF8 = Phrase(
    "この端末の文字コードはUTF-8ではありません。端末の設定でUTF-8を選んでください（UTF-8なのに表示されるときは hashira --ambiguous=1）。",
    "This terminal is not in UTF-8. Choose UTF-8 in its settings. If it is in UTF-8 nevertheless: "
      + "hashira --ambiguous=1")

  static func terminalRefused(_ error: CursesScreenError) -> Phrase {
    Phrase("画面を開けません（", "The screen cannot be opened (") + error.phrase + Phrase("）。", "). ") + error.nextStep
  }
}

extension CursesScreenError {
  fileprivate var phrase: Phrase {
    switch self {
    case .notATerminal: Phrase("端末ではありません", "not a terminal")
    case .dumbTerminal: Phrase("TERM=dumbの端末は画面を表示できません", "TERM=dumb cannot show a screen")
    case .cannotMoveCursor(let terminal):
      Phrase("TERM=\(terminal)の端末はカーソルを動かせません", "TERM=\(terminal) cannot move the cursor")
    case .noTerminalDescription(let terminal):
      Phrase("TERM=\(terminal)の端末情報がありません", "there is no description of TERM=\(terminal)")
    case .noUTF8Locale(let codeset):
      Phrase("UTF-8のロケールがありません（現在\(codeset)）", "there is no UTF-8 locale (now \(codeset))")
    case .widthOverrideInactive:
      Phrase("文字幅の設定が効いていません", "character widths are not asked of this program")
    }
  }
  fileprivate var nextStep: Phrase {
    switch self {
    case .notATerminal, .dumbTerminal, .cannotMoveCursor:
      Phrase("通常の端末で開くか、「hashira show」で文字で表示してください。", "Use another terminal, or `hashira show` for plain text.")
    case .noTerminalDescription:
      Phrase("TERM=xterm-256color を設定するか、「hashira show」を使ってください。", "Set TERM=xterm-256color, or use `hashira show`.")
    case .noUTF8Locale: Phrase("LANG=C.UTF-8 を設定してください。", "Set LANG=C.UTF-8.")
    case .widthOverrideInactive: Phrase("hashiraを作り直してください。", "Build hashira anew.")
    }
  }
}
