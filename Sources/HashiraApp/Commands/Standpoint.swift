import Dashboard
import PlanModel

/// A ledger with the plan and the year a command means: what an address without a plan, or no year at all, stands for.
struct Standpoint {
  let ledger: Ledger
  /// The plan meant where an address names none.
  let plan: Int
  /// The plan of the year in focus: addresses in it are said without their plan, so that they can be typed as they stand.
  private let home: Int
  /// The year that was asked for.
  let givenYear: FiscalYear?
  /// The fiscal year of today.
  let current: FiscalYear

  /// - Parameters:
  ///   - plan: `--plan`; else the plan of the year in focus, else the one that contains the year asked for.
  /// - Throws: wrong usage for a plan or year that cannot be read or is not there.
  init(_ ledger: Ledger, plan name: String?, year: String?, current: FiscalYear) throws {
    self.ledger = ledger
    self.current = current
    givenYear = try year.map { text in
      guard let year = FiscalYear(text) else { throw CommandFailure(.usage, .badYear(text)) }
      return year
    }
    guard let focus = ledger.defaultFocus(current: current) else { throw CommandFailure(.usage, .emptyLedger) }
    home = focus.plan
    if let name {
      guard let index = ledger.planIndex(named: name) else {
        throw CommandFailure(.usage, AddressProblem.noSuchPlan(name).phrase)
      }
      plan = index
    } else if let givenYear, !ledger.plans[focus.plan].contains(givenYear) {
      guard let index = ledger.plans.firstIndex(where: { $0.contains(givenYear) }) else {
        throw CommandFailure(.usage, .noPlanContains(givenYear, in: ledger))
      }
      plan = index
    } else {
      plan = focus.plan
    }
  }

  /// An item of a plan's tree, a plan or a target; anything `show` can be asked for.
  func anything(_ address: String) throws -> ItemPath {
    do { return try ledger.resolve(address: address, defaultPlan: plan) } catch {
      guard case .unreadable = error else { throw CommandFailure(.usage, error.phrase) }
    }
    do { return try ledger.resolve(target: address, defaultPlan: plan) } catch {
      guard case .unreadable = error else { throw CommandFailure(.usage, error.phrase) }
      if let index = ledger.planIndex(named: address) { return .plan(index) }
      throw CommandFailure(.usage, error.phrase)
    }
  }

  func program(_ address: String) throws -> (path: ItemPath, program: Program, plan: Plan) {
    let path = try item(address)
    guard let program = ledger.program(at: path), let plan = ledger.plan(at: path) else {
      throw CommandFailure(.usage, .notAProgram(address))
    }
    return (path, program, plan)
  }

  func initiative(_ address: String) throws -> (path: ItemPath, initiative: Initiative, plan: Plan) {
    let path = try item(address)
    guard case .initiative = path, let initiative = ledger.initiative(at: path), let plan = ledger.plan(at: path) else {
      throw CommandFailure(.usage, .notAnInitiative(address))
    }
    return (path, initiative, plan)
  }

  func target(_ address: String) throws -> (path: ItemPath, target: Target, plan: Plan) {
    let path: ItemPath
    do { path = try ledger.resolve(target: address, defaultPlan: plan) } catch {
      throw CommandFailure(.usage, error.phrase)
    }
    guard let target = ledger.target(at: path), let plan = ledger.plan(at: path) else {
      throw CommandFailure(.usage, AddressProblem.unreadable(address).phrase)
    }
    return (path, target, plan)
  }

  func item(_ address: String) throws -> ItemPath {
    do { return try ledger.resolve(address: address, defaultPlan: plan) } catch {
      throw CommandFailure(.usage, error.phrase)
    }
  }

  /// The year meant in a plan: the one asked for, which must be in it, else the plan's own year in focus.
  func year(inPlan index: Int) throws -> FiscalYear {
    let plan = ledger.plans[index]
    guard let givenYear else { return ledger.defaultYear(inPlan: index, current: current) }
    guard plan.contains(givenYear) else { throw CommandFailure(.usage, .yearOutside(givenYear, plan)) }
    return givenYear
  }

  /// The year meant in the plan of an item.
  func year(at path: ItemPath) throws -> FiscalYear { try year(inPlan: path.planIndex ?? plan) }

  /// The address as it can be typed again, with the plan in front where that is not the one in focus.
  func address(of path: ItemPath) -> String {
    if case .plan(let index) = path { return ledger.plans[index].label }
    return ledger.address(of: path, defaultPlan: home)
  }

  /// The line of a program that `--line` names, counted from 1 within its track.
  static func line(_ text: String?, _ track: Track, of program: Program) throws -> LineRef {
    let lines = program.lineRefs(track)
    guard let number = text.map({ Int($0) }) ?? 1, lines.indices.contains(number - 1) else {
      throw CommandFailure(.usage, .badLine(text ?? "1", count: lines.count))
    }
    return lines[number - 1]
  }
}
