import Dashboard
import Glibc
import PlanModel
import PlanStore

/// Keeps the text of the open field on the disk while somebody types, so that it is there again after a sudden end.
///
/// It is written when typing pauses, and every few seconds of typing without a pause; it goes with the field.
struct FieldDrafts {
  /// Milliseconds of the edge's clock; nil while everything typed is kept.
  private(set) var due: Int?
  private var firstDue: Int?
  private var typed: FieldDraft?
  private var isWritten = false
  private let file: DraftFile?
  private let author: Author

  private static let pause = 500
  private static let longest = 3000

  init(_ store: LedgerStore) {
    (file, author) = (store.draftFile, store.author)
  }

  /// What the open field holds now; nil without one, or where nothing was typed in it.
  mutating func note(_ draft: FieldDraft?, at now: Int) {
    guard file != nil, draft != typed else { return }
    typed = draft
    guard draft != nil else { return remove() }
    let first = firstDue ?? now + FieldDrafts.longest
    (firstDue, due) = (first, min(first, now + FieldDrafts.pause))
  }

  mutating func write() {
    (due, firstDue) = (nil, nil)
    guard let file, let typed else { return }
    file.write(typed.entry(by: author))
    isWritten = true
  }

  mutating func remove() {
    (due, firstDue, typed) = (nil, nil, nil)
    guard isWritten else { return }
    file?.remove()
    isWritten = false
  }
}

extension FieldDraft {
  /// As the draft's file keeps it: an edit where the field has one, else the text alone.
  fileprivate func entry(by author: Author) -> JournalEntry {
    JournalEntry(
      id: ItemID("draft"), at: author.clock(), by: author.name, host: author.host, edits: edit.map { [$0] } ?? [],
      about: text)
  }

  init?(_ entry: JournalEntry) {
    guard let text = entry.about else { return nil }
    self.init(text: text, edit: entry.edits.first)
  }
}
