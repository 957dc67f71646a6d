import Glibc
import HashiraApp
import Testing

/// The plan's whole life, played with a fixed clock on the bundled ledger. What is printed on the way is the tutorial;
/// its long reports are kept whole beside the tests. HASHIRA_REWRITE_GOLDEN=1 writes both anew, to be looked at.
@Suite("Three years in the life of the plan")
struct ThreeYearsTests {
  @Test("the tutorial is what its source plays, and the reports are as they were")
  func tutorial() throws {
    let trial = CommandTrial()
    let source = try #require(trial.text(of: Repository.path("docs/tutorial.ja.play")))
    let played = try PlayedDocument(playing: source, home: trial.home)
    Golden.expect(played.text, at: Repository.path("docs/tutorial.ja.md"))
    for (name, text) in played.kept {
      Golden.expect(text, at: Repository.path("Tests/HashiraAppTests/Golden/three-years/" + name))
    }
    #expect(played.kept.count == 5)
    try end(of: trial)
  }

  /// What all that came to: the results stand there, two years are locked, the next plan is adopted.
  private func end(of trial: CommandTrial) throws {
    let now = ["--now", "2029-02-05"]
    let overview = trial.run(["show"] + now).out
    #expect(overview.contains("記録年度 令和10年度"))
    #expect(overview.contains("確定済み: 8年度 9年度"))
    #expect(overview.contains("R11-R13（決定済み）"))
    // What was refused on the way left nothing behind.
    #expect(trial.run(["history", "--plan", "R8"] + now).out.contains("実施：744名") == false)
    // Every row of the plan has its place in the next one.
    #expect(trial.run(["check"] + now).status != 3)
  }

  @Test("a fence that cannot be read is named with its line")
  func mistake() {
    do {
      _ = try PlayedDocument(playing: "# A\n\n```play 2026-04-01 wide\n```", home: "/nowhere")
      Issue.record("it was played")
    } catch {
      let mistake = error as? PlayedDocument.Mistake
      #expect(mistake?.line == 3 && mistake?.found == "```play 2026-04-01 wide")
    }
  }
}

/// A file of this repository.
private enum Repository {
  static func path(_ name: String) -> String {
    String(#filePath.dropLast("Tests/HashiraAppTests/Journeys/ThreeYearsTests.swift".count)) + name
  }
}

/// A text kept in a file.
private enum Golden {
  static func expect(_ text: String, at path: String, sourceLocation: SourceLocation = #_sourceLocation) {
    if getenv("HASHIRA_REWRITE_GOLDEN").map({ String(cString: $0) == "1" }) == true { write(text, to: path) }
    let file = CommandTrial().text(of: path)
    guard let kept = file, !kept.utf8.elementsEqual(text.utf8) else {
      if file == nil { Issue.record("\(path) is not there", sourceLocation: sourceLocation) }
      return
    }
    let (old, new) = (lines(kept), lines(text))
    let row = (0..<max(old.count, new.count)).first { index in
      index >= old.count || index >= new.count || !old[index].utf8.elementsEqual(new[index].utf8)
    }
    let index = row ?? 0
    Issue.record(
      """
      \(path), line \(index + 1):
       was \(index < old.count ? old[index] : "(no line)")
       now \(index < new.count ? new[index] : "(no line)")
      """, sourceLocation: sourceLocation)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
  }
}
