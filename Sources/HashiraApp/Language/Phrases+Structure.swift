import Dashboard
import PlanModel

// What the commands of structure, lineage and reports say.
extension Phrase {
  static func added(_ address: String, _ title: String) -> Phrase {
    Phrase("追加しました: \(address)「\(title)」", "Added: \(address) \"\(title)\"")
  }
  static func renamed(_ address: String, _ title: String) -> Phrase {
    Phrase("名称を改めました: \(address)「\(title)」", "Renamed: \(address) \"\(title)\"")
  }
  static func movedItem(_ old: String, _ new: String) -> Phrase {
    Phrase("移動しました: \(old) → \(new)", "Moved: \(old) → \(new)")
  }
  static func removed(_ what: String, _ along: [String]) -> Phrase {
    guard !along.isEmpty else { return Phrase("削除しました: \(what)", "Removed: \(what)") }
    let list = along.joined(separator: "\n  ")
    return Phrase("削除しました: \(what)\n共に削除:\n  \(list)", "Removed: \(what)\nWith it:\n  \(list)")
  }
  static func wouldGoAlong(_ names: [String]) -> Phrase {
    let list = names.joined(separator: "\n  ")
    return Phrase(
      "次の\(names.count)件も共に削除されます。よければ --with-contents を付けてください。\n  \(list)",
      "\(names.count) more would go with it. To remove them too add --with-contents.\n  \(list)")
  }
  static func joinedInto(_ address: String, _ gone: [String]) -> Phrase {
    Phrase(
      "統合しました: \(address) ← \(gone.joined(separator: "、"))", "Joined: \(address) ← \(gone.joined(separator: ", "))")
  }
  static func linked(_ address: String, _ names: String, removed: Bool) -> Phrase {
    removed
      ? Phrase("対応を外しました: \(address) ← \(names)", "Unlinked: \(address) ← \(names)")
      : Phrase("対応を付けました: \(address) ← \(names)", "Linked: \(address) ← \(names)")
  }
  static func notAnEarlierPlan(_ address: String) -> Phrase {
    Phrase(
      "「\(address)」は前の計画の項目ではありません。R4:1-1-1 のように前の計画の項目を指定してください。",
      "\"\(address)\" is in no earlier plan. Name an item of one, such as R4:1-1-1.")
  }
  static let goalIsForTargets = Phrase(
    "--goal と --unit は目標値のものです。--target と一緒に指定してください。", "--goal and --unit belong to a target: add --target.")
  static func targetsBelongToPillars(_ address: String) -> Phrase {
    Phrase(
      "目標値は柱に付きます。「\(address)」の代わりに 1 のように柱の番号を指定してください。",
      "Targets belong to pillars: give a pillar such as 1 instead of \"\(address)\".")
  }
  static let plansAreKept = Phrase(
    "計画そのものは削除できません。項目の番号を指定してください。", "A whole plan is not removed. Give an item's number.")

  static func historyBeginsLater(_ day: CalendarDate) -> Phrase {
    Phrase(
      "\(day.japanese)の台帳は変更履歴から再現できません。より新しい日を指定するか、--with で控えの台帳と比べてください。",
      "The history does not reach back to \(day.english). Give a later day, or compare with a kept copy (--with).")
  }
  static let checksTitle = Phrase("記載内容の点検", "Checks")
  static func weakLines(_ rule: Phrase, _ count: Int) -> Phrase {
    rule + Phrase(" \(count)件", ": \(count)")
  }
  static func seeCheck(_ plan: String) -> Phrase {
    Phrase("一覧は「hashira check --plan \(plan)」で表示します。", "`hashira check --plan \(plan)` lists them.")
  }

