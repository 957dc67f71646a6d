import Glibc

/// A source of randomness that gives the same again for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<max(1, limit), using: &self) }
}

/// How often a random test repeats: the full count with HASHIRA_LONG=1, else a tenth of it.
enum Count {
  static let isLong = getenv("HASHIRA_LONG").map { String(cString: $0) == "1" } ?? false
  static func of(_ full: Int) -> Int { isLong ? full : max(1, full / 10) }
}
