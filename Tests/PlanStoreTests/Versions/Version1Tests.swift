import PlanModel
import SystemPackage
import Testing

@testable import PlanStore

/// Version 1 of ledger and journal, as they stood on the disk. What is written here is never changed: a later version
/// gets a file of its own beside this one and must still read it.
@Suite("Files of version 1 are read for ever")
struct Version1Tests {
  static let ledger = """
    {
      "format": "hashira-ledger",
      "version": 1,
      "organization": "清瀬市",
      "sections": [],
      "plans": [
        {
          "id": "p",
          "label": "R8-R10",
          "title": "実施計画",
          "firstYear": 2026,
          "lastYear": 2028,
          "levels": ["柱", "方向性", "取組", "事業"],
          "status": "adopted",
          "pillars": []
        }
      ]
    }

    """
  static let journal = """
    {"format":"hashira-journal","version":1}
    {"fold":"HASH"}
    {"id":"e1","at":"2026-11-22T10:00:00+09:00","by":"sato","host":"pc1","edits":[{"do":"set","item":"p","field":"title","before":"実施計画","after":"計画"}],"kind":"erratum","reason":"誤記"}
    {"id":"e2","at":"2026-11-23T10:00:00+09:00","by":"sato","host":"pc1","edits":[{"do":"insert","kind":"section","parent":"ledger","behind":null,"value":{"id":"s","name":"職員課"}}],"later":[1]}

    """

  @Test func isRead() throws {
    let folder = try Folder()
    let path = try folder.write(Array(Self.ledger.utf8))
    let hash = ContentHash(of: Array(Self.ledger.utf8)).description
    let parts = Self.journal.split(separator: "HASH", omittingEmptySubsequences: false)
    try folder.write(Array((parts[0] + hash + parts[1]).utf8), "ledger.history.jsonl")
    let store = try LedgerStore.open(path)
    #expect(store.ledger.plans[0].title == "計画")
    #expect(store.ledger.sections.map(\.name) == ["職員課"])
    let entries = try store.entries()
    #expect(entries.map(\.by) == ["sato", "sato"])
    #expect(entries[0].kind == .erratum && entries[0].reason == "誤記")
    #expect(entries[1].unknown.entries.map(\.key) == ["later"])
  }
}
