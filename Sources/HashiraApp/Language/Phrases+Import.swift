import Dashboard
import PlanExchange
import PlanModel
import SystemPackage

// What `import document` understood, left out, would change.
extension Phrase {
  static func documentCannotBeRead(_ path: String, _ errno: Errno) -> Phrase {
    if errno == .fileTooLarge {
      return Phrase(
        "\(path)は大きすぎます（上限64MB）。計画の文書や照会票かどうか確かめてください。台帳には何も書いていません。",
        "\(path) is too large (64 MB at most). See whether it is the file meant. Nothing was written to the ledger.")
    }
    return Phrase("文書を読み込めません（\(path)：", "The document cannot be read (\(path): ") + .systemError(errno.rawValue)
      + Phrase("）。ファイル名と権限を確かめてください。", "). See to its name and permissions.")
  }
  static func documentIsNoText(_ path: String, line: Int) -> Phrase {
    Phrase(
      "\(path)の\(line)行目はUTF-8でもCP932（シフトJIS）でもありません。文書を「テキスト」で保存し直してください。",
      "Line \(line) of \(path) is neither UTF-8 nor CP932. Save the document as text.")
  }
  static func noPlanFound(_ path: String) -> Phrase {
    Phrase(
      "\(path)に計画が見つかりません。【1】などの見出しと、年度（8年度、R8など）を書いた表が要ります。",
      "There is no plan in \(path). It needs headings such as 【1】 and tables that name years (R8, 2026).")
  }
  static let toApply = Phrase("台帳に反映するには --apply を付けてください。", "To put this into the ledger add --apply.")
  static func applied(_ count: Int) -> Phrase { Phrase("反映しました: \(count)件", "Applied: \(count) changes") }
  static let yearIsForAnswers = Phrase("--year は import answers のときだけ使えます。", "--year goes with import answers only.")
  static let oneDocument = Phrase("文書は一つずつ取り込んでください。", "Take documents in one by one.")
  static let importReason = Phrase("公表された計画の文書の取り込み", "import of the published plan")

  static let unplacedHeading = Phrase("計画に入れなかった行", "Lines that are in no plan")
  static let remarksHeading = Phrase("確かめてください", "Worth a look")
  static let differencesHeading = Phrase("台帳との相違", "Differences from the ledger")

  static func counts(_ plan: DocumentReport.PlanCounts) -> Phrase {
    Phrase(
      "\(plan.label) \(plan.title)：表の行\(plan.lines)、記載のある欄\(plan.filledCells)、成果等\(plan.outcomes)、章\(plan.chapters)",
      "\(plan.label) \(plan.title): \(plan.lines) lines, \(plan.filledCells) filled cells, \(plan.outcomes) outcomes, "
        + "\(plan.chapters) chapters")
  }
  static func counts(_ pillar: DocumentReport.PillarCounts, number: Int) -> Phrase {
    Phrase(verbatim: Numbering.pillar(number - 1) + pillar.title)
      + Phrase(
        "：方向性\(pillar.directions)、取組\(pillar.initiatives)、事業\(pillar.programs)、目標値\(pillar.targets)",
        ": \(pillar.directions) directions, \(pillar.initiatives) initiatives, \(pillar.programs) programs, "
          + "\(pillar.targets) targets")
  }
  static func unplaced(_ line: DocumentReport.Unplaced) -> Phrase {
    Phrase("\(line.line)行目（", "line \(line.line) (") + line.reason.phrase + Phrase("）：", "): ")
      + Phrase(verbatim: line.text)
  }
}

