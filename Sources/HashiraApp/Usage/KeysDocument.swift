import Dashboard

/// docs/keys.md: the binding table, by group, in both languages.
enum KeysDocument {
  static var text: String {
    var lines = ["# 操作一覧 / Keys", "", "`hashira docs keys` がキーの表から作る。Made from the key table by `hashira docs keys`."]
    var group: Phrase?
    for binding in KeyTable.bindings {
      if binding.group != group {
        lines += [
          "", "## \(binding.group.japanese) / \(binding.group.english)", "",
          "| キー / Keys | 操作 | Action | 設定での名前 / Name |",
        ]
        lines.append("| --- | --- | --- | --- |")
        group = binding.group
      }
      // A bar would end the table's cell.
      let keys = binding.keys.map { "`" + $0.displayName.escapedForTable + "`" }.joined(separator: " ")
      lines.append("| \(keys) | \(binding.name.japanese) | \(binding.name.english) | `\(binding.command.rawValue)` |")
    }
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var escapedForTable: String { String(flatMap { $0 == "|" ? ["\\", "|"] : [$0] }) }
}
