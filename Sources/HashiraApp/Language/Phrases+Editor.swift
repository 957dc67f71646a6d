import Dashboard

// What can go wrong with an editor.
extension Phrase {
  static let noEditor = Phrase(
    "外部エディタがありません。環境変数VISUALまたはEDITORに指定してください（例: EDITOR=nano）。",
    "There is no editor. Name one in $VISUAL or $EDITOR, for example EDITOR=nano.")
  static func editorNotStarted(_ command: String) -> Phrase {
    Phrase(
      "外部エディタ「\(command)」を起動できません。VISUALまたはEDITORを確かめてください。",
      "The editor \"\(command)\" cannot be started. See to $VISUAL or $EDITOR.")
  }
  static func editorFailed(_ command: String, _ status: Int32) -> Phrase {
    // What the shell says of a command that is not there, or is no program.
    if status == 126 || status == 127 { return editorNotStarted(command) }
    return Phrase(
      "外部エディタ「\(command)」が終了コード\(status)で終わったため、文は変更していません。",
      "The editor \"\(command)\" ended with status \(status): the text is as it was. ")
  }
  static func editedFileKept(_ path: String) -> Phrase {
    Phrase("編集した文は \(path) に残しました。", "What was written is in \(path).")
  }
  static func editedFileGone(_ path: String) -> Phrase {
    Phrase("編集したファイル \(path) を読めないため、文は変更していません。", "\(path) cannot be read: the text is as it was.")
  }
  static let editedTextUnreadable = Phrase(
    "編集した文がUTF-8でないか長すぎるため、取り込めません。", "The text is not UTF-8, or too long, and was not taken. ")
  static func noTemporaryFile(_ folder: String, _ errno: Int32) -> Phrase {
    Phrase("編集用のファイルを \(folder) に作れません（", "No file for the editor can be made in \(folder) (")
      + .systemError(errno) + Phrase("）。", ").")
  }
  /// Shown while nothing else is: in `hashira screen` and in tests there is no terminal to lend.
  static let noTerminalToLend = Phrase("端末がないため使えません。", "Not available without a terminal.")
}
