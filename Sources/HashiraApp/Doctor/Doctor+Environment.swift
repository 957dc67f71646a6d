import CursesScreen
import Dashboard
import StrictJSON

// Locale, TERM, colours.
extension Doctor {
  func environment() -> [Finding] {
    [version, locale, terminalName, colours, ambiguous]
  }

  private var version: Finding {
    Finding(
      group: .environment, key: "version", name: Phrase("版", "Version"), verdict: .fine,
      value: Phrase(verbatim: "hashira \(HashiraVersion.current), \(TerminalDescription.library)"))
  }

  private var locale: Finding {
    let variable = ["LC_ALL", "LC_CTYPE", "LANG"].first { context.environment.value($0) != nil }
    let said = variable.map { "\($0)=" + (context.environment.value($0) ?? "") }
    let codeset = EnvironmentLocale.codeset
    var finding = Finding(
      group: .environment, key: "locale", name: Phrase("ロケール", "Locale"),
      verdict: codeset == "UTF-8" ? .fine : .note,
      value: (said.map { Phrase(verbatim: $0) } ?? Phrase("設定なし", "not set")) + Phrase(verbatim: " (\(codeset))"),
      details: [JSONMember("codeset", .string(codeset))])
    if !EnvironmentLocale.isInstalled {
      finding.advice = Phrase(
        "このロケールはシステムにありません。hashiraはC.UTF-8で動きます。他のプログラムのためにはLANG=C.UTF-8か、ロケールの追加を。",
        "The system lacks this locale; hashira goes on with C.UTF-8. For other programs set LANG=C.UTF-8 or install it."
      )
    } else if codeset != "UTF-8" {
      finding.advice = Phrase(
        "hashiraはUTF-8で表示します。端末がUTF-8ならこのままで構いません。", "hashira writes UTF-8; on a UTF-8 terminal that is right.")
    }
    return finding
  }

  private var terminalName: Finding {
    let name = context.environment.value("TERM") ?? ""
    func finding(_ verdict: Finding.Verdict, _ value: Phrase, _ advice: Phrase? = nil) -> Finding {
      Finding(
        group: .environment, key: "term", name: Phrase(verbatim: "TERM"), verdict: verdict,
        value: value, advice: advice, details: [JSONMember("term", .string(name))])
    }
    let set = Phrase("TERM=xterm-256color を設定してください。", "Set TERM=xterm-256color.")
    if name.isEmpty { return finding(.note, Phrase("設定なし", "not set"), set) }
    if name == "dumb" {
      return finding(.problem, Phrase("dumb（画面を表示できない端末）", "dumb: cannot show a screen"), set)
    }
    guard context.isProcess else { return finding(.unknown, Phrase(verbatim: name)) }
    let description = TerminalDescription(name)
    guard description.isKnown else {
      return finding(
        .note, Phrase("\(name)（端末情報なし。xterm-256colorとして扱います）", "\(name): not known; taken as xterm-256color"), set)
    }
    guard description.canMoveCursor else {
      return finding(.problem, Phrase("\(name)（カーソルを動かせない）", "\(name): cannot move the cursor"), set)
    }
    return finding(
      .fine,
      Phrase(verbatim: name)
        + (description.hasDECLines ? Phrase("（DEC罫線あり）", " (DEC lines known)") : Phrase("（DEC罫線なし）", " (no DEC lines)"))
    )
  }

  private var colours: Finding {
    let depth = TerminalColours.depth(context.environment)
    let refuses = context.environment.value("NO_COLOR") != nil
    let theme = (try? ThemeChoice(option: nil, environment: context.environment))?.name
    let count: Phrase =
      switch depth {
      case nil: Phrase("なし", "none")
      case .eight: Phrase("8色", "8")
      case .sixteen: Phrase("16色", "16")
      case .palette256: Phrase("256色", "256")
      case .direct: Phrase("フルカラー", "true colour")
      }
    let shown = theme?.rawValue ?? context.environment.value("HASHIRA_THEME") ?? ""
    return Finding(
      group: .environment, key: "colours", name: Phrase("色と配色", "Colours, theme"),
      verdict: theme == nil ? .problem : .fine,
      value: count + Phrase(verbatim: refuses ? ", NO_COLOR" : "") + Phrase(verbatim: ", \(shown)"),
      advice: theme == nil
        ? Phrase(
          "$HASHIRA_THEME の配色はありません。hashira theme で確かめてください。", "There is no theme of that name: see `hashira theme`.")
        : depth == .direct && !(context.environment.value("TERM") ?? "").hasSuffix("-direct")
          ? Phrase(
            "画面では256色を使います（フルカラーにはTERM=xterm-direct）。", "The dashboard uses 256 of them; TERM=xterm-direct gives all.")
          : nil,
      details: [JSONMember("theme", .string(shown)), JSONMember("noColour", .bool(refuses))])
  }

  private var ambiguous: Finding {
    let value = context.environment.value("HASHIRA_AMBIGUOUS")
    let isKnown = value.map { AmbiguousWidth(rawValue: $0) != nil } ?? true
    return Finding(
      group: .environment, key: "ambiguous", name: Phrase(verbatim: "HASHIRA_AMBIGUOUS"),
      verdict: isKnown ? .fine : .problem,
      value: value.map { Phrase(verbatim: $0) } ?? Phrase("設定なし（端末に尋ねる）", "not set: the terminal is asked"),
      advice: isKnown ? nil : Phrase("auto、1、2のいずれかにしてください。", "Set it to auto, 1 or 2."))
  }
}
