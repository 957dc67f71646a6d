import PlanModel
import Testing

@testable import PlanExchange

@Suite("A bad file is refused with its reason and changes nothing")
struct BadSheetTests {
  private let ledger = PublishedDocument.bundled
  private func sheet() throws -> [UInt8] {
    try AnswerSheet(.everyone, plan: ledger.plans[1], year: FiscalYear(2026), .japanese).xlsx()
  }
  private func problem(_ bytes: [UInt8]) -> SheetProblem? {
    do {
      _ = try AnswerMerge(bytes, into: ledger, year: nil)
      return nil
    } catch { return error }
  }

  @Test("a spreadsheet cut short anywhere")
  func truncated() throws {
    let whole = try sheet()
    for length in stride(from: 2, to: whole.count - 1, by: max(1, whole.count / Count.of(400))) {
      #expect(problem(Array(whole.prefix(length))) != nil, "\(length) of \(whole.count) bytes")
    }
  }

  @Test("a document type, the way of entity bombs, is not read")
  func entityBomb() {
    final class Silent: XMLReading.Handler {
      var texts = 0
      func began(_ name: String, _ attributes: [String: String]) {}
      func ended(_ name: String) {}
      func told(_ text: UnsafeBufferPointer<UInt8>) { texts += text.count }
    }
    let bomb = Array("<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>".utf8)
    let silent = Silent()
    #expect(throws: SheetProblem.broken("x:1")) {
      try bomb.withUnsafeBufferPointer { bytes throws(SheetProblem) in try XMLReading.read(bytes, part: "x", silent) }
    }
    #expect(silent.texts == 0)
  }

  @Test("a part that unpacks to more than the limit is stopped there, whatever its header says")
  func zipBomb() throws {
    let bomb = IndependentReader.made(
      try sheet(),
      """
      import zipfile
      parts = {i.filename: zipfile.ZipFile(path).read(i) for i in zipfile.ZipFile(path).infolist()}
      with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        for name, data in parts.items():
          z.writestr(name, data + b' ' * (80 << 20) if name.endswith('sheet1.xml') else data)
      """)
    guard let bomb else { return }
    #expect(bomb.count < 1 << 20)
    #expect(problem(bomb) == .tooLarge)
  }

  @Test(
    "rows that count below nothing or beyond every limit, and cells far to the right, do no harm",
    arguments: [
      "<row r=\"-9223372036854775808\"><c t=\"n\"><v>1</v></c></row>",
      "<row r=\"9223372036854775807\"><c t=\"n\"><v>1</v></c></row><row><c t=\"n\"><v>1</v></c></row>",
      (1...5_000).map { "<row r=\"\($0)\"><c r=\"ALL\($0)\" t=\"n\"><v>1</v></c></row>" }.joined(),
    ])
  func strangeRows(rows: String) throws {
    let part = SheetPart([], cellsLeft: WorkbookReader.mostCells)
    let text = Array("<sheetData>\(rows)</sheetData>".utf8)
    try text.withUnsafeBufferPointer { bytes throws(SheetProblem) in try XMLReading.read(bytes, part: "x", part) }
    #expect(part.rows.reduce(0) { $0 + $1.count } <= WorkbookReader.mostCells)
    #expect(part.isTooLarge || part.rows.count <= 1)
  }

  @Test("what is no answer sheet says so")
  func others() throws {
    #expect(problem(Array("a,b\n1,2\n".utf8)) == .noAnswerSheet)
    #expect(problem([]) == .noAnswerSheet)
    #expect(problem(Array("PK but no archive".utf8)) == .broken("zip"))
    #expect(problem(try DocumentWorkbook.bytes(of: ledger.plans[1], organization: "", form: .plan)) == .noAnswerSheet)
    #expect(problem([0x41, 0x0A, 0xFF, 0xFF]) == .noText(line: 2))
    // Gaiji of Windows are private characters in Unicode and come in as such.
    #expect(problem([0xF0, 0x40, 0x0A]) == .noAnswerSheet)
  }

  @Test("damaged files never stop the reader, and what they change can be applied")
  func fuzz() throws {
    let whole = try sheet()
    let csv = try AnswerSheet(.everyone, plan: ledger.plans[1], year: FiscalYear(2026), .japanese).csv(encoding: .utf8)
    for seed in 0..<Count.of(600) {
      var random = SeededGenerator(seed: UInt64(seed))
      var bytes = seed.isMultiple(of: 2) ? whole : csv
      for _ in 0...random.below(8) {
        let at = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.removeSubrange(at..<min(bytes.count, at + random.below(60)))
        default: bytes.insert(contentsOf: Array("\",\n名=1".utf8), at: at)
        }
        if bytes.isEmpty { break }
      }
      guard let merge = try? AnswerMerge(bytes, into: ledger, year: nil) else { continue }
      var after = ledger
      try after.apply(Change(merge.edits))
      #expect(after.brokenInvariants().isEmpty, "seed \(seed)")
    }
  }

  @Test("the readings Japanese Excel keeps beside kanji are no part of a text")
  func phonetic() throws {
    let part = StringsPart()
    let xml =
      "<sst><si><t>清瀬</t><rPh sb=\"0\" eb=\"2\"><t>キヨセ</t></rPh></si><si><r><t>a_x000D_</t></r><r><t>b</t></r></si></sst>"
    try Array(xml.utf8).withUnsafeBufferPointer { bytes throws(SheetProblem) in
      try XMLReading.read(bytes, part: "x", part)
    }
    #expect(part.texts == ["清瀬", "a\rb"])
  }
}
