import Glibc
import PlanModel
import PlanSearch
import Testing

/// How long a key of the search takes where there are 10,000 programs. A frame of 60 Hz is 16 ms. Debug builds are
/// ten times slower and busy machines several times: there only what is quadratic fails.
@Suite(.serialized) struct SearchSpeedTests {
  /// The bundled plans so often over that they have 10,000 programs, each with words of its own.
  static let ledger: Ledger = {
    var ledger = SearchIndexTests.ledger
    let plans = ledger.plans
    let programs = plans.reduce(0) { $0 + $1.treeCounts.programs }
    for copy in 1..<(10_000 / programs + 1) {
      for var plan in plans {
        plan.title += "\(copy)"
        for pillar in plan.pillars.indices { plan.pillars[pillar].title += "その\(copy)" }
        ledger.plans.append(plan)
      }
    }
    return ledger
  }()

  @Test func `Every key answers within a frame at 10,000 programs`() {
    let index = SearchIndex(Self.ledger)
    let romaji = SearchIndexTests.romaji
    var figures: [String] = []
    for word in ["jinzai", "kensyuu", "研修", "OJT", "存在しない語"] {
      for length in 1...word.count {
        let query = String(word.prefix(length))
        let times = (0..<3).map { _ in Self.milliseconds { _ = index.search(query, romaji: romaji) } }.sorted()
        figures.append("\(query) \(times[1])")
        #expect(times[0] < 2_000, "\(query)")
      }
    }
    print("search, ms a key at \(index.count) texts, \(index.byteCount) bytes:", figures.joined(separator: ", "))
  }

  private static func milliseconds(_ body: () -> Void) -> Double {
    func now() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
    }
    let start = now()
    body()
    return ((now() - start) * 10).rounded() / 10
  }
}
