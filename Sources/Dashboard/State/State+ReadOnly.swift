extension State {
  /// Nothing may be changed in this session, for this reason.
  package mutating func makeReadOnly(_ why: Phrase) {
    readOnly = why
    notice = why
  }

  var modeName: Phrase {
    if readOnly != nil { return .readOnlyMode }
    return mode == .recording ? .recordingMode : .planningMode
  }
}

extension Command {
  /// Whether it changes the plan, or opens something that would.
  var changesPlan: Bool {
    switch self {
    case .openCell, .clearCell, .arrowCell, .dashCell, .repeatText, .pasteCell, .reading, .draftNextPlan, .addItem,
      .renameItem, .moveItemUp, .moveItemDown, .removeItem, .measure, .basis, .undo, .redo, .conflicts, .editText,
      .editor,
      .planningMode, .lockYear, .schedule, .resultState, .assess, .sections:
      true
    default: false
    }
  }
}

extension Phrase {
  package static let readOnlyMode = Phrase("閲覧のみ", "read-only")
  package static let readOnlySession = Phrase(
    "閲覧のみで開いています。変更するには、終了して「hashira recover」で台帳を戻してください。",
    "This is opened read-only. To change anything quit and bring the ledger back with `hashira recover`.")
}
