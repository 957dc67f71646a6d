/// The module that one statement of Swift source imports, whatever stands around its name: attributes, an
/// access level, a kind (`import struct A.B`), a submodule (`import A.B`).
func importedModule(in statement: Substring) -> String? {
  var words = statement.split(whereSeparator: isBlank)[...]
  while let word = words.first, word.hasPrefix("@") || accessLevels.contains(String(word)) { words.removeFirst() }
  guard words.popFirst() == "import", var name = words.popFirst() else { return nil }
  if kinds.contains(String(name)), let next = words.popFirst() { name = next }
  return String(name.prefix { $0 != "." && $0 != "/" })
}

/// All modules imported by a source text. A line of a comment or of a string literal that looks like an import
/// counts too: better a false alarm than a hole.
func importedModules(in source: String) -> Set<String> {
  let statements = source.split(whereSeparator: endsStatement)
  return Set(statements.compactMap(importedModule))
}

private func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
private func endsStatement(_ character: Character) -> Bool { character.isNewline || character == ";" }
private let accessLevels: Set = ["public", "package", "internal", "fileprivate", "private"]
private let kinds: Set = ["typealias", "struct", "class", "enum", "protocol", "let", "var", "func"]
