import ArgumentParser
import Dashboard
import PlanModel
import PlanStore
import StrictJSON

/// Lists the assessment schemes, chooses the plan's, takes one in from a file.
struct SchemeCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "scheme", abstract: "Choose the assessment scheme.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The scheme's id, or none.") var use: String?
  @Option(help: "A scheme's file.") var add: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    guard use != nil || add != nil else {
      let ledger = try LedgerPlaces.read(in: context)
      let standpoint = try Standpoint(ledger, plan: plan, year: nil, current: context.currentYear)
      return list(ledger, ledger.plans[standpoint.plan], isJSON: isJSON, in: context)
    }
    if use != nil, add != nil { throw CommandFailure(.usage, .notTogether(["--use", "--add"])) }
    let desk = try LedgerDesk(context)
    let standpoint = try Standpoint(desk.ledger, plan: plan, year: nil, current: context.currentYear)
    let plan = desk.ledger.plans[standpoint.plan]
    if let add {
      let scheme = try read(add)
      if let known = desk.ledger.knownSchemes.first(where: { $0.id == scheme.id }), known != scheme {
        throw CommandFailure(.refused, .schemeTaken(scheme.id))
      }
      let entries = desk.ledger.schemes
      let edits =
        desk.ledger.knownSchemes.contains(scheme)
        ? []
        : [PlanEdit.set(.ledger, .schemes, before: .schemes(entries), after: .schemes(entries + [.scheme(scheme)]))]
      try desk.commit(Change(edits), done: .decided(Phrase("評価の方式", "scheme"), .scheme(scheme)))
    } else if let use {
      let scheme = use == "none" ? nil : desk.ledger.scheme(ItemID(use))
      guard use == "none" || scheme != nil else {
        throw CommandFailure.choice("--use", use, of: choices(desk.ledger).map(\.id.rawValue) + ["none"])
      }
      let what = Phrase(verbatim: plan.label + " ") + Phrase("評価の方式", "scheme")
      try desk.commit(
        Change(desk.ledger.edits(using: scheme, in: plan)),
        done: .decided(what, scheme.map { .scheme($0) } ?? Phrase("なし", "none")))
    }
  }

  private func read(_ file: String) throws -> AssessmentScheme {
    let bytes = try DocumentFile.read(file)
    guard let scheme = SchemeCodec.scheme(bytes) else { throw CommandFailure(.usage, .badScheme(file)) }
    return scheme
  }

  /// The ledger's own, and the built-in ones it has no other of.
  private func choices(_ ledger: Ledger) -> [AssessmentScheme] {
    let own = ledger.knownSchemes
    return own + AssessmentScheme.builtIn.filter { builtIn in !own.contains { $0.id == builtIn.id } }
  }

  private func list(_ ledger: Ledger, _ plan: Plan, isJSON: Bool, in context: CommandContext) {
    if isJSON {
      let schemes = choices(ledger).map { scheme in
        SchemeCodec.value(scheme).adding([JSONMember("used", .bool(plan.scheme == scheme.id))])
      }
      context.output.write(bytes: JSONValue.object([JSONMember("schemes", .array(schemes))]).bytes())
      return
    }
    context.output.write((plan.scheme == nil ? "* " : "  ") + "none  " + context.text(Phrase("評価しない", "no assessment")))
    for scheme in choices(ledger) {
      context.output.write((plan.scheme == scheme.id ? "* " : "  ") + context.text(.scheme(scheme)))
    }
  }
}

extension Phrase {
  /// pace3  順調/やや遅れ/遅れ（順調 やや遅れ 遅れ）
  static func scheme(_ scheme: AssessmentScheme) -> Phrase {
    Phrase(verbatim: scheme.id.rawValue + "  " + scheme.name + " (" + scheme.marks.joined(separator: " ") + ")")
  }
  static func badScheme(_ file: String) -> Phrase {
    Phrase(
      "\(file)は評価の方式として読めません。id、name、marks、on、rule（kindとatLeast）が要ります。境は評価の数より1つ少なく、大きい順に並べます。",
      "\(file) is no assessment scheme. It needs id, name, marks, on and rule (kind, atLeast); one limit fewer than marks, "
        + "falling.")
  }
  static func schemeTaken(_ id: ItemID) -> Phrase {
    Phrase(
      "id「\(id.rawValue)」の方式は既にあり、内容が異なります。過去の評価が使っているため置き換えません。別のidにしてください。",
      "There is another scheme \"\(id.rawValue)\" already, and past marks were given under it. Choose another id.")
  }
}
