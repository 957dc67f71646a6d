import PlanModel

// 新旧対照表: before, after and reason, the three kinds apart.
extension LedgerReports {
  /// - Parameter before: the older state; the newer one is this report's ledger.
  package func comparison(_ comparison: Comparison, before: Ledger, title: Phrase = .comparison) -> ReportDocument {
    var report = ReportDocument()
    report.add(heading: text(title), level: 1)
    guard !comparison.isEmpty else {
      report.add(paragraph: text(.noDifference))
      return report
    }
    for kind in ChangeKind.allCases.map(Optional.some) + [nil] {
      let entries = comparison.entries(of: kind)
      guard !entries.isEmpty else { continue }
      let name = kind.map { Phrase.changeKind($0) } ?? .kindUnknown
      report.add(heading: text(name) + text(Phrase(" \(entries.count)件", " (\(entries.count))")), level: 2)
      var table = ReportTable(
        columns: [.numberColumn, .itemColumn, .beforeColumn, .afterColumn, .reasonColumn].map { text($0) })
      for entry in entries { table.add(row(of: entry, before: before)) }
      report.add(table)
    }
    return report
  }

  /// Number, item and field, before, after, reason.
  package func row(of entry: Comparison.Entry, before: Ledger) -> [String] {
    func place(_ path: ItemPath?, _ ledger: Ledger) -> String {
      path.map { number($0, in: ledger) } ?? ""
    }
    let (old, new) = (place(entry.before, before), place(entry.after, ledger))
    let name = entry.after.map { self.name($0) } ?? entry.before.map { self.name($0, in: before) } ?? ""
    let reason = entry.causes.compactMap(\.reason).joined(separator: "\n")
    let here = new.isEmpty ? old : new
    switch entry.what {
    case .added: return [here, name, text(.nothingThere), text(.addedWord), reason]
    case .removed: return [here, name, whole(entry.before, in: before), text(.removedWord), reason]
    case .moved: return [here, name, old, new + text(.movedWord), reason]
    case .changed(let field):
      let what = self.name(of: field)
      let item = what.isEmpty ? name : name + "\n" + what
      return [
        here, item, value(entry.old, in: before), value(entry.new, in: ledger), reason,
      ]
    }
  }

  /// 【1】(2)③, of a target its pillar's number, of a plan its label.
  func number(_ path: ItemPath, in ledger: Ledger) -> String {
    switch path {
    case .ledger, .section: return ""
    case .plan(let p): return ledger.plans[p].label
    case .target: return ledger.address(of: path, defaultPlan: path.planIndex)
    default:
      let prefix = path.planIndex == plan ? "" : path.planIndex.map { ledger.plans[$0].label } ?? ""
      return prefix + Numbering.full(path.positions)
    }
  }

  /// What an item that was taken away held.
  private func whole(_ path: ItemPath?, in ledger: Ledger) -> String {
    guard let path else { return "" }
    let gone = Arranging(ledger).contents(of: path).map { self.name($0, in: ledger) }.filter { !$0.isEmpty }
    if let program = ledger.program(at: path), let planned = program.pairs.first?.planned {
      return planned.cells.map(\.written).filter { !$0.isEmpty }.joined(separator: " ")
    }
    return gone.joined(separator: "\n")
  }

  private func name(of field: Field) -> String {
    switch field {
    case .title: return ""
    case .label: return text(Phrase("略称", "label"))
    case .levels: return text(Phrase("階層の名称", "names of levels"))
    case .status: return text(Phrase("状態", "status"))
    case .adoptedOn: return text(Phrase("決定日", "adopted on"))
    case .chapters: return text(Phrase("章の文", "chapters"))
    case .purpose: return text(.purpose)
    case .footnote: return text(.footnote)
    case .owner: return text(.owner)
    case .involved: return text(Phrase("関係課", "sections involved"))
    case .outcome: return text(.outcome)
    case .succeeds: return text(.lineageLong)
    case .goal: return text(.goal)
    case .unit: return text(Phrase("単位", "unit"))
    case .better: return text(Phrase("良い向き", "what is good"))
    case .shortName: return text(Phrase("短い名称", "short name"))
    case .pillar: return text(Phrase("柱", "pillar"))
    case .basis: return text(Phrase("判定方法", "basis"))
    case .baseline: return text(.baseline)
    case .cell(let line, let year), .fact(let line, let year), .reading(let line, let year):
      let track = line.track == .planned ? Phrase.planned : .actual
      let number = line.pair > 0 ? text(Phrase("（\(line.pair + 1)組目）", " (pair \(line.pair + 1))")) : ""
      return text(.year(year)) + " " + text(track) + number
    case .schedule(let year): return text(.year(year)) + " " + text(Phrase("年度予定", "schedule"))
    case .note(let year): return text(.year(year)) + " " + text(.note)
    case .issue(let year): return text(.year(year)) + " " + text(.issue)
    case .direction(let year): return text(.year(year)) + " " + text(.nextDirection)
    case .assessment(let year): return text(.year(year)) + " " + text(Phrase("評価", "assessment"))
    case .step(let year): return text(.year(year)) + " " + text(.pace)
    case .measurement(let year): return text(.year(year)) + " " + text(Phrase("実績値", "measurement"))
    default: return "\(field)"
    }
  }

  private func value(_ value: FieldValue?, in ledger: Ledger) -> String {
    func sections(_ ids: [ItemID]) -> String {
      ids.map { id in
        ledger.sections.first { $0.id == id }?.name ?? ledger.path(of: id).map { name($0, in: ledger) } ?? id.rawValue
      }.joined(separator: "、")
    }
    switch value {
    case nil: return ""
    case .text(let text): return text ?? ""
    case .prose(let prose): return prose?.text ?? ""
    case .cell(let cell): return cell.isBlank ? text(.blankCell) : cell.written
    case .fact(let fact):
      return [fact?.state?.rawValue, fact?.asOf?.description, fact?.source, fact?.reason].compactMap { $0 }
        .joined(separator: " ")
    case .assessment(let assessment):
      return [assessment?.mark, assessment?.reason].compactMap { $0 }.joined(separator: " ")
    case .number(let number): return number?.description ?? ""
    case .date(let date): return date?.description ?? ""
    case .item(let id): return sections([id].compactMap { $0 })
    case .items(let ids): return sections(ids)
    case .texts(let texts): return texts.joined(separator: "、")
    case .status(let status): return text(.status(status))
    case .basis(let basis): return text(.basis(basis))
    case .better(let better): return better.rawValue
    case .baseline(let baseline): return baseline.map { "\($0.value) (\($0.year.code))" } ?? ""
    case .measurement(let measurement): return measurement?.value.description ?? ""
    case .chapters(let chapters): return chapters.map { $0.title + "\n" + $0.body.text }.joined(separator: "\n")
    default: return ""
    }
  }
}
