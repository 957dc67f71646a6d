import Dashboard
import Glibc
import PlanModel
import PlanStore
import SystemPackage
import TerminalKit
import Testing

@testable import HashiraApp

/// Texts in an editor of the officer's own: a shell script stands in for it.
@Suite struct EditorTests {
  let trial = CommandTrial()

  /// An editor that is this script, `$1` being the file.
  func editor(_ script: String, variable: String = "EDITOR") -> Editor {
    trial.write(Array(("#!/bin/sh\n" + script + "\n").utf8), to: "editor")
    chmod(trial.path("editor"), 0o700)
    return Editor(Environment([variable: trial.path("editor"), "TMPDIR": trial.home, "PATH": "/usr/bin:/bin"]))
  }

  /// Files that were left behind.
  var left: [String] {
    commandOutput("ls '\(trial.home)'").split(separator: "\n").map(String.init).filter { $0.hasPrefix("hashira-") }
  }

  @Test(arguments: ["VISUAL", "EDITOR"])
  func `The text goes out in a private file and comes back, and the file is gone`(_ variable: String) throws {
    let editor = editor(
      "cd \"$(dirname \"$0\")\"; stat -c %a \"$1\" > mode; cp \"$1\" seen; printf '候補生：\\n4名\\n' > \"$1\"",
      variable: variable)
    #expect(try editor.edit("候補生") == "候補生：\n4名")
    #expect(trial.text(of: trial.path("mode")) == "600\n")
    #expect(trial.text(of: trial.path("seen")) == "候補生\n")
    #expect(left == [])
  }

  @Test func `Options in the variable, and quotes in the folder, are no harm`() throws {
    mkdir(trial.path("it's"), 0o700)
    trial.write(Array("#!/bin/sh\necho \"$1\" > \"$2\"\n".utf8), to: "editor")
    chmod(trial.path("editor"), 0o700)
    let editor = Editor(
      Environment(["EDITOR": trial.path("editor") + " --wait", "TMPDIR": trial.path("it's"), "PATH": "/bin"]))
    #expect(try editor.edit("文") == "--wait")
  }

  @Test func `An editor that is not there, or none at all, is said in a sentence`() {
    let missing = Editor(Environment(["EDITOR": "/no/such/editor", "TMPDIR": trial.home]))
    #expect(message(missing)?.japanese.contains("「/no/such/editor」を起動できません。VISUALまたはEDITOR") == true)
    let none = Editor(Environment(["PATH": trial.home]))
    #expect(message(none)?.english == "There is no editor. Name one in $VISUAL or $EDITOR, for example EDITOR=nano.")
    #expect(left == [])
  }

  @Test func `An editor that fails changes nothing, and what was written stays in the file that is named`() {
    #expect(message(editor("exit 1"))?.japanese.contains("終了コード1") == true)
    #expect(left == [])
    let failed = message(editor("echo 途中 > \"$1\"; exit 3"))
    #expect(left.count == 1)
    #expect(failed?.japanese.contains(trial.path(left.first ?? "")) == true)
  }

  @Test func `What is not UTF-8 is not taken, and stays in its file`() {
    #expect(message(editor("printf '\\202\\240' > \"$1\""))?.japanese.contains("UTF-8でない") == true)
    #expect(left.count == 1)
  }

  @Test func `A folder that takes no file is named`() {
    let editor = Editor(Environment(["EDITOR": "true", "TMPDIR": "/no/such/folder"]))
    #expect(message(editor)?.english.contains("No file for the editor can be made in /no/such/folder") == true)
  }

  private func message(_ editor: Editor) -> Phrase? {
    do {
      _ = try editor.edit("文")
      return nil
    } catch { return error.message }
  }
}
