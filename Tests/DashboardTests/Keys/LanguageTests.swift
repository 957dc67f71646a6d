import Dashboard
import PlanModel
import TerminalKit
import Testing

/// Both languages say everything, and fit.
@Suite struct LanguageTests {
  @Test func `Every key has a name, a group and a short name in both languages`() {
    for binding in KeyTable.bindings {
      for phrase in [binding.name, binding.group, binding.short] {
        #expect(!phrase.japanese.isEmpty && !phrase.english.isEmpty, "\(binding.command)")
        let hasJapanese = phrase.english.unicodeScalars.contains { (0x3040...0x9FFF).contains($0.value) }
        #expect(!hasJapanese, "\(phrase.english)")
      }
    }
  }

  static let messages: [Phrase] = [
    .planTextGuarded, .closedPlanGuarded, .kindAndReason, .planTextKept, .planUnchanged, .reasonNeeded, .imeIsOn,
    .nothingMissing,
    .nothingToUndo, .nothingToRedo, .nothingCopied, .nothingTyped, .sameAsPlan, .changedMeanwhile, .notAnEditableCell,
    .changedMeanwhileKept,
    .notScheduledNotice, .chooseBasis, .noBaseline, .notABlank, .resultsAreNotRead, .quitUnsaved, .quitAsk, .pasteOffer,
    .nothingPasted, .pastedIsThere,
    .notHere, .noChapters, .notSaved(.notHere), .notSavedYet(.notHere), .emptyLedger, .onePlan, .chooseInitiative,
    .firstPlan,
    .lastPlan, .noCells,
    .savedNothingYet, .saved(at: "14:03"), .unsaved(.notHere), .alwaysSaved(.savedNothingYet),
    .yearLocked(FiscalYear(2026)), .locked(FiscalYear(2026)), .unlocked(FiscalYear(2026)), .firstYear(FiscalYear(2026)),
    .lastYear(FiscalYear(2026)), .notANumber("八割"), .wrongSteps(3, example: "0-6-12"), .undone(.planned),
    .redone(.planned), .copied("実施"), .readingSet(nil), .readingSet(.continues), .readingSet(.nothing),
    .tooSmall(40, 10, needs: (50, 15)),
  ]

  @Test(arguments: messages) func `Every message is there in both languages and ends`(_ message: Phrase) {
    #expect(!message.japanese.isEmpty)
    #expect(!message.english.isEmpty)
    #expect(message.japanese != message.english)
  }

  @Test func `Every status, state, kind and basis has its word`() {
    let words: [Phrase] =
      TargetStatus.allCases.map { .targetStatus($0) } + ResultState.allCases.map { .state($0) }
      + ChangeKind.allCases.map { .changeKind($0) } + Basis.allCases.map { .basis($0) } + [.basis(nil)]
      + [PlanStatus.draft, .adopted, .closed].map { .status($0) }
    #expect(words.allSatisfy { !$0.japanese.isEmpty && !$0.english.isEmpty })
    #expect(Set(words.map(\.english)).count == words.count)
  }

  @Test func `The list of keys fits 80 columns without a cut, in both languages`() {
    for language in Language.allCases {
      let state = Desk("80x24", language: language).state
      for row in state.helpRows(width: 78) {
        #expect(state.policy.columns(of: row.text) <= 78)
        #expect(!row.text.contains(".."), "\(row.text)")
      }
    }
  }

  @Test(arguments: [
    "", "<home>", "<enter>", "<enter> k", "<enter> <enter>", "2", "2 m", "e 2", "e", "d", "[", "[ <enter>", "P <enter>",
    "<enter> 済 <enter> u",
  ]) func `The footer fits every width and always names the key of the list of keys`(_ keys: String) {
    for language in Language.allCases {
      var desk = Desk("80x24", language: language)
      desk.press(keys)
      // A notice gives way to the keys.
      desk.press("<focus-in>")
      for width in 50...200 {
        desk.press("<resize:\(width)x24>")
        let frame = desk.frame
        #expect(frame.violatedInvariant() == nil)
        let footer = desk.footer
        if desk.state.overlay == nil, desk.state.notice == nil, desk.state.open == nil {
          #expect(footer.hasSuffix(language == .japanese ? "F1操作一覧" : "F1 keys"), "\(width): \(footer)")
        }
        // Keys that do not fit are left out, never cut; a question's own words may be, with the mark.
        if keys != "2 m" { #expect(!footer.contains(".."), "\(width): \(footer)") }
      }
    }
  }

  @Test func `Words of the screen stay in their language, the plan's in Japanese`() {
    let desk = desk("<enter>", language: .english)
    #expect(desk.screen.contains("階層別研修の実施"))
    #expect(desk.screen.contains("missing"))
    #expect(!desk.screen.contains("未入力"))
    #expect(!desk.footer.unicodeScalars.contains { !$0.isASCII })
  }
}
