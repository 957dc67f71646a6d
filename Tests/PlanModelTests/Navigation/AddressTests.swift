import Testing

@testable import PlanModel

struct AddressTests {
  private let ledger: Ledger = {
    var ledger = smallLedger()
    ledger.plans[1].targets.append(
      Target(id: "rate", pillar: "R8-R10-pillar", name: "受講率", shortName: "受講率", unit: "%", goal: Decimal(90)))
    return ledger
  }()
  private func resolve(_ address: String) -> ItemID? {
    (try? ledger.resolve(address: address, defaultPlan: 1)).flatMap { ledger.node(at: $0)?.id }
  }
  private func problem(_ address: String) -> AddressProblem? {
    do throws(AddressProblem) {
      _ = try ledger.resolve(address: address, defaultPlan: 1)
      return nil
    } catch { return error }
  }
  private func targetProblem(_ address: String) -> AddressProblem? {
    do throws(AddressProblem) {
      _ = try ledger.resolve(target: address, defaultPlan: 1)
      return nil
    } catch { return error }
  }

  @Test(
    "items are named by their numbers, in the plan meant or in one named by year, label or id",
    arguments: [
      ("1", "R8-R10-pillar"), ("1-1", "R8-R10-direction"), ("1-1-1", "R8-R10-initiative"), ("1-1-1.2", "proposals"),
      (" 1-1-1.2 ", "proposals"), ("１－１－１．２", "proposals"), ("1ー1ー1", "R8-R10-initiative"),
      ("R4:1-1-1.1", "old-training"),
      ("Ｒ４：１－１－１．１", "old-training"), ("R7:1", "R4-R7-pillar"), ("2023:1", "R4-R7-pillar"), ("R4-R7:1", "R4-R7-pillar"),
      ("R8-R10:1-1", "R8-R10-direction"), ("R4:", "R4-R7"), ("R4-R7:", "R4-R7"), ("proposals", "proposals"),
      ("target", "target"), ("R4-R7", "R4-R7"), ("staff", "staff"),
    ])
  func resolves(address: String, id: ItemID) { #expect(resolve(address) == id) }

  @Test(
    "what is no address is unreadable",
    arguments: [
      "", "あ", "1-", "-1", "1-1-1-1", "1.1", "1-1.1", "1-1-1.", "1-1-1.1.1", "1 a", "1-12345", "①", "ledger", "R4:x",
      "1--1",
    ])
  func unreadable(address: String) { #expect(problem(address) == .unreadable(address)) }

  @Test("a plan that is not there is named", arguments: ["R3:1", "前計画:1", ":1", "R11:1-1"])
  func noSuchPlan(address: String) {
    #expect(problem(address) == .noSuchPlan(String(address.prefix { $0 != ":" })))
    #expect(targetProblem(address) == .noSuchPlan(String(address.prefix { $0 != ":" })))
  }

  @Test("an item that is not there is answered with the deepest part that is")
  func noSuchItem() {
    for (address, deepest) in [
      ("2", ""), ("0", ""), ("1-2", "1"), ("1-0", "1"), ("1-1-2", "1-1"), ("1-1-1.3", "1-1-1"), ("1-1-1.0", "1-1-1"),
      ("2-1-1.1", ""), ("R4:1-1-9", "1-1"),
    ] {
      #expect(problem(address) == .noSuchItem(address, deepest: deepest))
    }
    var empty = ledger
    empty.plans = []
    #expect(throws: AddressProblem.noSuchItem("1", deepest: "")) { try empty.resolve(address: "1", defaultPlan: 0) }
  }

  @Test("targets are counted within their pillar")
  func targets() throws {
    #expect(try ledger.resolve(target: "1.2", defaultPlan: 1) == .target(plan: 1, 1))
    #expect(try ledger.resolve(target: "１．２", defaultPlan: 1) == .target(plan: 1, 1))
    #expect(try ledger.resolve(target: "R8:1.1", defaultPlan: 0) == .target(plan: 1, 0))
    #expect(try ledger.resolve(target: "rate", defaultPlan: 0) == .target(plan: 1, 1))
    for address in ["1", "1.1.1", "", "a.b", "training", "1-1"] {
      #expect(targetProblem(address) == .unreadable(address))
    }
    #expect(targetProblem("2.1") == .noSuchItem("2.1", deepest: ""))
    #expect(targetProblem("1.3") == .noSuchItem("1.3", deepest: "1"))
    #expect(targetProblem("1.0") == .noSuchItem("1.0", deepest: "1"))
    #expect(targetProblem("R4:1.1") == .noSuchItem("R4:1.1", deepest: "1"))
  }

  @Test("what is printed for an item finds it again, in any plan; labels with a colon too")
  func roundTrip() throws {
    var colon = ledger
    colon.plans[0].label = "前計画：R4-R7"
    for ledger in [ledger, colon] {
      for current in [0, 1] {
        var paths: [ItemPath] = []
        ledger.forEachItem { _, path in paths.append(path) }
        for path in paths {
          let address = ledger.address(of: path, defaultPlan: current)
          if case .target = path {
            #expect(try ledger.resolve(target: address, defaultPlan: current) == path)
          } else {
            #expect(try ledger.resolve(address: address, defaultPlan: current) == path)
          }
        }
      }
    }
    #expect(
      ledger.address(of: .program(plan: 0, pillar: 0, direction: 0, initiative: 0, 0), defaultPlan: 1)
        == "R4-R7:1-1-1.1")
    #expect(ledger.address(of: .target(plan: 1, 1), defaultPlan: nil) == "R8-R10:1.2")
    #expect(ledger.address(of: .ledger, defaultPlan: 1) == "")
  }
}
