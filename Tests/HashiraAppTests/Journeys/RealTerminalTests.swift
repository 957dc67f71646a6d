import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

/// The program as it is built, in a terminal as officers have it.
@Suite("In a real terminal", .serialized)
struct RealTerminalTests {
  /// From the opening to the cell 実績 of 4-1-2.3.
  private static let toTheAward = "End Enter j j j Enter j j j j"

  @Test("it opens the city's plan with its counts and with targets not measured", arguments: ["80x24", "120x36"])
  func opening(size: String) throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial, size)
    terminal.shows("柱4 方向性11 取組22 事業37 目標値9")
    // The first key takes away where the new file is said to be.
    terminal.press("j")
    terminal.shows("満足度(人材育成)")
    let gauges = terminal.rows.filter { $0.contains("満足度(人材育成)") || $0.contains("階層別研修受講率") }
    #expect(gauges.joined().split(separator: "未測定", omittingEmptySubsequences: false).count - 1 == 2)
    #expect(!gauges.joined().contains("0%"))
    #expect(trial.exists(trial.ledger))
  }

  @Test("a result is recorded, is on the disk, and is there at the next start", arguments: ["80x24", "120x36"])
  func recording(size: String) throws {
    let trial = CommandTrial()
    do {
      let terminal = try ProgramTerminal(trial, size)
      record("開催：12件", on: terminal)
      #expect(award(trial) == "開催：12件")
      terminal.press("q")
      #expect(terminal.status() == 0)
      terminal.expectGivenBack()
    }
    let again = try ProgramTerminal(trial, size)
    again.shows("柱4")
    again.press(Self.toTheAward)
    again.shows("開催：12件")
  }

  @Test("a cell that is being edited keeps its text while the window changes its size")
  func resizing() throws {
    let trial = CommandTrial()
    let terminal = try ProgramTerminal(trial)
    open(on: terminal)
    terminal.type("書きかけ")
    terminal.shows("書きかけ")
    for size in ["120x36", "50x15", "80x24"] {
      let sides = size.split(separator: "x").compactMap { Int($0) }
      terminal.resize(to: size)
      terminal.waits(for: "\(size)") { rows in
        rows.count - 1 == sides[1] && rows.contains { $0.contains("書きかけ") }
      }
    }
    terminal.type("の文")
    terminal.shows("書きかけの文")
    terminal.press("Enter")
    terminal.saysSaved()
    #expect(award(trial) == "書きかけの文")
  }

  @Test("killed as soon as the header says 保存済, it has the entry in the file, and at the next start")
  func killed() throws {
    let trial = CommandTrial()
    let rounds = getenv("HASHIRA_LONG") == nil ? 3 : 30
    for round in 1...rounds {
      let terminal = try ProgramTerminal(trial)
      terminal.shows("柱4")
      terminal.press(Self.toTheAward)
      if round > 1 { terminal.shows("第\(round - 1)回") }
      record("第\(round)回", on: terminal, isThere: true)
      terminal.signal(SIGKILL)
      #expect(award(trial) == "第\(round)回")
      #expect(terminal.status() == 128 + SIGKILL)
      #expect(award(trial) == "第\(round)回")
    }
    let terminal = try ProgramTerminal(trial)
    terminal.shows("柱4")
    terminal.press(Self.toTheAward)
    terminal.shows("第\(rounds)回")
  }

  @Test("Ctrl-C asks, and a q then gives the terminal back")
  func interruptKey() throws {
    let terminal = try ProgramTerminal(CommandTrial())
    terminal.shows("柱4")
    terminal.press("C-c")
    terminal.waits(for: "the question") { $0.contains { $0.contains("終了しますか") } }
    terminal.press("q")
    #expect(terminal.status() == 0)
    terminal.expectGivenBack()
  }

  @Test("a signal ends it with the terminal given back and its own status", arguments: [SIGTERM, SIGHUP, SIGINT])
  func signals(number: Int32) throws {
    let terminal = try ProgramTerminal(CommandTrial())
    terminal.shows("柱4")
    terminal.signal(number)
    #expect(terminal.status() == 128 + number)
    terminal.expectGivenBack()
  }

  @Test("the binary alone, copied to another folder, has its plan")
  func copied() throws {
    let trial = CommandTrial()
    mkdir(trial.path("elsewhere"), 0o700)
    // Copied by another process: a file that this one still has open for writing in a child cannot be run.
    _ = commandOutput("cp '\(ProgramTerminal.builtProgram)' '\(trial.path("elsewhere/hashira"))'")
    let terminal = try ProgramTerminal(trial, program: trial.path("elsewhere/hashira"))
    terminal.shows("柱4 方向性11 取組22 事業37 目標値9")
  }

  /// Opens the cell 実績 of 4-1-2.3 in the year in focus.
  private func open(on terminal: ProgramTerminal, isThere: Bool = false) {
    if !isThere {
      terminal.shows("柱4")
      terminal.press(Self.toTheAward)
      terminal.shows("3 DXアワード")
    }
    terminal.press("Enter")
    terminal.shows("Enter確定")
  }

  /// Types a result over whatever stands in that cell, until it is said to be saved.
  private func record(_ text: String, on terminal: ProgramTerminal, isThere: Bool = false) {
    open(on: terminal, isThere: isThere)
    if isThere { terminal.press("C-u") }
    terminal.type(text)
    terminal.shows(text)
    terminal.press("Enter")
    terminal.saysSaved()
  }

  /// What the file on the disk holds in that cell; nil where there is no file that can be read.
  private func award(_ trial: CommandTrial) -> String? {
    guard let ledger = try? LedgerStore.open(FilePath(trial.ledger)).ledger else { return nil }
    return ledger.award
  }
}

extension Ledger {
  /// What stands under 実績 of 4-1-2.3 in 8年度 of the plan R8-R10.
  var award: String? {
    guard let index = plans.firstIndex(where: { $0.label == "R8-R10" }),
      let path = try? resolve(address: "4-1-2.3", defaultPlan: index), let program = program(at: path),
      let column = FiscalYear("R8").flatMap({ plans[index].column(of: $0) })
    else { return nil }
    return program.cell(.actual(pair: 0, line: 0), column: column)?.written
  }
}
