import BundledPlan
import Dashboard
import Glibc
import PlanModel
import PlanStore
import TerminalKit
import Testing

@testable import HashiraApp

/// Keys as an input method sends them: nothing while a word is composed, then the whole word in one piece of UTF-8, cut
/// anywhere by the line.
@Suite("With an input method on")
struct InputMethodJourneyTests {
  /// A session fed by bytes, as the terminal's loop does.
  private struct Typist {
    let session: Session
    var parser = InputParser()

    init() throws {
      let now = Moment(
        date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
      let ledger = try Bundle.ledger()
      let state = State(ledger: ledger, size: ScreenSize(columns: 80, rows: 24), now: now)
      session = Session(store: .inMemory(ledger), state: state, clock: { now })
    }

    /// What came in one read.
    mutating func read(_ text: String) { session.receive(parser.feed(Array(text.utf8))) }
    var typed: String? { session.state.open?.field.text }
    var screen: String { session.frame.text }
  }

  @Test("a day's work: committed words open the cell, go on in it, and move on by Enter and t")
  func journey() throws {
    var typist = try Typist()
    typist.read("\r")
    typist.read("候補生")
    #expect(typist.typed == "候補生")
    typist.read("：４名")
    typist.read("、")
    typist.read("うち女性2名")
    #expect(typist.typed == "候補生：４名、うち女性2名")
    typist.read("\r")
    #expect(typist.typed == nil)
    typist.read("ｔ")
    typist.read("12名が受講")
    #expect(typist.typed == "12名が受講")
    typist.read("\r")
    #expect(typist.screen.contains("12名が受講"))
    #expect(typist.session.state.undoStack.count == 2)
  }

  @Test("a word cut by the line anywhere is the same word, and the cursor is where the next one is composed")
  func cut() throws {
    let word = Array("実施①：か\u{3099}ﾊﾟ𠮷".utf8)
    for cut in 1..<word.count {
      var typist = try Typist()
      typist.read("\r")
      typist.session.receive(typist.parser.feed(word[..<cut]))
      typist.session.receive(typist.parser.feed(word[cut...]))
      #expect(typist.typed == "実施①：か\u{3099}ﾊﾟ𠮷")
      #expect(typist.session.frame.cursor != nil)
    }
  }

  @Test("what cannot be a command says that the input method is on, and changes nothing")
  func hint() throws {
    for word in ["ぬ", "研修", "12名", "ガ"] {
      var typist = try Typist()
      let before = typist.session.state.ledger
      typist.read(word)
      #expect(typist.screen.contains("日本語入力がオンです"), "\(word)")
      #expect(typist.session.state.ledger == before)
      #expect(typist.session.state.selection.page == .plan)
    }
  }

  @Test("a paste that the terminal marks runs no keys, and waits for Enter")
  func paste() throws {
    var typist = try Typist()
    typist.read("\r")
    typist.read("\u{1B}[200~12名\t13名\r\n\u{1B}[201~")
    #expect(typist.screen.contains("貼り付けの確認"))
    #expect(typist.session.state.undoStack.isEmpty)
    typist.read("\r")
    #expect(typist.screen.contains("12名") && typist.screen.contains("13名"))
    #expect(typist.session.state.undoStack.count == 1)
  }
}