extension DocumentReport.Reason {
  var phrase: Phrase {
    switch self {
    case .contents: Phrase("目次", "table of contents")
    case .pageNumber: Phrase("ページ番号", "page number")
    case .front: Phrase("表紙", "front page")
    case .outside: Phrase("取組や章の外の文", "text outside initiatives and chapters")
    case .table: Phrase("読み取れない表", "table not understood")
    case .cells(let text): Phrase("年度のない欄「\(text)」", "cells of no year: \"\(text)\"")
    case .target: Phrase("数値または柱のない目標", "target without number or pillar")
    case .noYears: Phrase("計画の年度が分からない", "the plan's years are not named")
    case .tooManyYears: Phrase("年度が多すぎる", "too many years")
    }
  }
  /// For scripts.
  var code: String {
    switch self {
    case .contents: "contents"
    case .pageNumber: "pageNumber"
    case .front: "front"
    case .outside: "outside"
    case .table: "table"
    case .cells: "cells"
    case .target: "target"
    case .noYears: "noYears"
    case .tooManyYears: "tooManyYears"
    }
  }
}

extension DocumentReport.Remark {
  var phrase: Phrase {
    switch self {
    case .otherName(let line, let heading, let table):
      Phrase(
        "\(line)行目：表の事業名は「\(table)」、見出しは「\(heading)」です。見出しを採りました。",
        "line \(line): the table says \"\(table)\", the heading \"\(heading)\", which was taken.")
    case .numbering(let line, let title, let expected):
      Phrase(
        "\(line)行目「\(title)」：番号が順番（\(expected)番目）と違います。",
        "line \(line) \"\(title)\": it is number \(expected) by its position.")
    case .impliedLevel(let line, let title):
      Phrase("\(line)行目：見出しのない階層を「\(title)」としました。", "line \(line): a level without a heading was named \"\(title)\".")
    }
  }
}

extension ImportDifference {
  var phrase: Phrase {
    let place = Phrase(verbatim: address + " ")
    func arrow(_ name: Phrase) -> Phrase {
      let old = before ?? ""
      return place + name + Phrase("：「\(old)」→「\(after ?? "")」", ": \"\(old)\" → \"\(after ?? "")\"")
    }
    switch what {
    case .added: return place + Phrase("追加：", "added: ") + Phrase(verbatim: after ?? "")
    case .onlyInLedger:
      return place + Phrase("台帳だけにあります（残します）：", "only in the ledger, stays: ") + Phrase(verbatim: before ?? "")
    case .changed(let field): return arrow(field.importName)
    case .chapter: return arrow(Phrase("章", "chapter"))
    case .lines: return arrow(Phrase("行の数", "number of lines"))
    case .kept(let field): return arrow(field.importName) + Phrase("（台帳の実績を残します）", " (the ledger's result stays)")
    }
  }
  /// For scripts.
  var code: String {
    switch what {
    case .added: "added"
    case .onlyInLedger: "onlyInLedger"
    case .changed: "changed"
    case .chapter: "chapter"
    case .lines: "lines"
    case .kept: "kept"
    }
  }
  var field: Field? {
    switch what {
    case .changed(let field), .kept(let field): field
    default: nil
    }
  }
}

extension Field {
  fileprivate var importName: Phrase {
    switch self {
    case .title: Phrase("名称", "name")
    case .purpose: .purpose
    case .outcome: .outcome
    case .footnote: Phrase("注記", "note")
    case .unit: Phrase("単位", "unit")
    case .goal: .goal
    case .cell(let line, let year):
      Phrase.year(year) + Phrase(verbatim: " ") + (line.track == .planned ? .plannedWord : .actualWord)
        + (line.pair == 0 ? Phrase(verbatim: "") : Phrase("（\(line.pair + 1)組目）", " (pair \(line.pair + 1))"))
    default: Phrase("その他", "other")
    }
  }
  /// For scripts.
  var importCode: String {
    switch self {
    case .title: "title"
    case .purpose: "purpose"
    case .outcome: "outcome"
    case .footnote: "note"
    case .unit: "unit"
    case .goal: "goal"
    case .cell(let line, let year): "\(line.track.rawValue) \(year.startYear)"
    default: "other"
    }
  }
}