  static func badYears(_ text: String) -> Phrase {
    Phrase(
      "「\(text)」は計画の年度として読めません。R11-R13 のように、1年から10年までで指定してください。",
      "\"\(text)\" are no years of a plan. Give one to ten, such as R11-R13.")
  }
  static func yearsDoNotFollow(_ last: FiscalYear) -> Phrase {
    let next = last.advanced(by: 1)
    return Phrase(
      "次の計画は\(next.japanese)からです。--years \(next.code)-\(next.advanced(by: 2).code) のように指定してください。",
      "The next plan begins in \(next.english). Give for example --years \(next.code)-\(next.advanced(by: 2).code).")
  }
  static func planIsThere(_ label: String) -> Phrase {
    Phrase(
      "その年度の計画\(label)が既にあります。対応表は --table で表示します。",
      "There is already a plan \(label) of these years. --table prints its crosswalk.")
  }
  static func noOtherPlan(_ label: String) -> Phrase {
    Phrase("計画\(label)の前にも後にも計画がありません。", "No plan comes before or after \(label).")
  }
  static func drafted(_ label: String) -> Phrase {
    Phrase(
      "次期計画（案）\(label)を作りました。画面では ] で移れます。「show \(label)」で内容を表示します。",
      "Drafted the plan \(label). On the screen ] goes to it; `show \(label)` prints it.")
  }
  static func badFate(_ option: String, _ word: String) -> Phrase {
    Phrase(
      "\(option) の「\(word)」を読めません。--end 1-2-3=理由、--join 1-2-3=1-2-2、--split 1-2-3=名称/名称、"
        + "--rename 1-2-3=名称 の形で指定してください。",
      "\(option) \"\(word)\" cannot be read. Give --end 1-2-3=REASON, --join 1-2-3=1-2-2, --split 1-2-3=TITLE/TITLE or "
        + "--rename 1-2-3=TITLE.")
  }
  static func twoFates(_ address: String) -> Phrase {
    Phrase("\(address) の扱いが2つ指定されています。1つにしてください。", "\(address) is given twice. Give it once.")
  }
  static func cannotJoinRow(_ row: String, _ other: String) -> Phrase {
    Phrase(
      "\(row) は \(other) に統合できません。続く項目で、同じ階層のものを指定してください。",
      "\(row) cannot join \(other): name a row of the same level that goes on.")
  }

  static let askOrganization = Phrase("団体名（例: 清瀬市）:", "Organisation:")
  static let askTitle = Phrase("計画の名称:", "Title of the plan:")
  static let askYears = Phrase("計画の年度（例: R8-R10）:", "Years of the plan (such as R8-R10):")
  static let askLevels = Phrase("階層の名称（3つか4つ、読点区切り）:", "Names of its levels, three or four, by commas:")
  static let askPillars = Phrase("最上位の項目の名称（読点区切り、後でも可）:", "First-level titles, by commas (or later):")
  static func unanswered(_ question: Phrase) -> Phrase {
    Phrase("答えがありません: ", "No answer: ") + question
      + Phrase(
        " --organization、--title、--years、--levels でも指定できます。",
        " --organization, --title, --years and --levels say it too.")
  }
  static func badLevels(_ text: String) -> Phrase {
    Phrase(
      "階層の名称「\(text)」は使えません。柱,方向性,取組,事業 のように、異なる名称を3つか4つ指定してください。",
      "Levels \"\(text)\": give three or four different names, such as 柱,方向性,取組,事業.")
  }
  static func nextAdd(_ file: String) -> Phrase {
    Phrase(
      "「hashira \(file)」で開き、F8の計画編集で A を押すと項目を追加できます。",
      "Open it with `hashira \(file)`; in planning mode (F8) A adds items.")
  }
}

extension Arranging.Problem {
  /// What is wrong, and what to give instead.
  func phrase(_ address: String) -> Phrase {
    switch self {
    case .nothingBelow:
      Phrase(
        "「\(address)」の下に項目は置けません。柱・方向性・取組を指定してください。",
        "Nothing stands below \"\(address)\". Name an item above programs.")
    case .wrongParent:
      Phrase(
        "「\(address)」はその下に移せません。--to には一つ上の階層の項目を指定してください。",
        "\"\(address)\" does not go there. --to names an item one level above it.")
    case .noSibling:
      Phrase(
        "その項目は同じ並びにありません。--after には同じ親の項目を指定してください。", "That is no sibling. --after names an item of the same parent.")
    case .acrossPlans:
      Phrase("別の計画へは移せません。年度が異なるためです。", "Items do not move to another plan: its years are others.")
    case .yearLocked(let year): .yearIsLocked(year)
    case .cannotSplit:
      Phrase(
        "「\(address)」は分割できません。取組か事業を指定し、--programs はその事業の番号にしてください。",
        "\"\(address)\" cannot be split. Name an initiative or a program; --programs takes its programs' numbers.")
    case .cannotJoin:
      Phrase(
        "統合できるのは、同じ計画の取組どうし、または事業どうしです。", "Only initiatives, or programs, of one plan can be joined.")
    case .atTheEnd: Phrase("「\(address)」はこれ以上動かせません。", "\"\(address)\" cannot go further.")
    }
  }
}
