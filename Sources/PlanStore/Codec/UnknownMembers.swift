import PlanModel
import StrictJSON

/// Keeps what an object holds beside the keys this version knows, while the object is read.
struct UnknownMembers {
  private var entries: [UnknownKeys.Entry] = []
  /// The known key read last.
  var last: String?

  /// Takes the value the reader stands on.
  mutating func keep(_ key: String, _ json: inout JSONReader) throws(JSONError) {
    entries.append(UnknownKeys.Entry(after: last, key: key, json: try json.readCanonicalText()))
  }

  /// What was kept, in the order in which it is written.
  ///
  /// A hand may have put the known keys in another order, or have written one that canonical form leaves out (`omits`);
  /// an unknown key then belongs behind the known key that will stand before it, so that writing and reading again
  /// gives the same value.
  func finished(_ shape: [String], omits: (String) -> Bool = { _ in false }) -> UnknownKeys {
    guard !entries.isEmpty else { return UnknownKeys() }
    var placed: [(index: Int, entry: UnknownKeys.Entry)] = []
    for var entry in entries {
      var index = entry.after.flatMap { shape.firstIndex(of: $0) } ?? -1
      while index >= 0, omits(shape[index]) { index -= 1 }
      entry.after = index < 0 ? nil : shape[index]
      // Entries are few; insertion keeps those of one place in the order written.
      let place = placed.lastIndex { $0.index <= index }.map { $0 + 1 } ?? 0
      placed.insert((index, entry), at: place)
    }
    return UnknownKeys(placed.map(\.entry))
  }
}

extension JSONReader {
  /// Takes a value of any kind as text that does not depend on the hand that wrote it.
  mutating func readCanonicalText() throws(JSONError) -> String {
    String(decoding: try readValue().bytes(.compact).dropLast(), as: UTF8.self)
  }
}
