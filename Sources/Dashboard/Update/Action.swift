import PlanModel
import TerminalKit

/// Something that happened: a key, or a fact from the edge.
package enum Action: Sendable {
  case input(Input)
  /// A command asked for by its name, not by a key.
  case command(Command)
  /// A number with text behind it that came at once, as an input method commits 12名.
  case typedText(String)
  /// The time moved on; sent with input, never by itself.
  case time(Moment)
  /// Everything committed so far is on disk.
  case saved
  /// A commit could not be written; the change is kept and tried again with the next one.
  /// `brief` is the cause in a few words, for the header.
  case saveFailed(Phrase, brief: Phrase = Phrase(verbatim: ""))
  /// The store refused a change: this is what stands there.
  case refused(Phrase, Ledger)
  /// Somebody else has written; the ledger with what was committed here.
  case ledgerChanged(Ledger)
  /// What a search has found.
  case found(SearchFindings)
  /// Positions of the names that romaji means.
  case foundNames(String, [Int])
  /// Something that takes longer than a moment has come so far; nil: it is over.
  case progress(Work?)
  /// A file stands where an export was to go.
  case exportExists(ExportRequest)
  /// An editor has ended with this text.
  case edited(EditorErrand, String)
  /// An editor could not do its work; the text is as it was.
  case editorFailed(Phrase)
  /// Changes that do not go together with what somebody else wrote.
  case clash([Change])
  /// What somebody else wrote, oldest first; the ledger is the one with it already.
  case arrived([JournalEntry])
  /// Who else has the ledger open, by name.
  case attendance([String])
  /// A part of the history, newest entry first, and how much is left unread.
  case historyRead(HistoryRequest, [JournalEntry], rest: Int?)
  /// The ledger at the end of a day and what was done since; nil where the history does not reach back that far.
  case comparedSince(CalendarDate, ComparisonBase?)
}

/// Something for the edge to do.
package enum Effect: Hashable, Sendable {
  /// Apply to the store and make durable, then answer with `.saved`, `.saveFailed` or `.refused`.
  case commit(Change)
  /// Try again to write what could not be written.
  case retrySave
  case redraw
  /// Look for a text; answered with `.found`, again once romaji is understood.
  case search(String)
  /// Look among names for what romaji means; answered with `.foundNames`.
  case findNames(String, [String])
  /// Read a part of the history, then answer with `.historyRead`.
  case readHistory(HistoryRequest)
  /// Find the ledger at the end of a day, then answer with `.comparedSince`.
  case compareSince(CalendarDate)
  /// Give up what the edge is at.
  case cancelWork
  /// Show the tour on a scratch copy; false: back to the ledger.
  case tour(Bool)
  /// Write a file, then tell its path, why it could not be, or `.exportExists`.
  case export(ExportRequest)
  /// Hand a text to the terminal's clipboard.
  case copy(String)
  /// Have a text edited by the officer's own editor, then answer with `.edited` or `.editorFailed`.
  case edit(EditorErrand)
  /// Give the terminal back and stop, until somebody continues the program.
  case suspend
  case quit
}
