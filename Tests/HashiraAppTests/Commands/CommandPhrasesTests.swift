import Dashboard
import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import HashiraApp

/// The sentences about errors: both languages, with the file, the reason and the next step.
@Suite struct CommandPhrasesTests {
  static let problems: [LedgerError.Problem] = [
    .json(.unexpectedEnd), .json(.trailingCommaInArray), .json(.duplicateKey("id")), .json(.tooDeep(limit: 100)),
    .json(.wrongType(expected: .array, found: .number)), .notALedger, .newerVersion(found: 2, known: 1),
    .badVersion("x"), .missingKey("plans"), .badWord("x", allowed: ["draft"]), .badDate("x"), .badYear("x"),
    .badNumber("1"), .broken(.yearsReversed(plan: ItemID("p"))), .missing, .danglingLink(target: "x"), .isFolder,
    .notAFile, .noPermission, .emptyFile, .tooLarge(limit: 9), .cannotRead(.ioError), .changedOutside, .busy,
    .alreadyThere, .readOnly(.readOnlyFileSystem), .cannotWrite(.write, .noSpace), .cannotWrite(.sync, .ioError),
    .wouldNotRead(.badNumber("1")),
  ]

  @Test(arguments: problems.indices)
  func aLedgerErrorNamesFileReasonAndNextStep(_ index: Int) {
    let phrase = LedgerError(file: "plan.json", position: .init(line: 12, column: 5), problem: Self.problems[index])
      .phrase
    #expect(phrase.japanese.hasPrefix("台帳を"))
    #expect(phrase.japanese.contains("（plan.json 12行5桁："))
    // What happened, what is certain, what to do: at least two sentences.
    #expect(phrase.japanese.components(of: "。") >= 2, "\(phrase.japanese)")
    #expect(phrase.english.contains(" (plan.json:12:5: "))
    #expect(phrase.english.hasSuffix("."))
    #expect(phrase.english.unicodeScalars.allSatisfy { $0.isASCII }, "\(phrase.english)")
  }

  @Test func aConflictShowsBothTexts() throws {
    let ledger = try Bundle.ledger()
    let conflict = EditConflict.changed(
      ItemID("r8-dx-award"), .title, expected: .text("旧"), found: .text("新"))
    #expect(conflict.phrase(in: ledger).japanese.contains("R8-R10:4-1-2.3は他で変更されています（元「旧」、現在「新」）"))
    #expect(conflict.phrase(in: ledger).english.contains("(it was \"旧\", it is \"新\")"))
    #expect(EditConflict.noSuchItem(ItemID("gone")).phrase(in: ledger).japanese.hasPrefix("goneは他で削除されています"))
  }

  @Test func aRefusedTerminalSaysWhatToDo() {
    let phrase = Phrase.terminalRefused(.noTerminalDescription(terminal: "odd"))
    #expect(phrase.japanese.contains("TERM=oddの端末情報がありません"))
    #expect(phrase.english.contains("Set TERM=xterm-256color"))
  }

  @Test func addressesThatNameNothingSayHowFarTheyReach() {
    let trial = CommandTrial()
    #expect(trial.run("show", "4-1-9").err.contains("「4-1」まではあります。「hashira show 4-1」で"))
    #expect(trial.run("show", "R20:1").err.contains("計画「R20」はありません。"))
    #expect(trial.run("show", "x").err.contains("番号として読めません。"))
    #expect(trial.run("show", "4-1-9", "--lang", "en").err.contains("4-1 exists; `hashira show 4-1`"))
  }
}
