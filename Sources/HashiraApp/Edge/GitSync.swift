import Dashboard
import PlanModel
import PlanStore
import SystemPackage

/// One exchange with the other clones.
///
/// Interrupted at any point it leaves commits, which the next one takes up: nothing is ever forced, reset or stashed.
struct GitSync {
  let place: SharedLedger
  let git: Git
  let context: CommandContext

  /// So often a push that others outran is made again.
  static let tries = 8

  /// What was done, line by line.
  func run(message: String?) throws -> [Phrase] {
    try git.requireRepository()
    guard try git.ask("config", "--get", "merge.hashira.driver") != nil else {
      throw CommandFailure(.refused, .notSetUpYet)
    }
    guard try git.ask("var", "GIT_COMMITTER_IDENT") != nil else { throw CommandFailure(.refused, .noIdentity) }
    guard let branch = try git.ask("symbolic-ref", "--quiet", "--short", "HEAD") else {
      throw CommandFailure(.refused, .noBranch)
    }
    var done: [Phrase] = []
    if try finishMerge() { done.append(.mergeFinished) }
    if try commit(message) { done.append(.committed) }
    guard let remote = try remote(of: branch) else { return done + [.noRemote] }
    for _ in 0..<GitSync.tries {
      try git.require("fetch", "--quiet", remote.name, orSay: .notFetched(remote.name))
      if try git.ask("rev-parse", "--verify", "--quiet", remote.tracking) != nil {
        guard try merge(remote, &done) else {
          // An entry was saved meanwhile: it is committed first.
          if try commit(message) { done.append(.committed) }
          continue
        }
      }
      if try push(branch, to: remote) { return done + [.exchanged(remote.name)] }
    }
    throw CommandFailure(.unwritten, .outrun(remote.name, GitSync.tries))
  }

  private struct Remote {
    let name: String
    /// The branch there.
    let branch: String
    var tracking: String { "refs/remotes/\(name)/\(branch)" }
  }

  /// Where the branch goes: its upstream, else the only remote, else `origin`; nil where there is none.
  private func remote(of branch: String) throws -> Remote? {
    if let name = try git.ask("config", "--get", "branch.\(branch).remote"), name != ".",
      let there = try git.ask("config", "--get", "branch.\(branch).merge")
    {
      let prefix = "refs/heads/"
      return Remote(name: name, branch: there.hasPrefix(prefix) ? String(there.dropFirst(prefix.count)) : there)
    }
    let names = try git.ask("remote")?.split(separator: "\n").map(String.init) ?? []
    guard let name = names.count == 1 ? names[0] : names.first(where: { $0 == "origin" }) else {
      if names.isEmpty { return nil }
      throw CommandFailure(.refused, .manyRemotes(names))
    }
    return Remote(name: name, branch: branch)
  }

  /// A merge that was interrupted after it was done and before it was committed.
  private func finishMerge() throws -> Bool {
    guard try git.ask("rev-parse", "--verify", "--quiet", "MERGE_HEAD") != nil else { return false }
    guard try git.ask("ls-files", "--unmerged")?.isEmpty == true else {
      throw CommandFailure(.refused, .mergeIsOpen(place.folder))
    }
    try git.require("commit", "--no-edit", "--quiet", orSay: .notCommitted)
    return true
  }

  /// Commits the ledger, and the files of the set-up while they are new. Whatever else was changed stays as it is.
  private func commit(_ message: String?) throws -> Bool {
    try fold()
    var paths = [place.name]
    for file in [".gitattributes", ".gitignore"] where place.exists(file) {
      if try git.ask("ls-files", "--error-unmatch", "--", file) == nil { paths.append(file) }
    }
    let add = try git.run(["add", "--"] + paths)
    guard add.status == 0 else { throw CommandFailure(.unwritten, .notCommitted + .gitSays(add)) }
    let difference = try git.run(["diff", "--cached", "--quiet", "--"] + paths)
    guard difference.status != 0 else { return false }
    let words = message ?? context.text(.commitMessage(context.clock().date))
    let commit = try git.run(["commit", "--quiet", "--message", words, "--"] + paths)
    guard commit.status == 0 else { throw CommandFailure(.unwritten, .notCommitted + .gitSays(commit)) }
    return true
  }

  /// Puts what the journal holds into the file that git sees, and notes in it what git brought.
  private func fold() throws {
    do {
      let store = try LedgerStore.open(FilePath(place.path), author: context.author)
      if case .unsaved(let error) = store.fold() { throw error }
    } catch let error as LedgerError { throw CommandFailure(error) }
  }

  /// Takes in what the others have; false where the ledger was written meanwhile.
  private func merge(_ remote: Remote, _ done: inout [Phrase]) throws -> Bool {
    if try git.run("merge-base", "--is-ancestor", remote.tracking, "HEAD").status == 0 { return true }
    guard try git.run("merge-base", "HEAD", remote.tracking).status == 0 else {
      throw CommandFailure(.refused, .unrelated(remote.name))
    }
    // Nobody saves while git puts the file in place, and what it brings is noted before anybody else finds it.
    let merge: ChildProcess
    do {
      let others = try self.others(remote)
      let store = try LedgerStore.open(FilePath(place.path), author: context.author)
      merge = try store.merging {
        try git.run("merge", "--no-edit", "--quiet", remote.tracking)
      } about: {
        $0.status == 0 ? others : nil
      }
    } catch let error as LedgerError { throw CommandFailure(error) }
    if merge.status == 0 {
      done.append(.merged(remote.name))
      for line in merge.complaint.split(separator: "\n") where !line.isEmpty {
        done.append(Phrase(verbatim: String(line)))
      }
      return true
    }
    if try git.ask("rev-parse", "--verify", "--quiet", "MERGE_HEAD") != nil {
      try git.require("merge", "--abort", orSay: .notMerged)
      throw CommandFailure(.refused, .notMerged + .gitSays(merge))
    }
    // It did not begin: something would have been overwritten.
    guard try git.run("diff", "--quiet", "--", place.name).status != 0 else {
      throw CommandFailure(.refused, .notBegun + .gitSays(merge))
    }
    return false
  }

  /// The commit that is merged and who made it: `a1b2c3d 佐藤花子`.
  private func others(_ remote: Remote) throws -> String? {
    try git.ask("log", "-1", "--format=%h %an", remote.tracking)
  }

  /// False where others have pushed meanwhile.
  private func push(_ branch: String, to remote: Remote) throws -> Bool {
    let push = try git.run("push", "--quiet", "--set-upstream", remote.name, "HEAD:refs/heads/\(remote.branch)")
    if push.status == 0 { return true }
    try git.require("fetch", "--quiet", remote.name, orSay: .notFetched(remote.name))
    let isThere = try git.ask("rev-parse", "--verify", "--quiet", remote.tracking) != nil
    let isBehind = try isThere && git.run("merge-base", "--is-ancestor", remote.tracking, "HEAD").status != 0
    guard isBehind else { throw CommandFailure(.unwritten, .notPushed(remote.name) + .gitSays(push)) }
    return false
  }
}
