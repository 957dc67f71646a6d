import Glibc
import Testing

/// The real program under a tracer that kills it, or lets it fail, at its system calls.
@Suite struct FaultTests {
  @Test("Killed or failing at any system call of a change, nothing saved is lost and nothing unsaved is called saved")
  func faults() throws {
    let program = ProgramTerminal.builtProgram
    try #require(access(program, X_OK) == 0, "\(program) is not built: swift build builds it.")
    let tests = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let isLong = getenv("HASHIRA_LONG") != nil
    let answer = commandOutput(
      "'/\(tests)/scripts/long-kit/faults' '\(program)' \(isLong ? 1 : 10) 2>&1; echo status $?")
    print(answer)
    if answer.contains("status 77") {
      Issue.record("strace cannot be used here: no system call was tried. scripts/setup --tests installs it.")
    } else {
      #expect(answer.hasSuffix("status 0\n"), "\(answer)")
    }
  }
}
