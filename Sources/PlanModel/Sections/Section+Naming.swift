extension Section {
  /// 全課: stands for every section among those involved.
  package static let everyone = "全課"

  /// The id of a section made under a name: the same for the same name, so that two officers who add 職員課 beside each
  /// other have added one section.
  package static func id(named name: String) -> ItemID {
    // FNV-1a, 64 bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    var ids = IDGenerator(seed: hash)
    return ids.next(prefix: "s")
  }

  /// The edits of a reorganisation: the name from a day on, the old one remembered with it.
  package func edits(renamingTo new: String, on day: CalendarDate) -> [PlanEdit] {
    guard !new.unicodeScalars.elementsEqual(name.unicodeScalars) else { return [] }
    return [
      .set(id, .title, before: .text(name), after: .text(new)),
      .set(
        id, .formerNames, before: .formerNames(formerNames),
        after: .formerNames(formerNames + [FormerName(name: name, until: day)])),
    ]
  }

  /// The edit that sets what is known of a year's inquiry; an empty one is none.
  package func edit(asking inquiry: Inquiry, in year: FiscalYear) -> PlanEdit {
    .set(id, .inquiry(year), before: .inquiry(inquiries[year]), after: .inquiry(inquiry.isEmpty ? nil : inquiry))
  }
}

extension Ledger {
  /// The section of a name, also of one it had before a reorganisation.
  package func section(named name: String) -> Section? {
    func same(_ other: String) -> Bool { other.unicodeScalars.elementsEqual(name.unicodeScalars) }
    return sections.first { same($0.name) } ?? sections.first { $0.formerNames.contains { same($0.name) } }
  }
  package func section(_ id: ItemID) -> Section? { sections.first { $0.id == id } }

  /// The section of a name and the edits that make it where there is none yet.
  ///
  /// `made` are sections the same change makes already.
  package func section(making name: String, after made: inout [Section]) -> (id: ItemID, edits: [PlanEdit]) {
    if let known = section(named: name) ?? made.first(where: { $0.name == name }) { return (known.id, []) }
    var id = Section.id(named: name)
    while path(of: id) != nil { id = ItemID(id.rawValue + "x") }
    let section = Section(id: id, name: name)
    let place = Place(parent: .ledger, after: made.last?.id ?? sections.last?.id)
    made.append(section)
    return (id, [.insert(.section(section), at: place)])
  }

  /// Who is in charge of a program: its own section, else its initiative's.
  package func owner(of program: Program, in initiative: Initiative) -> ItemID? { program.owner ?? initiative.owner }
}
