import PlanModel
import TerminalKit

/// Everything the screen is drawn from. `update` is the only place where it changes.
package struct State: Sendable {
  package internal(set) var ledger: Ledger { didSet { revision += 1 } }
  package internal(set) var size: ScreenSize
  package internal(set) var policy: WidthPolicy { didSet { revision += 1 } }
  package internal(set) var glyphs: GlyphSet { didSet { revision += 1 } }
  package internal(set) var language: Language { didSet { revision += 1 } }
  /// The time of the last action, from the edge.
  package internal(set) var now: Moment

  package internal(set) var selection: Selection
  /// Rail rows whose children are hidden.
  package internal(set) var folded: Set<ItemID> { didSet { refreshRail() } }
  package internal(set) var railScroll = 0
  package internal(set) var detailScroll = 0
  package internal(set) var targetsScroll = 0
  package internal(set) var workScroll = 0
  /// The worklist by section, not by kind.
  package internal(set) var isWorkBySection = false
  /// Whether the day of adoption was asked for in this session.
  var hasAskedForAdoption = false
  /// The row of the worklist that has the keys.
  package internal(set) var workRow = 0
  /// Only what this section owes; nil: everybody.
  package internal(set) var workFilter: ItemID?
  /// The first year column shown, where not all fit.
  package internal(set) var firstColumn = 0

  package internal(set) var mode = Mode.recording
  /// Why nothing may be changed in this session; nil where it may.
  package internal(set) var readOnly: Phrase?
  package internal(set) var open: OpenField?
  package internal(set) var overlay: Overlay?
  package internal(set) var notice: Phrase?
  package internal(set) var saveStatus = SaveStatus.untouched
  /// Who else has the ledger open.
  package internal(set) var attendance: [String] = []
  /// What was last said of others' changes.
  var news: Phrase?
  /// Texts that met others' and are to be chosen between.
  package internal(set) var clashes: [Clash] = []
  /// What the page 変更履歴 shows.
  package internal(set) var historyBook: HistoryBook?
  /// Who entered what the answer view shows.
  var entryMarks: EntryMarks? { didSet { revision += 1 } }
  /// The older state that the comparison page holds against the ledger; nil: as the session began.
  package internal(set) var comparisonBase: ComparisonBase? { didSet { revision += 1 } }
  /// The search whose hits are shown.
  package internal(set) var search: Search? {
    didSet { if search?.counts != oldValue?.counts || (search == nil) != (oldValue == nil) { revision += 1 } }
  }
  /// The words found, without white space, to be marked on the screen.
  var matchedWords: [[Unicode.Scalar]] = []
  package internal(set) var filter = Filter()
  package internal(set) var palette: Palette?
  /// What is typed to narrow the list of keys.
  package internal(set) var helpField: TextField?
  /// Something the edge is at that takes longer than a moment.
  package internal(set) var work: Work?
  /// The guided tour, while it is offered or shown.
  package internal(set) var tour: Tour?
  /// Esc was pressed once to end it.
  var isLeavingTour = false
  /// The bindings as this officer has them.
  package internal(set) var keyMap: KeyMap

  /// The text copied with `y`.
  package internal(set) var register: Cell?
  /// The text cut, killed or copied in a field, for Ctrl-V in the next one.
  var killed = ""
  /// The columns of the tree that were chosen with the mouse; nil: as many as the screen's width gives it.
  package internal(set) var railWidth: Int?
  /// What the mouse holds while its button is down.
  var grip: Grip?
  /// The text last entered in a cell, for `.`.
  package internal(set) var lastEntry: Cell?
  package internal(set) var undoStack: [Step] = []
  package internal(set) var redoStack: [Step] = []
  /// How the last change was made, until the edge has answered for it.
  var awaited: Awaited?

  // Derived, kept by `State+Derived`.
  package internal(set) var paths: [ItemID: ItemPath] = [:]
  /// By item of the plan shown, the plan itself included, and by column.
  package internal(set) var progress: [ItemID: [Progress]] = [:] { didSet { revision += 1 } }
  /// The same of what passes the filter; nil without one.
  var filtered: [ItemID: [Progress]]? { didSet { revision += 1 } }
  /// The programs that pass it: decided when it is set and when plan or year change, not by every entry, so that nothing
  /// goes from under the officer's hand.
  var filteredPrograms: Set<ItemID> = []
  /// The rows of the tree as it is unfolded now.
  package internal(set) var railRows: [RailRow] = [] { didSet { revision += 1 } }
  /// The rows of the worklist; made when its page is shown and kept until something changes.
  package internal(set) var workRows: [WorkRow] = []
  var isWorkStale = true
  /// Indices of the plan's targets by pillar.
  var targetsByPillar: [ItemID: [Int]] = [:]
  /// 柱4 方向性11 … of the plan shown.
  var counts = Phrase(verbatim: "")
  /// Counts the changes of what pictures and layouts are made from, beside the selection and the size.
  private(set) var revision = 0
  /// As laid out and drawn last; each says itself whether it still holds.
  var keptDetail: LaidDetail?
  var keptRail: RailPicture?
  /// A report as laid out last.
  var keptReport: ReportPage?
  /// The ledger as it was when the session began, for the comparison.
  let openedLedger: Ledger
  /// Makes ids of new items; seeded at the edge.
  var ids: IDGenerator
  /// Title and label of the plan shown, the label once.
  var heading = ""

  /// One committed change with where the officer was before it and what it did.
  package struct Step: Hashable, Sendable {
    package var change: Change
    package var before: Selection
    package var after: Selection
    package var what: Phrase
  }

  /// A change was made (also again) or taken back: its step is the last one of the one stack or the other.
  enum Awaited: Sendable { case done, undone }

  package init(
    ledger: Ledger, size: ScreenSize, policy: WidthPolicy = .narrow, glyphs: GlyphSet = .ascii,
    language: Language = .japanese, now: Moment, ids: IDGenerator = IDGenerator(seed: 0), keyMap: KeyMap = .standard
  ) {
    self.keyMap = keyMap
    self.ledger = ledger
    openedLedger = ledger
    self.ids = ids
    self.size = size
    self.policy = policy
    self.glyphs = glyphs
    self.language = language
    self.now = now
    let current = FiscalYear(containing: now.date)
    let focus = ledger.defaultFocus(current: current) ?? Focus(plan: 0, year: current)
    selection = Selection(plan: focus.plan, year: focus.year)
    folded = []
    refreshStructure()
    enterPlan(focus.plan, year: focus.year)
  }

  /// The plan shown; nil in a ledger without plans.
  package var plan: Plan? { ledger.plans.indices.contains(selection.plan) ? ledger.plans[selection.plan] : nil }
  package var currentYear: FiscalYear { FiscalYear(containing: now.date) }

  func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
}

extension State {
  /// A notice from the edge: before any key, or after what the edge did.
  package mutating func greet(_ notice: Phrase) { self.notice = notice }
}
