import PlanModel
import StrictJSON

/// Puts unknown keys back in their places while an object's known keys are written in canonical order.
struct UnknownCursor {
  private var pending: ArraySlice<(index: Int, entry: UnknownKeys.Entry)>
  private let shape: [String]

  init(_ unknown: UnknownKeys, _ shape: @autoclosure () -> [String]) {
    guard !unknown.isEmpty else {
      (pending, self.shape) = ([], [])
      return
    }
    let shape = shape()
    self.shape = shape
    // Sorting in Swift is stable: what stood in one place keeps its order.
    pending = ArraySlice(
      unknown.entries.map { (entry) -> (index: Int, entry: UnknownKeys.Entry) in
        (entry.after.map { shape.firstIndex(of: $0) ?? shape.count } ?? -1, entry)
      }.sorted { $0.index < $1.index })
  }

  /// Writes a known key, and before it the unknown ones that stand there.
  @inline(__always)
  mutating func key(_ key: String, _ json: inout JSONWriter) {
    if !pending.isEmpty { flush(before: shape.firstIndex(of: key) ?? shape.count, &json) }
    json.key(key)
  }

  /// Writes the unknown keys that stand at the end.
  mutating func end(_ json: inout JSONWriter) {
    if !pending.isEmpty { flush(before: Int.max, &json) }
  }

  private mutating func flush(before index: Int, _ json: inout JSONWriter) {
    while let next = pending.first, next.index < index {
      json.key(next.entry.key)
      json.canonical(next.entry.json)
      pending.removeFirst()
    }
  }
}

extension JSONWriter {
  /// Writes a value kept as JSON text. A text that is no JSON (nothing that was read can be) is written as a string:
  /// the file stays readable and nothing is dropped.
  mutating func canonical(_ text: String) {
    do { value(try JSONValue.parse(Array(text.utf8))) } catch { string(text) }
  }
}
