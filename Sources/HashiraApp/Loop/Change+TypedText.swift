import PlanModel

extension Change {
  /// The text that the change would have entered; nil where it enters none.
  var typedText: String? {
    for case .set(_, _, _, let after) in edits {
      switch after {
      case .cell(.text(let text)): return text
      case .prose(let prose?): return prose.text
      case .text(let text?): return text
      default: continue
      }
    }
    return nil
  }
}
