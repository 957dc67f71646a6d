import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import HashiraApp

/// A hub and clones of it in a trial's home, with the real git and the real program as its merge driver.
struct GitTrial {
  let trial = CommandTrial()
  private let program: String

  init() throws {
    program = ProgramTerminal.builtProgram
    try #require(access(program, X_OK) == 0, "\(program) is not built: swift build builds it.")
    trial.write(
      Array("[user]\nname = 山田\nemail = yamada@example.jp\n[init]\ndefaultBranch = main\n".utf8), to: ".gitconfig")
    try git("init --quiet --bare hub.git")
  }

  /// A clone, set up; the first one brings the ledger.
  func clone(_ name: String, bringing ledger: Ledger? = nil) throws {
    try git("clone --quiet hub.git \(name)")
    if let ledger { trial.write(LedgerCodec.write(ledger), to: "\(name)/ledger.json") }
    let setup = try hashira("git-setup", in: name)
    try #require(setup.status == 0, "\(setup.text)")
  }

  func ledger(of clone: String) -> FilePath { FilePath(trial.path("\(clone)/ledger.json")) }

  @discardableResult
  func hashira(_ arguments: String, in folder: String = ".") throws -> (status: Int32, text: String) {
    try shell("'\(program)' \(arguments) --ledger ledger.json", in: folder)
  }

  @discardableResult
  func git(_ arguments: String, in folder: String = ".") throws -> String {
    let answer = try shell("git \(arguments)", in: folder)
    try #require(answer.status == 0, "git \(arguments): \(answer.text)")
    return answer.text
  }

  /// What a shell line says on both outputs, and its status. `path` is all it sees of programs.
  func shell(
    _ line: String, in folder: String = ".", path: String = "/usr/bin:/bin"
  ) throws -> (status: Int32, text: String) {
    let child = try ChildProcess([
      "/usr/bin/env", "-i", "-C", trial.path(folder), "PATH=\(path)", "HOME=\(trial.home)", "LC_ALL=C.UTF-8",
      "HASHIRA_NOW=2026-11-22T14:03", "/bin/sh", "-c", line + " 2>&1",
    ])
    return (child.status, child.text)
  }
}
