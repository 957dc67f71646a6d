import Glibc

/// A source of randomness that gives the same again for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
  mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &self) == 0 }
  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
}

/// How often a random test repeats: the full count with HASHIRA_LONG=1, else a tenth of it.
enum Count {
  static let isLong = getenv("HASHIRA_LONG").map { String(cString: $0) == "1" } ?? false
  static func of(_ full: Int) -> Int { isLong ? full : full / 10 }
}
