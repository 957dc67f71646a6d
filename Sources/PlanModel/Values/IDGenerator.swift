/// A source of new ids, seeded at the edge so that the model holds no randomness of its own.
///
/// Ids are 13 characters of Crockford base 32 (64 bits from SplitMix64) behind one letter for the kind.
package struct IDGenerator: Sendable {
  private var state: UInt64
  package init(seed: UInt64) { state = seed }

  package mutating func next(prefix: Character = "i") -> ItemID {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    z ^= z >> 31
    let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var text = String(prefix)
    for shift in stride(from: 60, through: 0, by: -5) { text.append(alphabet[Int((z >> UInt64(shift)) & 31)]) }
    return ItemID(text)
  }
}
