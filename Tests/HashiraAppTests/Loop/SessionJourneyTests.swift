import BundledPlan
import Dashboard
import Glibc
import HashiraApp
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

/// What the edge makes of effects: keys in, a frame out, and a file on the disk.
@Suite("A session with its file")
struct SessionJourneyTests {
  private static let toTheAward = "<end> <enter> j*3 <enter> j*4"

  @Test("a result that is entered is in the file when the header says so")
  func commit() throws {
    let desk = try SessionDesk()
    #expect(desk.header.hasSuffix("保存済"))
    try desk.press(Self.toTheAward + " <enter> 開催：12件 <enter>")
    #expect(desk.header.hasSuffix("保存済 14:03"))
    #expect(desk.frame.text.contains("開催：12件"))
    #expect(try desk.onDisk().award == "開催：12件")
    try desk.press("u")
    #expect(try desk.onDisk().award == "")
  }

  @Test("a text not yet entered is not in the file, whatever the size becomes meanwhile")
  func resize() throws {
    let desk = try SessionDesk()
    try desk.press(Self.toTheAward + " <enter> 書きかけ")
    desk.session.receive([.resize(ScreenSize(columns: 120, rows: 36))])
    #expect(desk.frame.size == ScreenSize(columns: 120, rows: 36))
    #expect(desk.frame.text.contains("書きかけ"))
    #expect(try desk.onDisk().award == "")
    try desk.press("<enter>")
    #expect(try desk.onDisk().award == "書きかけ")
  }

  @Test("an entry that cannot be written is said to be unsaved, kept, and saved with the next one")
  func saveFailure() throws {
    let desk = try SessionDesk()
    try desk.takeFolderAway()
    try desk.press(Self.toTheAward + " <enter> 開催：12件 <enter>")
    #expect(desk.header.contains("未保存"))
    #expect(desk.frame.text.contains("開催：12件"))
    desk.bringFolderBack()
    #expect(try desk.onDisk().award == "")
    try desk.press("<esc> <home> t 実施：8名 <enter>")
    #expect(desk.header.hasSuffix("保存済 14:03"))
    #expect(try desk.onDisk().award == "開催：12件")
    #expect(try desk.onDisk() == desk.session.state.ledger)
  }

  @Test("quitting with something unsaved tries once more, and asks where that fails too")
  func retry() throws {
    let desk = try SessionDesk()
    try desk.takeFolderAway()
    try desk.press(Self.toTheAward + " <enter> 開催：12件 <enter> q")
    #expect(!desk.session.hasEnded)
    #expect(desk.frame.text.contains("保存できていない入力があります"))
    #expect(desk.header.contains("未保存"))
    try desk.press("<esc>")
    desk.bringFolderBack()
    try desk.press("q")
    #expect(desk.header.hasSuffix("保存済 14:03"))
    #expect(try desk.onDisk().award == "開催：12件")
    try desk.press("q")
    #expect(desk.session.hasEnded)
  }

  @Test("what is copied waits for the terminal's clipboard")
  func copy() throws {
    let desk = try SessionDesk()
    try desk.press("<enter> k y")
    #expect(desk.session.clipboard == "実施")
  }

  @Test("a redraw that is asked for waits for the terminal")
  func redraw() throws {
    let desk = try SessionDesk()
    #expect(!desk.session.wantsRedraw)
    try desk.press("<c-l>")
    #expect(desk.session.wantsRedraw)
  }

  @Test("q ends the session, and nothing typed after it is carried out")
  func quit() throws {
    let desk = try SessionDesk()
    let before = desk.trial.bytes(of: desk.file)
    try desk.press("q t 後の入力 <enter>")
    #expect(desk.session.hasEnded)
    #expect(desk.trial.bytes(of: desk.file) == before)
  }

  @Test("a terminal that is gone ends the session")
  func end() throws {
    let desk = try SessionDesk()
    desk.session.receive([.end])
    #expect(desk.session.hasEnded)
  }
}

/// A session on 22 November 2026 at 14:03 with a new file in a folder of its own.
private final class SessionDesk {
  static let now = Moment(
    date: CalendarDate(year: 2026, month: 11, day: 22) ?? FiscalYear(2026).firstDay, hour: 14, minute: 3)

  let trial = CommandTrial()
  let session: Session

  init() throws {
    mkdir(trial.path("plan"), 0o700)
    let bytes = UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size())
    let bundled = try LedgerCodec.read(bytes, file: "plan.json")
    let store = try LedgerStore.create(FilePath(trial.path("plan/ledger.json")), bundled, isPrivate: true)
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: SessionDesk.now)
    session = Session(store: store, state: state, clock: { SessionDesk.now })
  }

  var file: String { trial.path("plan/ledger.json") }
  func onDisk() throws -> Ledger { try LedgerStore.open(FilePath(file)).ledger }

  func press(_ script: String) throws { session.receive(try KeyScript.parse(script)) }

  var frame: Frame { session.frame }
  var header: String { frame.text.split(separator: "\n").first.map(String.init) ?? "" }

  /// Nothing can be written any more: rights would not stop root, whom tests may run as.
  func takeFolderAway() throws { try #require(rename(trial.path("plan"), trial.path("away")) == 0) }
  func bringFolderBack() { rename(trial.path("away"), trial.path("plan")) }
}
