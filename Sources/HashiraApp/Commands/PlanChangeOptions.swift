import ArgumentParser
import Dashboard
import PlanModel

/// Kind and reason of a change to a plan's own text or structure.
struct PlanChangeOptions: ParsableArguments {
  @Option(help: "The kind of change.") var kind: String?
  @Option(help: "The reason.") var reason: String?

  /// The change with its kind and reason; what is adopted or closed wants both.
  func change(_ edits: [PlanEdit], of plan: Plan) throws -> Change {
    let kind = try self.kind.map { word in
      guard let kind = ChangeKind(word: word) else {
        throw CommandFailure.choice("--kind", word, of: ChangeKind.allCases.map(\.rawValue))
      }
      return kind
    }
    let reason = self.reason.map { Cell.trimmed($0) } ?? ""
    if plan.status != .draft, !edits.isEmpty, kind == nil || reason.isEmpty {
      throw CommandFailure(.refused, .adoptedNeedsKind)
    }
    return Change(edits, kind: kind, reason: reason.isEmpty ? nil : reason)
  }
}

extension CommandFailure {
  /// What cannot be done to the structure, with the address it is about.
  init(_ problem: Arranging.Problem, _ standpoint: Standpoint, _ path: ItemPath) {
    let address = standpoint.address(of: path)
    switch problem {
    case .yearLocked(let year): self.init(.refused, .yearIsLocked(year))
    default: self.init(.usage, problem.phrase(address))
    }
  }
}

extension Standpoint {
  /// Several items: `1-1-2,1-1-3`.
  func items(_ list: String) throws -> [ItemPath] {
    try list.split { ",、，".contains($0) }.map { try item(String($0)) }
  }

  /// Anything in a plan: an item of the tree, a target, a plan.
  func arranging<Result>(_ path: ItemPath, _ work: (Arranging) throws -> Result) throws -> Result {
    do { return try work(Arranging(ledger)) } catch let problem as Arranging.Problem {
      throw CommandFailure(problem, self, path)
    }
  }

  func plan(of path: ItemPath) throws -> Plan {
    guard let plan = ledger.plan(at: path) else { throw CommandFailure(.usage, .emptyLedger) }
    return plan
  }
}

extension IDGenerator {
  /// Ids that no other run of the program makes.
  static func random() -> IDGenerator { IDGenerator(seed: UInt64.random(in: .min ... .max)) }
}
