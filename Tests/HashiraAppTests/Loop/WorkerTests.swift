import Dashboard
import Glibc
import PlanModel
import Testing

@testable import HashiraApp

/// The second thread: what it reports comes in order, on the loop's thread, and it can be given up.
@Suite struct WorkerTests {
  @Test func `Reports come through the pipe, in order, once each`() throws {
    let worker = try #require(Worker())
    let told = Told()
    worker.start { worker in for number in 0..<100 { worker.report { _ in told.add(number) } } }
    let session = try SearchTrial().session
    while told.numbers.count < 100 { for report in try worker.awaitReports() { report(session) } }
    #expect(told.numbers == Array(0..<100))
    #expect(worker.takeReports().isEmpty)
  }

  @Test func `A job that looks whether it is cancelled ends, and the next one begins anew`() throws {
    let worker = try #require(Worker())
    worker.start { worker in
      while !worker.isCancelled { sched_yield() }
      worker.report { _ in }
    }
    worker.cancel()
    #expect(try worker.awaitReports().count == 1)
    worker.start { worker in if !worker.isCancelled { worker.report { _ in } } }
    #expect(try worker.awaitReports().count == 1)
  }

  @Test func `Progress is told only of what takes longer than a moment, and Esc gives it up`() throws {
    let worker = try #require(Worker())
    let trial = try SearchTrial()
    trial.session.worker = worker
    JobProgress(worker, .indexing).tell(1, of: 2)
    #expect(worker.takeReports().isEmpty)
    #expect(JobProgress.moment == 200_000_000)
    JobProgress(worker, .indexing, moment: 0).tell(1, of: 2)
    for report in try worker.awaitReports() { report(trial.session) }
    #expect(trial.footer.hasPrefix("検索の準備中 1/2"))
    #expect(trial.footer.contains("Esc"))
    worker.start { worker in
      while !worker.isCancelled { sched_yield() }
      worker.report { $0.handle(.progress(nil)) }
    }
    try trial.press("<esc>")
    #expect(trial.session.state.work == nil)
    for report in try worker.awaitReports() { report(trial.session) }
    #expect(!trial.footer.contains("検索の準備中"))
  }
}

/// What reports said.
private final class Told: @unchecked Sendable {
  // Written on the loop's thread alone.
  private(set) var numbers: [Int] = []
  func add(_ number: Int) { numbers.append(number) }
}

extension Worker {
  /// Waits, ten seconds at most, for reports.
  func awaitReports() throws -> [Report] {
    var descriptors = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    try #require(poll(&descriptors, 1, 10_000) == 1, "the worker reports nothing")
    return takeReports()
  }
}
