import Testing

@testable import PlanStore

@Suite("A file's bytes have a fingerprint")
struct ContentHashTests {
  @Test(
    "XXH64 with seed 0, as the reference implementation gives it",
    arguments: [
      ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
      ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
    ])
  func vectors(_ text: String, _ hash: String) {
    #expect(ContentHash(of: Array(text.utf8)).description == hash)
  }

  @Test("Every single changed bit changes it")
  func bits() {
    let bytes = Array(SampleLedger.bytes.prefix(200))
    var seen: Set<ContentHash> = [ContentHash(of: bytes)]
    for bit in 0..<(bytes.count * 8) {
      var changed = bytes
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(seen.insert(ContentHash(of: changed)).inserted)
    }
  }
}
