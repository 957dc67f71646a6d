import ArgumentParser
import Dashboard
import PlanModel

/// Lists a plan's targets with value, goal, pace, verdict and formula.
struct TargetsCommand: LedgerCommand {
  static let configuration = CommandConfiguration(commandName: "targets", abstract: "List a plan's targets.")

  @OptionGroup var common: CommonOptions
  @Option(help: "The fiscal year.") var year: String?
  @Option(help: "The plan.") var plan: String?
  @Option(help: "text or json.") var format = "text"

  func run(in context: CommandContext) throws {
    let isJSON = try OptionValue.isJSON(format)
    let ledger = try LedgerPlaces.read(in: context)
    let standpoint = try Standpoint(ledger, plan: plan, year: year, current: context.currentYear)
    let year = try standpoint.year(inPlan: standpoint.plan)
    if isJSON {
      context.output.write(
        bytes: LedgerJSON(standpoint).targets(of: standpoint.plan, in: year, language: context.language).bytes())
      return
    }
    let plan = ledger.plans[standpoint.plan]
    var page = LedgerText(standpoint, language: context.language)
    page.add(.planHeading(plan) + Phrase(verbatim: "  ") + .recordedYear(year))
    if plan.targets.isEmpty { page.add(.noTargets) }
    for target in plan.orderedTargets { page.addTarget(target, in: standpoint.plan) }
    context.output.write(page.lines.joined(separator: "\n"))
  }
}
