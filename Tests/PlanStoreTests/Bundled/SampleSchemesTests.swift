import Glibc
import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

/// The sample files of Resources/schemes give the results that they document themselves.
@Suite("The sample schemes give their documented results")
struct SampleSchemesTests {
  private func file(_ name: String) throws -> [UInt8] {
    let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let file = try #require(fopen("/\(folder)/Resources/schemes/\(name).json", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
  private func number(_ json: JSONValue?) -> Decimal? {
    if case .number(let text)? = json { Decimal(text) } else { nil }
  }

  @Test("達成率 and 現状値からの進捗", arguments: ["abcd", "baseline"])
  func targets(_ name: String) throws {
    let bytes = try file(name)
    let scheme = try #require(SchemeCodec.scheme(bytes))
    guard case .array(let examples)? = try JSONValue.parse(bytes)["examples"] else { return }
    #expect(examples.count >= 8)
    let year = FiscalYear(2026)
    for example in examples {
      let target = Target(
        id: ItemID("t"), pillar: ItemID("p"), name: "率", shortName: "率", unit: "%",
        goal: try #require(number(example["goal"])), basis: .yearly,
        baseline: number(example["baseline"]).map { Baseline(value: $0, year: FiscalYear(2025)) },
        measurements: [Measurement(year: year, value: try #require(number(example["value"])))])
      let plan = Plan(id: ItemID("plan"), label: "R8", title: "", firstYear: year, lastYear: year, levels: [])
      let mark = plan.proposal(by: scheme, for: target, in: year).mark
      #expect(mark.map { JSONValue.string($0) } == example["mark"], "\(example)")
    }
  }

  @Test("件数の割合 and 点数の平均", arguments: ["share", "points"])
  func initiatives(_ name: String) throws {
    let bytes = try file(name)
    let scheme = try #require(SchemeCodec.scheme(bytes))
    guard case .array(let examples)? = try JSONValue.parse(bytes)["examples"] else { return }
    #expect(examples.count >= 6)
    let year = FiscalYear(2026)
    for example in examples {
      guard case .array(let marks)? = example["marks"] else { continue }
      var programs = marks.enumerated().map { index, mark -> Program in
        var program = Program(
          id: ItemID("p\(index)"), name: "事業", pairs: [LinePair(planned: Line(cells: [.text("実施")]))])
        if case .string(let mark) = mark {
          program.years[year] = YearRecord(assessment: Assessment(scheme: scheme.id, mark: mark))
        }
        return program
      }
      let plan = Plan(id: ItemID("plan"), label: "R8", title: "", firstYear: year, lastYear: year, levels: [])
      func proposal() -> Proposal {
        plan.proposal(
          by: scheme, for: Initiative(id: ItemID("i"), title: "取組", programs: programs), in: year, current: year)
      }
      #expect(proposal().mark.map { JSONValue.string($0) } == example["mark"], "\(example)")
      // One program without a mark: nothing is made up.
      programs[0].years = [:]
      #expect(proposal() == Proposal(mark: nil, basis: .unmarked(1)))
    }
  }

  @Test("A scheme in the ledger is read as one and written as it was; others are kept as they are")
  func ledger() throws {
    let scheme = try #require(SchemeCodec.scheme(try file("points")))
    let ledger = Ledger(
      organization: "市",
      schemes: [.scheme(scheme), .scheme(.onSchedule), .other(#"{"id":"future","rule":{"kind":"ai"}}"#)])
    let bytes = LedgerCodec.write(ledger)
    #expect(try LedgerCodec.read(bytes) == ledger)
    #expect(LedgerCodec.write(try LedgerCodec.read(bytes)) == bytes)
  }

  @Test("Limits that do not part the marks make no scheme")
  func refused() throws {
    let text = String(decoding: try file("abcd"), as: UTF8.self)
    for (old, new) in [("[100, 80, 60]", "[100, 80]"), ("[100, 80, 60]", "[80, 100, 60]"), ("\"level\"", "\"mood\"")] {
      let parts = text.split(separator: old, maxSplits: 1)
      #expect(SchemeCodec.scheme(Array((parts[0] + new + parts[1]).utf8)) == nil, "\(new)")
    }
  }
}
