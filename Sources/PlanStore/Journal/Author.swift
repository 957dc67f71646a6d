import PlanModel

/// Who writes, on which machine and when, as the edge says it.
package struct Author: Sendable {
  package var name: String?
  package var host: String?
  package var clock: @Sendable () -> Timestamp
  /// For the ids of entries; another one for each process.
  package var seed: UInt64

  package init(name: String?, host: String?, seed: UInt64, clock: @escaping @Sendable () -> Timestamp) {
    self.name = name
    self.host = host
    self.seed = seed
    self.clock = clock
  }
}
