import PlanModel
import TerminalKit

// タグ: the rows that belong to other plans too.
extension State {
  /// The program under the cursor, else the initiative selected in the tree.
  var taggedItem: ItemID? {
    if selection.pane == .grid, let program = selection.cursor?.program { return program }
    guard let item = selection.item, case .initiative? = paths[item] else { return nil }
    return item
  }

  mutating func openTags() {
    guard let item = taggedItem else { return }
    let text = tags(of: item).joined(separator: "、")
    open = OpenField(target: .tags(item), field: TextField(text), before: text)
  }

  private func tags(of item: ItemID) -> [String] {
    guard let path = paths[item] else { return [] }
    return ledger.program(at: path)?.tags ?? ledger.initiative(at: path)?.tags ?? []
  }

  /// `特定事業主行動計画、女性活躍`: what stands there afterwards; nothing takes all away.
  mutating func closeTags(_ typed: String, item: ItemID) -> [Effect] {
    open = nil
    guard let path = paths[item] else { return [] }
    let wanted = typed.split { "、,，#＃".contains($0) }.map { Cell.trimmed(String($0)) }.filter { !$0.isEmpty }
    let gone = tags(of: item).filter { tag in
      !wanted.contains { $0.unicodeScalars.elementsEqual(tag.unicodeScalars) }
    }
    let edits = ledger.edits(tagging: [path], adding: wanted, removing: gone)
    return commit(Change(edits), what: Phrase("タグ", "tags"))
  }
}

extension Phrase {
  static let tagsPrompt = Phrase("タグ(、で区切る。空=なし): ", "Tags (parted by commas): ")
}
