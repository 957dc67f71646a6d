import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// The disk gives way under a session: it goes on, says so, tries again by itself, and asks before it ends.
@Suite(.serialized) final class UnsavedSessionTests {
  let trial = CommandTrial()
  var folder: String { trial.path("share") }
  var path: FilePath { FilePath(folder + "/plan.json") }
  /// The edge's clock, which stands still until a test moves it.
  let now = TestClock()

  final class TestClock: @unchecked Sendable { var milliseconds = 1_000_000 }

  init() throws {
    mkdir(folder, 0o755)
    _ = try LedgerStore.create(path, try Bundle.ledger(), isPrivate: true)
  }

  func dashboard() throws -> Session {
    let moment = Moment(date: try #require(CalendarDate(year: 2026, month: 11, day: 22)), hour: 14, minute: 3)
    let store = try LedgerStore.open(path)
    let state = State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: moment)
    let now = now
    let session = Session(store: store, state: state, clock: { moment }, milliseconds: { now.milliseconds })
    session.offerDrafts()
    return session
  }

  @Test func `A vanished folder is named in the header, tried again after a second, and nothing is dropped`() throws {
    let session = try dashboard()
    session.receive(try KeyScript.parse("<enter> 一期生 <enter>"))
    session.store.fold()
    #expect(session.timeout == -1)
    rename(folder, trial.path("away"))
    session.receive(try KeyScript.parse("<right> 二期生 <enter>"))
    #expect(session.frame.text.split(separator: "\n").first?.contains("未保存 保存先なし") == true)
    #expect(session.timeout == 1000)
    now.milliseconds += 1000
    session.timePassed()
    // Twice as long from try to try, and no notice for what is known.
    #expect(session.timeout == 2000)
    now.milliseconds += 2000
    session.timePassed()
    #expect(session.timeout == 4000)
    rename(trial.path("away"), folder)
    now.milliseconds += 4000
    session.timePassed()
    #expect(session.state.saveStatus == .saved(at: "14:03"))
    #expect(session.frame.text.contains("保存できていなかった入力を保存しました"))
    #expect(trial.text(of: folder + "/plan.history.jsonl")?.contains("二期生") == true)
    session.store.fold()
    // Saved and folded, it never wakes up.
    #expect(session.timeout == -1)
  }

  @Test func `Quitting with unsaved entries tries once more, then asks, and Enter is no answer`()
    throws
  {
    let session = try dashboard()
    rename(folder, trial.path("away"))
    session.receive(try KeyScript.parse("<enter> 一期生 <enter> q"))
    #expect(!session.hasEnded)
    #expect(session.frame.text.contains("保存できていない入力があります"))
    session.receive(try KeyScript.parse("<enter>"))
    #expect(!session.hasEnded)
    rename(trial.path("away"), folder)
    session.receive(try KeyScript.parse("q"))
    #expect(session.state.saveStatus == .saved(at: "14:03"))
    session.receive(try KeyScript.parse("q"))
    #expect(session.hasEnded)
    #expect(trial.text(of: folder + "/plan.history.jsonl")?.contains("一期生") == true)
  }

  @Test func `A full disk, and one that is read-only, are named and got over`() throws {
    let disk = folder + "/disk"
    mkdir(disk, 0o755)
    guard mount("tmpfs", disk, "tmpfs", 0, "size=1m") == 0 else { return }
    defer { umount2(disk, Int32(MNT_DETACH)) }
    let inside = FilePath(disk + "/plan.json")
    _ = try LedgerStore.create(inside, try Bundle.ledger(), isPrivate: true)
    let moment = Moment(date: FiscalYear(2026).firstDay)
    let now = now
    let store = try LedgerStore.open(inside)
    let session = Session(
      store: store, state: State(ledger: store.ledger, size: ScreenSize(columns: 80, rows: 24), now: moment),
      clock: { moment }, milliseconds: { now.milliseconds })
    session.receive(try KeyScript.parse("<enter> 一期生 <enter>"))
    // What is free is taken, to the last byte.
    let file = try #require(fopen(disk + "/filling", "w"))
    while fwrite([UInt8](repeating: 0, count: 4096), 1, 4096, file) == 4096, fflush(file) == 0 {}
    fclose(file)
    let before = try #require(trial.bytes(of: disk + "/plan.history.jsonl"))
    session.receive(try KeyScript.parse("<right>"))
    for _ in 0..<40 { session.receive(try KeyScript.parse("\(String(repeating: "市", count: 60)) <enter> <del>")) }
    #expect(session.frame.text.contains("未保存 ディスク空きなし"))
    #expect(trial.bytes(of: disk + "/plan.history.jsonl")?.starts(with: before) == true)
    unlink(disk + "/filling")
    mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), "size=1m")
    now.milliseconds += 30_000
    session.timePassed()
    #expect(session.frame.text.contains("未保存 読み取り専用"))
    mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT), "size=1m")
    now.milliseconds += 30_000
    session.timePassed()
    #expect(session.state.saveStatus.isUnsaved == false)
    #expect(try LedgerStore.open(inside).ledger == store.ledger)
  }

  @Test func `What was being typed at a sudden end is open again at the next start`()
    throws
  {
    let session = try dashboard()
    session.receive(try KeyScript.parse("<enter> 途中の文"))
    #expect(session.timeout == 500)
    now.milliseconds += 500
    session.timePassed()
    #expect(session.timeout == -1)
    let draft = try #require(drafts.first)
    #expect(trial.text(of: folder + "/" + draft)?.contains("途中の文") == true)
    var status = stat()
    stat(folder + "/" + draft, &status)
    #expect(status.st_mode & 0o777 == 0o600)
    // Nobody ends it: the next session finds the file.
    let next = try dashboard()
    #expect(next.frame.text.contains("前回入力途中だった文です"))
    #expect(next.state.open?.field.text == "途中の文")
    next.receive(try KeyScript.parse("<enter>"))
    #expect(next.state.saveStatus == .saved(at: "14:03"))
    #expect(drafts == [])
    #expect(trial.text(of: folder + "/plan.history.jsonl")?.contains("途中の文") == true)
  }

  @Test func `Where another text stands by now, the draft is copied and not put over it`() throws {
    let session = try dashboard()
    session.receive(try KeyScript.parse("<enter> 途中の文"))
    now.milliseconds += 500
    session.timePassed()
    let others = try LedgerStore.open(path)
    guard case .set(let item, let field, let before, _)? = session.state.draft?.edit else { return }
    try others.commit(Change([.set(item, field, before: before, after: .cell(.text("他の人の文")))]))
    let next = try dashboard()
    #expect(next.state.open == nil)
    #expect(next.state.register == .text("途中の文"))
    #expect(next.frame.text.contains("前回入力途中だった文をコピーしてあります"))
    #expect(next.frame.text.contains("他の人の文"))
  }

  @Test func `A field that is closed leaves no draft`() throws {
    let session = try dashboard()
    session.receive(try KeyScript.parse("<enter> 途中の文"))
    now.milliseconds += 500
    session.timePassed()
    #expect(drafts.count == 1)
    session.receive(try KeyScript.parse("<esc>"))
    #expect(drafts == [])
  }

  private var drafts: [String] {
    commandOutput("ls -A '\(folder)'").split(separator: "\n").map(String.init).filter { $0.contains(".draft-") }
  }
}
