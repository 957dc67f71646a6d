import Foundation
import Testing

/// scripts/setup on machines that lack something, played by a PATH of its own.
///
/// A machine is a folder that links to the tools it has; git and tmux are the ones it lacks.
@Suite("scripts/setup says what is missing and what to do")
struct SetupScriptTests {
  @Test("is silent when nothing is missing, however often it runs")
  func nothingMissing() throws {
    var machine = try Machine()
    defer { machine.remove() }
    machine.add("git", "exit 0")
    machine.add("tmux", "exit 0")
    machine.add("strace", "exit 0")
    for _ in 1...2 {
      let (status, said) = try machine.setup("--tests")
      #expect(status == 0)
      #expect(said == "")
    }
  }

  @Test("installs what is missing with apt-get, asking for new lists only when that fails")
  func installs() throws {
    var machine = try Machine()
    defer { machine.remove() }
    machine.add("id", "echo 0")
    machine.add(
      "apt-get", "echo \"$*\" >>\"$(dirname \"$0\")/log\"; [ \"$(wc -l <\"$(dirname \"$0\")/log\")\" != 1 ]")
    let (status, said) = try machine.setup("--tests")
    #expect(status == 0)
    #expect(said.contains("installing git ca-certificates tmux strace"))
    let calls = try machine.log().split(separator: "\n").map {
      $0.split(separator: " ").dropFirst(3).joined(separator: " ")
    }
    let install = "install -y --no-install-recommends git ca-certificates tmux strace"
    #expect(calls == [install, "update", install])
  }

  @Test("gives the command to run by hand when the network fails")
  func noNetwork() throws {
    var machine = try Machine()
    defer { machine.remove() }
    machine.add("id", "echo 0")
    machine.add("apt-get", "echo 'Could not resolve the mirror'; exit 100")
    let (status, said) = try machine.setup("--tests")
    #expect(status == 1)
    #expect(said.contains("Could not resolve the mirror"))
    #expect(
      said.contains("apt-get update && apt-get install -y --no-install-recommends git ca-certificates tmux strace"))
  }

  @Test("gives the command to run by hand when rights are missing")
  func noRights() throws {
    var machine = try Machine()
    defer { machine.remove() }
    machine.add("id", "echo 1000")
    machine.add("sudo", "exit 1")
    machine.add("apt-get", "echo 'must not be called'")
    let (status, said) = try machine.setup("--tests")
    #expect(status == 1)
    #expect(said.contains("sudo sh -c 'apt-get update && apt-get install"))
    #expect(!said.contains("must not be called"))
  }

  @Test("names what is missing in words where there is no apt-get")
  func noApt() throws {
    let machine = try Machine()
    defer { machine.remove() }
    let (status, said) = try machine.setup("--tests")
    #expect(status == 1)
    #expect(said.contains("there is no apt-get"))
    #expect(said.contains("- tmux"))
  }

  @Test("says where Swift comes from when it is too old", arguments: ["5.10.1", "6.0.3"])
  func oldSwift(version: String) throws {
    var machine = try Machine()
    defer { machine.remove() }
    machine.add("swift", "echo 'Swift version \(version) (swift-\(version)-RELEASE)'")
    let (status, said) = try machine.setup()
    #expect(status == 1)
    #expect(said.contains("https://www.swift.org/install/linux/"))
  }
}
