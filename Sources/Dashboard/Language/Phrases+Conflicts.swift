import PlanModel

// Conflicts of merges in an officer's words.
extension Phrase {
  package static func conflictCount(_ count: Int) -> Phrase { Phrase("競合\(count)件", "\(count) conflicts") }
  package static let conflictsTitle = Phrase(
    "競合（1 今のまま、2 もう一方、Escで戻る）", "Conflicts (1 as it stands, 2 the other, Esc returns)")
  package static let noConflicts = Phrase("競合はありません。", "There are no conflicts.")
  package static let standsNow = Phrase("今の記載", "as it stands")
  package static let otherSide = Phrase("もう一方", "the other")
  package static let commonBefore = Phrase("統合前", "before")
  package static func settled(_ what: Phrase, rest: Int) -> Phrase {
    Phrase("競合を解決しました: ", "Settled: ") + what
      + (rest > 0 ? Phrase("（残り\(rest)件）", " (\(rest) left)") : Phrase(verbatim: ""))
  }
  static let removedThere = Phrase("（削除）", "(removed)")
  static let keptHere = Phrase("（残す）", "(kept)")
}

extension MergeConflict {
  /// Which item and what of it: `R8-R10:4-1-2.3 8年度 実績`.
  package func place(in ledger: Ledger) -> Phrase {
    let path = ledger.path(of: item)
    let address = path.map { ledger.address(of: $0, defaultPlan: nil) } ?? item.rawValue
    return Phrase(verbatim: address.isEmpty ? "" : address + " ") + subject
  }

  private var subject: Phrase {
    switch clash {
    case .field(let field, _, _, _): field.phrase
    case .removed: Phrase("削除", "removal")
    case .moved: Phrase("移動", "move")
    case .order: Phrase("順序", "order")
    case .member(let key, _, _, _): Phrase("キー「\(key)」", "key \"\(key)\"")
    }
  }

  /// One line for a terminal: where, and both texts.
  package func summary(in ledger: Ledger) -> Phrase {
    let sides = sides(in: ledger)
    guard sides.count > 1 else { return place(in: ledger) }
    return place(in: ledger) + Phrase("「", " \"") + sides[0].text + Phrase("」／「", "\" / \"") + sides[1].text
      + Phrase("」", "\"")
  }

  /// What stands in the plan now, the other side's, and what stood there before, where there was something.
  package func sides(in ledger: Ledger) -> [(label: Phrase, text: Phrase)] {
    func title(_ id: ItemID) -> String {
      guard let path = ledger.path(of: id), let node = ledger.node(at: path) else { return id.rawValue }
      return ledger.address(of: path, defaultPlan: nil) + " " + node.name
    }
    func shown(_ text: String) -> Phrase { text.isEmpty ? .nothingThere : Phrase(verbatim: text) }
    switch clash {
    case .field(let field, let base, let kept, let other):
      let now = field == .chapters ? kept : ledger.value(of: field, item: item) ?? kept
      let before = base.map { [(Phrase.commonBefore, shown($0.shown))] } ?? []
      return [(.standsNow, shown(now.shown)), (.otherSide, shown(other.shown))] + before
    case .removed: return [(.standsNow, Phrase(verbatim: title(item) + " ") + .keptHere), (.otherSide, .removedThere)]
    case .moved(let kept, let other):
      let now = ledger.path(of: item).flatMap { ledger.place(of: $0)?.parent } ?? kept
      return [(.standsNow, shown(title(now))), (.otherSide, shown(title(other)))]
    case .order(_, let kept, let other):
      return [(.standsNow, kept), (.otherSide, other)].map { label, ids in
        (label, shown(ids.map(title).joined(separator: "、")))
      }
    case .member(_, let base, let kept, let other):
      let before = base.map { [(Phrase.commonBefore, shown($0))] } ?? []
      return [(.standsNow, shown(kept ?? "")), (.otherSide, shown(other ?? ""))] + before
    }
  }
}

extension ConflictProblem {
  package func phrase(in ledger: Ledger) -> Phrase {
    switch self {
    case .noSuchConflict(let id):
      Phrase("競合「\(id)」はありません。hashira conflicts で確かめてください。", "There is no conflict \"\(id)\". See `hashira conflicts`.")
    case .itemGone:
      Phrase("その項目はもうありません。今のままで解決してください。", "The item is gone. Settle it as it stands.")
    case .parentGone:
      Phrase("移動先がもうありません。今のままで解決してください。", "The place it was moved to is gone. Settle it as it stands.")
    case .yearLocked(let year): .yearLocked(year)
    case .notAText:
      Phrase("文で書き直せる欄ではありません。どちらかを選んでください。", "This is no text to write anew. Choose one of the two.")
    case .unknownMember(let key):
      Phrase(
        "キー「\(key)」はこのhashiraが知らないものです。新しい版で解決するか、ファイルを直してください。",
        "This hashira does not know the key \"\(key)\". Settle it with a newer one, or in the file.")
    }
  }
}
