import PlanModel
import StrictJSON
import Testing

@testable import PlanStore

@Suite("A ledger that is not right is refused where it is wrong")
struct BadLedgerTests {
  struct Case: CustomTestStringConvertible {
    let passage: String
    let other: String
    let refusal: String
    init(_ passage: String, _ other: String, _ refusal: String) {
      (self.passage, self.other, self.refusal) = (passage, other, refusal)
    }
    var testDescription: String { "\(passage) → \(other)" }
  }

  static let cases: [Case] = [
    // The header comes first. ‸ marks where the refusal must point; without it: the beginning.
    Case("\"hashira-ledger\"", "‸\"other\"", "not a hashira ledger"),
    Case("\"hashira-ledger\"", "‸1", "not a hashira ledger"),
    Case("\"format\": \"hashira-ledger\",", "", "not a hashira ledger"),
    Case("\"version\": 1,", "", "key \"version\" is missing"),
    Case("\"version\": 1", "\"version\": ‸2", "version 2 is newer than 1, the newest known here"),
    Case("\"version\": 1", "\"version\": ‸0", "\"0\" is no version"),
    Case("\"version\": 1", "\"version\": ‸-1", "\"-1\" is no version"),
    Case("\"version\": 1", "\"version\": ‸1.0", "\"1.0\" is no version"),
    Case("\"version\": 1", "\"version\": ‸\"1\"", #""\"1\"" is no version"#),
    Case("\"version\": 1", "\"version\": ‸null", "\"null\" is no version"),
    // Words, dates, years, numbers.
    Case("\"adopted\"", "‸\"Adopted\"", "\"Adopted\" is none of draft, adopted, closed"),
    Case("\"planned\"", "‸\"plan\"", "\"plan\" is none of planned, actual"),
    Case("\"2028\": \"none\"", "\"2028\": ‸\"nothing\"", "\"nothing\" is none of continue, none"),
    Case("\"見込み\"", "‸\"見込\"", "\"見込\" is none of 実施, 未実施, 中止, 該当なし, 見込み, 中間, 未確定"),
    Case("\"final\"", "‸\"last\"", "\"last\" is none of yearly, final, cumulative"),
    Case("\"better\": \"higher\"", "\"better\": ‸\"up\"", "\"up\" is none of higher, lower, cap, band"),
    Case("\"2026-03-31\"", "‸\"2026-02-29\"", "\"2026-02-29\" is no date like 2027-02-01"),
    Case("\"2026-03-31\"", "‸\"2026-3-31\"", "\"2026-3-31\" is no date like 2027-02-01"),
    Case("\"2026-03-31\"", "‸\"２０２６\"", "\"２０２６\" is no date like 2027-02-01"),
    Case("\"firstYear\": 2026", "\"firstYear\": ‸-1", "\"-1\" is no fiscal year from 1926 to 2200"),
    Case("\"firstYear\": 2026", "\"firstYear\": ‸8", "\"8\" is no fiscal year from 1926 to 2200"),
    Case("\"firstYear\": 2026", "\"firstYear\": ‸2026.0", "2026.0 is not a whole number"),
    Case("\"2028\": \"none\"", "‸\"R10\": \"none\"", "\"R10\" is no fiscal year from 1926 to 2200"),
    Case("\"2028\": \"none\"", "‸\"02028\": \"none\"", "\"02028\" is no fiscal year from 1926 to 2200"),
    Case("61.2", "‸0.123456789012345678", "\"0.123456789012345678\" has too many digits"),
    Case("61.2", "‸1e400", "\"1e400\" has too many digits"),
    Case("61.2", "‸\"61.2\"", "expected number, found string"),
    // What does not fit together.
    Case("\"id\": \"d\"", "\"id\": ‸\"a\"", "id \"a\" twice"),
    Case("\"id\": \"t\"", "\"id\": ‸\"b\"", "id \"b\" twice"),
    Case("\"id\": \"t\"", "\"id\": ‸\"ledger\"", "id \"ledger\" is reserved"),
    Case("\"id\": \"t\"", "\"id\": ‸\"\"", "id \"\" is reserved"),
    Case("\"lastYear\": 2028", "\"lastYear\": ‸2025", "the last year is before the first"),
    Case("\"lastYear\": 2028", "\"lastYear\": ‸2100", "75 years are too many"),
    Case("[\"実施\", \"→\", null]", "‸[\"実施\", \"→\"]", "2 cells for 3 years"),
    Case("[\"12名\", \"－\", null]", "‸[\"12名\", \"－\", null, null]", "4 cells for 3 years"),
    Case("[\"12名\", \"－\", null]", "‸[]", "0 cells for 3 years"),
    Case("\"lockedYears\": [2026]", "\"lockedYears\": [2026, ‸2029]", "2029 is not in the plan"),
    Case("\"2028\": \"none\"", "‸\"2029\": \"none\"", "2029 is not in the plan"),
    Case("\"2027\": 75.50", "‸\"2030\": 75.50", "2030 is not in the plan"),
    Case("\"year\": 2026", "\"year\": ‸2031", "2031 is not in the plan"),
    Case("\"pillar\": \"a\"", "\"pillar\": ‸\"b\"", "there is no pillar \"b\" in the plan"),
    Case("\"owner\": \"s1\"", "\"owner\": ‸\"s2\"", "there is no section \"s2\""),
    Case("\"involved\": [\"s1\"]", "\"involved\": [\"s1\", ‸\"s3\"]", "there is no section \"s3\""),
    Case(
      "\"measurements\": [", "\"measurements\": [ {\"year\": 2026, \"value\": 1}, {\"year\": ‸2026, \"value\": 2}, ",
      "two measurements of 2026"),
    // Of two things that are wrong, the first.
    Case("\"lockedYears\": [2026]", "\"lockedYears\": [‸2029, 2030]", "2029 is not in the plan"),
    Case("\"organization\"", "‸\"version\"", "key \"version\" twice in one object"),
  ]

  @Test("With line and column", arguments: cases)
  func refused(_ one: Case) {
    let marked = text(SampleLedger.replacing(one.passage, with: one.other))
    let before = marked.split(separator: "‸", omittingEmptySubsequences: false)[0]
    let lines = marked.contains("‸") ? before.split(separator: "\n", omittingEmptySubsequences: false) : [""]
    let place = "\(lines.count):\((lines.last?.unicodeScalars.count ?? 0) + 1)"
    #expect(refusal(Array(marked.replacing("‸", with: "").utf8)) == "\(place): \(one.refusal)")
  }

  @Test("A newer version is told before anything it brings is misunderstood, wherever it stands")
  func newerVersionLast() {
    let late = #"{"plans":{"new":"shape"},"format":"hashira-ledger","version":7}"#
    #expect(refusal(Array(late.utf8)) == "1:62: version 7 is newer than 1, the newest known here")
    let other = #"{"plans":{"new":"shape"}}"#
    #expect(refusal(Array(other.utf8)) == "1:1: not a hashira ledger")
    // Where the text itself is broken, that is what is told.
    #expect(refusal(Array(#"{"plans":{"new":"shape"},"#.utf8)) == "1:10: expected array, found object")
  }

  @Test("Another type in place of any value is refused at that value")
  func wrongTypes() throws {
    let lines = SampleLedger.text.split(separator: "\n", omittingEmptySubsequences: false)
    var tried = 0
    for (index, line) in lines.enumerated() {
      guard let colon = line.firstRange(of: "\": "), !line.hasSuffix("{"), !line.hasSuffix("[") else { continue }
      // Schemes and conflicts are kept whatever they are.
      if index >= lines.firstIndex(of: "  \"schemes\": [") ?? 0 { continue }
      let column = line.distance(from: line.startIndex, to: colon.upperBound) + 1
      for wrong in ["{}", "[[]]", "false", "\"\u{7F}\"", "-7.5"] {
        // A text is right where a text stands, a truth where a truth stands.
        let value = line[colon.upperBound...]
        if wrong.hasPrefix("\""), value.hasPrefix("\"") || value.hasPrefix("null") { continue }
        if wrong == "-7.5", value.first?.isNumber == true { continue }
        if wrong == "false", value.hasPrefix("true") { continue }
        var changed = lines
        changed[index] = line[..<colon.upperBound] + wrong + (line.hasSuffix(",") ? "," : "")
        let problem = refusal(Array(changed.joined(separator: "\n").utf8))
        let place = wrong == "[[]]" && value.hasPrefix("[") ? column + 1 : column
        #expect(problem.hasPrefix("\(index + 1):\(place): "), "\(wrong) for \(line): \(problem)")
        tried += 1
      }
    }
    #expect(tried > 200)
  }

  @Test("Objects and arrays do not stand for one another")
  func wrongContainers() throws {
    for key in ["sections", "plans", "chapters", "pillars", "directions", "initiatives", "programs", "lines"] {
      #expect(
        refusal(SampleLedger.replacing("\"\(key)\": [", with: "\"\(key)\": {}, \"x\": [")).hasSuffix(
          "expected array, found object"))
    }
    for key in ["steps", "baseline", "readings", "facts"] {
      #expect(
        refusal(SampleLedger.replacing("\"\(key)\": {", with: "\"\(key)\": [], \"x\": {")).hasSuffix(
          "expected object, found array"))
    }
  }

  @Test(
    "Every key that must be there is missed where it is missing",
    arguments: [
      "organization", "plans", "label", "firstYear", "lastYear", "levels", "status", "pillars", "directions",
      "initiatives", "programs", "unit", "goal", "pillar", "shortName", "tags", "text",
    ])
  func missing(_ key: String) throws {
    let required = !["shortName", "tags", "text"].contains(key)
    func without(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members):
        .object(members.filter { $0.key != key }.map { JSONMember($0.key, without($0.value)) })
      case .array(let elements): .array(elements.map(without))
      default: value
      }
    }
    let problem = refusal(try without(JSONValue.parse(SampleLedger.bytes)).bytes())
    if required { #expect(problem.hasSuffix(": key \"\(key)\" is missing")) } else { #expect(problem == "read") }
  }

  @Test("Cut off anywhere it is refused at its end, or where the cut has made something else of a value")
  func truncation() throws {
    let bytes = SampleLedger.bytes
    // Only white space stands behind the last brace.
    for length in 0..<(bytes.count - 1) {
      do {
        _ = try LedgerCodec.read(Array(bytes[..<length]))
        Issue.record("read \(length) of \(bytes.count) bytes")
      } catch {
        #expect(length == 0 ? error.problem == .emptyFile : error.position != nil, "\(length): \(error)")
      }
    }
  }

  @Test("Single flipped bits end in a ledger or a refusal with its place, never in anything else")
  func flips() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<Count.of(10_000) {
      var bytes = SampleLedger.bytes
      bytes[generator.number(0...bytes.count - 1)] ^= 1 << UInt8(generator.number(0...7))
      do {
        let ledger = try LedgerCodec.read(bytes)
        #expect(ledger.brokenInvariants() == [])
      } catch { #expect(error.position != nil, "\(error)") }
    }
  }

  @Test("What is no text of ours at all")
  func hostile() {
    let depth = String(repeating: "[", count: 10_000)
    #expect(refusal(Array("\u{FEFF}\(SampleLedger.text)".utf8)) == "1:1: byte order mark at the start")
    #expect(refusal(SampleLedger.replacing("清瀬市", with: "清\u{0}瀬市")) == "4:21: U+0000 must be escaped in a string")
    #expect(refusal([0]) == "1:1: unexpected U+0000, expected value")
    #expect(refusal(Array("\"format\": \"hashira-ledger\"".utf8)) == "1:1: not a hashira ledger")
    #expect(
      refusal(Array("hello".utf8)) == "1:1: hello is not a value; only true, false and null are written without quotes")
    #expect(
      refusal(SampleLedger.replacing("\"conflicts\": [", with: "\"conflicts\": [\(depth)"))
        == "183:17: expected object, found array")
    #expect(
      refusal(SampleLedger.replacing("\"schemes\": [", with: "\"schemes\": [\(depth)"))
        == "177:141: more than 128 levels deep")
    #expect(refusal(SampleLedger.bytes + SampleLedger.bytes).hasSuffix(":1: something follows the end of the value"))
    var bytes = SampleLedger.bytes
    if let place = bytes.firstIndex(of: 0xE6) { bytes[place + 1] = 0x28 }
    #expect(refusal(bytes) == "4:20: not UTF-8")
    let long = String(repeating: "長", count: 3_500_000)
    #expect(refusal(SampleLedger.replacing("清瀬市", with: long)) == "read")
    #expect(refusal(SampleLedger.replacing("\"adopted\"", with: "\"\(long)\"")).hasPrefix("33:17: "))
  }
}
