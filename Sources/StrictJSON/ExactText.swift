/// A text that equals another only scalar by scalar.
///
/// Swift's `String` takes texts as equal that Unicode calls canonically equivalent (か + dakuten and が); two such keys
/// are two keys.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (one: ExactText, other: ExactText) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
