import Dashboard

/// The parts of a state, so that a test can say what changed, and that nothing else did.
enum Part: String, CaseIterable, CustomStringConvertible {
  case ledger, size, widths, now, language, selection, folding, scrolling, mode, field, overlay, notice, saving,
    register
  case lastEntry, undo, redo, counts, search, filter, palette, tour

  var description: String { rawValue }

  static func changed(from old: State, to new: State) -> Set<Part> {
    Set(allCases.filter { $0.differs(old, new) })
  }

  private func differs(_ old: State, _ new: State) -> Bool {
    switch self {
    case .ledger: old.ledger != new.ledger
    case .size: old.size != new.size
    case .widths: old.policy != new.policy || old.glyphs != new.glyphs
    case .now: old.now != new.now
    case .language: old.language != new.language
    case .selection: old.selection != new.selection
    case .folding: old.folded != new.folded
    case .scrolling:
      (old.railScroll, old.detailScroll, old.targetsScroll, old.firstColumn, old.workRow)
        != (new.railScroll, new.detailScroll, new.targetsScroll, new.firstColumn, new.workRow)
    case .mode: old.mode != new.mode
    case .field: old.open != new.open
    case .overlay: old.overlay != new.overlay
    case .notice: old.notice != new.notice
    case .saving: old.saveStatus != new.saveStatus
    case .register: old.register != new.register
    case .lastEntry: old.lastEntry != new.lastEntry
    case .undo: old.undoStack != new.undoStack
    case .redo: old.redoStack != new.redoStack
    case .search: old.search != new.search
    case .filter: old.filter != new.filter
    case .palette: old.palette != new.palette || old.helpField != new.helpField
    case .tour: old.tour != new.tour
    case .counts: old.progress != new.progress
    }
  }
}
