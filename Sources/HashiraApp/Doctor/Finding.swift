import Dashboard
import StrictJSON

/// One thing the doctor has looked at.
struct Finding {
  enum Group: String, CaseIterable { case environment, terminal, ledger, libraries }
  enum Verdict: String {
    case fine
    /// Works, with a limit worth knowing.
    case note
    case problem
    /// Could not be asked.
    case unknown
  }

  let group: Group
  /// Its name for programs.
  let key: String
  let name: Phrase
  let verdict: Verdict
  let value: Phrase
  /// What to do; nil where nothing is to be done.
  var advice: Phrase?
  /// For programs, beside the value in words.
  var details: [JSONMember] = []
}
