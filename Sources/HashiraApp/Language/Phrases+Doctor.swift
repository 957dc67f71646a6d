import Dashboard

// The doctor's own words.
extension Finding.Group {
  var heading: Phrase {
    switch self {
    case .environment: Phrase("環境", "Environment")
    case .terminal: Phrase("端末", "Terminal")
    case .ledger: Phrase("台帳の保存先", "The ledger's place")
    case .libraries: Phrase("ライブラリ（使うときに読み込むもの）", "Libraries, loaded when used")
    }
  }
}

extension Finding.Verdict {
  var word: Phrase {
    switch self {
    case .fine: Phrase("良好", "fine")
    case .note: Phrase("注意", "note")
    case .problem: Phrase("問題", "PROBLEM")
    case .unknown: Phrase("不明", "unknown")
    }
  }
}

extension Phrase {
  static let terminalSettings = Phrase("端末ソフトの設定（文字コードと①→の幅）", "Settings of terminals (encoding, width of ①, →)")

  /// By the names that the programs' own dialogs give to their settings.
  static let settingsByTerminal: [(String, Phrase)] = [
    (
      "Tera Term 5",
      Phrase(
        "設定 > その他の設定 > 「文字コード」タブ（Encoding）: UTF-8、「Ambiguous Characters width」は1 Cellでも2 Cellでも可。"
          + "4は常に2桁: 設定 > 端末 > 漢字-受信・漢字-送信 を UTF-8",
        "Setup > Additional settings > Encoding: UTF-8, \"Ambiguous Characters width\" either. Version 4 is always wide: "
          + "Setup > Terminal > Kanji (receive), Kanji (transmit): UTF-8")
    ),
    (
      "RLogin",
      Phrase(
        "サーバーの編集で文字コードを UTF-8。①→の幅（UnicodeのAタイプ）は1桁でも2桁でも可",
        "the server's settings: encoding UTF-8; the width of Unicode's type A either")
    ),
    (
      "PuTTY",
      Phrase(
        "Window > Translation: Remote character set を UTF-8、「Treat CJK ambiguous characters as wide」はどちらでも可。"
          + "「Enable VT100 line drawing even in UTF-8 mode」で罫線が細くなります",
        "Window > Translation: Remote character set UTF-8, \"Treat CJK ambiguous characters as wide\" either; "
          + "\"Enable VT100 line drawing even in UTF-8 mode\" gives narrow lines")
    ),
    (
      "Windows Terminal",
      Phrase(
        "常にUTF-8、①→は1桁。新しい版は settings.json の compatibility.ambiguousWidth（narrow、wide）。どちらでも可",
        "always UTF-8 and narrow; newer ones have compatibility.ambiguousWidth (narrow, wide) in settings.json: either")
    ),
  ]
}
