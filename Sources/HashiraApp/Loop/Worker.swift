import Dashboard
import Glibc

/// A second thread for what would hold up a frame. What it finds comes back through a pipe that the loop waits for, and is
/// told to the session on the loop's own thread.
package final class Worker: @unchecked Sendable {
  /// What a job has to say, run with the session on the loop's thread.
  package typealias Report = @Sendable (Session) -> Void

  /// Readable when there are reports.
  package let descriptor: Int32
  private let signalEnd: Int32
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  // Under the mutex.
  private var reports: [Report] = []
  private var cancelled = false
  private var running = 0

  /// nil where the system gives no pipe: everything is done on the loop's thread then.
  package init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, signalEnd) = (ends[0], ends[1])
    pthread_mutex_init(mutex, nil)
  }

  /// A worker lives as long as the process: its thread may still be at it when the session ends.
  private func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Begins a job. It looks at `isCancelled` now and then, and reports as it goes.
  package func start(_ job: @escaping @Sendable (Worker) -> Void) {
    locked {
      cancelled = false
      running += 1
    }
    let box = Unmanaged.passRetained(Job(worker: self, work: job))
    // Signals are the loop's.
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &before)
    var thread = pthread_t()
    let status = pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        let job = Unmanaged<Job>.fromOpaque(pointer).takeRetainedValue()
        job.work(job.worker)
        job.worker.locked { job.worker.running -= 1 }
        return nil
      }, box.toOpaque())
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard status == 0 else {
      let job = box.takeRetainedValue()
      job.work(self)
      locked { running -= 1 }
      return
    }
    pthread_detach(thread)
  }

  package var isCancelled: Bool { locked { cancelled } }
  package func cancel() { locked { cancelled = true } }
  package var isRunning: Bool { locked { running > 0 } }

  /// From the job: something for the session.
  package func report(_ report: @escaping Report) {
    locked { reports.append(report) }
    var byte: UInt8 = 0
    _ = write(signalEnd, &byte, 1)
  }

  /// Everything reported since, in order.
  package func takeReports() -> [Report] {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    return locked {
      defer { reports = [] }
      return reports
    }
  }

  private final class Job {
    let worker: Worker
    let work: @Sendable (Worker) -> Void
    init(worker: Worker, work: @escaping @Sendable (Worker) -> Void) { (self.worker, self.work) = (worker, work) }
  }
}

/// Tells how far a job has come, but only once it has taken longer than a moment.
struct JobProgress {
  /// What is over sooner needs no telling, in nanoseconds.
  static let moment: UInt64 = 200_000_000
  let worker: Worker
  let name: Phrase
  private let moment: UInt64
  private let began = JobProgress.now()

  init(_ worker: Worker, _ name: Phrase, moment: UInt64 = JobProgress.moment) {
    (self.worker, self.name, self.moment) = (worker, name, moment)
  }

  func tell(_ done: Int = 0, of total: Int? = nil) {
    guard JobProgress.now() - began >= moment else { return }
    let work = Work(name, done: done, total: total)
    worker.report { $0.handle(.progress(work)) }
  }

  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
