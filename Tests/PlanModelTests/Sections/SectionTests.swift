import Testing

@testable import PlanModel

@Suite("Sections keep their items through a reorganisation")
struct SectionTests {
  private let spring = CalendarDate(uncheckedYear: 2027, month: 4, day: 1)
  private var ledger: Ledger {
    Ledger(organization: "市", plans: [adoptedPlan(program("事業", Rows(planned: ["実施", "", ""])))])
  }

  @Test("Assigning makes the sections that are not there yet, once, and a pillar means all below it")
  func assigning() throws {
    var ledger = ledger
    let edits = ledger.edits(
      assigning: "職員課", involved: ["DX推進課", "職員課", Section.everyone],
      to: [.pillar(plan: 0, 0), .program(plan: 0, pillar: 0, direction: 0, initiative: 0, 0)])
    try ledger.apply(Change(edits))
    #expect(ledger.sections.map(\.name) == ["職員課", "DX推進課", "全課"])
    let initiative = try #require(ledger.initiative("R8-R10-initiative"))
    #expect(initiative.owner == ledger.sections[0].id)
    #expect(initiative.involved == [ledger.sections[1].id, ledger.sections[0].id, ledger.sections[2].id])
    #expect(initiative.programs[0].owner == initiative.owner)
    #expect(ledger.edits(assigning: "職員課", involved: nil, to: [.plan(0)]).isEmpty)
    try ledger.apply(Change(ledger.edits(assigning: "", involved: [], to: [.plan(0)])))
    #expect(ledger.initiative("R8-R10-initiative")?.owner == nil)
    #expect(ledger.initiative("R8-R10-initiative")?.involved == [])
  }

  @Test("A renamed section is found by either name, and nothing assigned to it moves")
  func renaming() throws {
    var ledger = ledger
    try ledger.apply(Change(ledger.edits(assigning: "職員課", involved: nil, to: [.plan(0)])))
    let before = ledger.initiative("R8-R10-initiative")?.owner
    try ledger.apply(Change(ledger.sections[0].edits(renamingTo: "人事課", on: spring)))
    #expect(ledger.sections[0].name == "人事課")
    #expect(ledger.sections[0].formerNames == [FormerName(name: "職員課", until: spring)])
    #expect(ledger.section(named: "職員課")?.id == before)
    #expect(ledger.section(named: "人事課")?.id == before)
    #expect(ledger.initiative("R8-R10-initiative")?.owner == before)
    // A new section of the old name is another one.
    var made: [Section] = []
    #expect(ledger.section(making: "財政課", after: &made).id != before)
  }

  @Test("The same name makes the same section on two desks")
  func sameID() {
    #expect(Section.id(named: "職員課") == Section.id(named: "職員課"))
    #expect(Section.id(named: "職員課") != Section.id(named: "財政課"))
  }

  @Test("An inquiry is overdue from the day after its due day, until it is answered")
  func overdue() {
    var inquiry = Inquiry(askedOn: spring, due: CalendarDate(uncheckedYear: 2027, month: 5, day: 31))
    #expect(!inquiry.isOverdue(on: CalendarDate(uncheckedYear: 2027, month: 5, day: 31)))
    #expect(inquiry.isOverdue(on: CalendarDate(uncheckedYear: 2027, month: 6, day: 1)))
    inquiry.answeredOn = spring
    #expect(!inquiry.isOverdue(on: CalendarDate(uncheckedYear: 2027, month: 6, day: 1)))
  }

  @Test("An inquiry with nothing in it is none")
  func empty() throws {
    var ledger = ledger
    try ledger.apply(Change(ledger.edits(assigning: "職員課", involved: nil, to: [.plan(0)])))
    try ledger.apply(ledger.sections[0].edit(asking: Inquiry(askedOn: spring), in: r8))
    #expect(ledger.sections[0].inquiries[r8]?.askedOn == spring)
    try ledger.apply(ledger.sections[0].edit(asking: Inquiry(), in: r8))
    #expect(ledger.sections[0].inquiries.isEmpty)
  }
}
