import PlanModel
import PlanStore
import Testing

@testable import HashiraApp

/// `git-setup` and `sync` with the real git.
@Suite("Sharing through git") struct GitSyncTests {
  private func twoClones() throws -> GitTrial {
    let git = try GitTrial()
    try git.clone("a", bringing: try Bundle.ledger())
    #expect(try git.hashira("sync", in: "a").status == 0)
    try git.clone("b")
    return git
  }

  @Test("setting up adds what is missing, keeps what is there, and may be done again")
  func setUp() throws {
    let git = try GitTrial()
    try git.git("clone --quiet hub.git a")
    git.trial.write(Array("*.bak".utf8), to: "a/.gitignore")
    let first = try git.hashira("git-setup", in: "a")
    #expect(first.text.contains(".gitattributes: 加えました  /ledger.json merge=hashira -text"))
    let files = [".gitignore", ".gitattributes", ".git/config"].map { git.trial.text(of: git.trial.path("a/" + $0)) }
    #expect(files[0]?.hasPrefix("*.bak\n/ledger.history.jsonl\n") == true)
    let second = try git.hashira("git-setup", in: "a")
    #expect(second.status == 0 && second.text.contains("登録済み"))
    #expect(
      [".gitignore", ".gitattributes", ".git/config"].map { git.trial.text(of: git.trial.path("a/" + $0)) } == files)
  }

  @Test("without a repository, without git, without a set-up, without a name it says what to do")
  func refusals() throws {
    let git = try GitTrial()
    try git.git("init --quiet plain")
    git.trial.write(LedgerCodec.write(try Bundle.ledger()), to: "plain/ledger.json")
    git.trial.write(LedgerCodec.write(try Bundle.ledger()), to: "ledger.json")
    for command in ["git-setup", "sync"] {
      let outside = try git.hashira(command)
      #expect(outside.status == 5 && outside.text.contains("git init で作る"), "\(outside.text)")
      let none = try git.shell("'\(ProgramTerminal.builtProgram)' \(command) --ledger ledger.json", path: "/nowhere")
      #expect(none.status == 5 && none.text.contains("gitがありません"), "\(none.text)")
    }
    let early = try git.hashira("sync", in: "plain")
    #expect(early.status == 4 && early.text.contains("先に hashira git-setup"))
    #expect(try git.hashira("git-setup", in: "plain").status == 0)
    let alone = try git.hashira("sync", in: "plain")
    #expect(alone.status == 0 && alone.text.contains("git remote add origin URL"))
    git.trial.write(Array("[user]\nuseConfigOnly = true\n".utf8), to: ".gitconfig")
    let nameless = try git.hashira("sync", in: "plain")
    #expect(nameless.status == 4 && nameless.text.contains("user.name"))
  }

  @Test("what an exchange brings is in the history as one entry that names the commit and its author")
  func logged() throws {
    let git = try twoClones()
    try git.hashira("outcome 4-1-1 乙", in: "b")
    #expect(try git.hashira("sync", in: "b").status == 0)
    #expect(try git.hashira("outcome 4-1-2 甲", in: "a").status == 0)
    #expect(try git.hashira("sync", in: "a").status == 0)
    let commit = try git.git("log -1 --format=%h", in: "b")
    let entries = try LedgerStore.history(of: git.ledger(of: "a")).entries
    #expect(entries.map(\.origin) == [nil, .merge])
    #expect(entries.last?.about == commit + " 山田")
    #expect(try git.hashira("history", in: "a").text.contains("取り込み：" + commit))
  }

  @Test("a push that another outran is made again")
  func race() throws {
    let git = try twoClones()
    try git.hashira("outcome 4-1-2 甲", in: "a")
    try git.hashira("outcome 4-1-1 乙", in: "b")
    // While a is about to push, b does.
    let hook =
      "#!/bin/sh\ntest -e done && exit 0\ntouch done\nunset GIT_DIR\ncd ../b && '\(ProgramTerminal.builtProgram)' sync --ledger ledger.json\n"
    git.trial.write(Array(hook.utf8), to: "a/.git/hooks/pre-push")
    _ = try git.shell("chmod +x .git/hooks/pre-push", in: "a")
    let sync = try git.hashira("sync", in: "a")
    #expect(sync.status == 0 && sync.text.contains("統合しました"), "\(sync.text)")
    let text = git.trial.text(of: git.ledger(of: "a").string) ?? ""
    #expect(text.contains("\"甲\"") && text.contains("\"乙\""))
  }

  @Test("a merge that was interrupted before its commit is finished by the next exchange")
  func interrupted() throws {
    let git = try twoClones()
    try git.hashira("outcome 4-1-2 甲", in: "a")
    try git.hashira("sync", in: "a")
    try git.hashira("outcome 4-1-1 乙", in: "b")
    try git.git("commit --quiet --all --message b", in: "b")
    try git.git("fetch --quiet", in: "b")
    try git.git("merge --quiet --no-commit origin/main", in: "b")
    let sync = try git.hashira("sync", in: "b")
    #expect(sync.status == 0 && sync.text.contains("中断していた統合を終えました"), "\(sync.text)")
    try git.hashira("sync", in: "a")
    #expect(git.trial.bytes(of: git.ledger(of: "a").string) == git.trial.bytes(of: git.ledger(of: "b").string))
  }

  @Test("another's unreadable ledger stops the merge, and what is here stays")
  func unreadable() throws {
    let git = try twoClones()
    git.trial.write(Array("{\"format\": \"hashira-ledger\",".utf8), to: "a/ledger.json")
    try git.git("commit --quiet --all --message broken", in: "a")
    try git.git("push --quiet origin main", in: "a")
    try git.hashira("outcome 4-1-1 乙", in: "b")
    let before = git.trial.bytes(of: git.ledger(of: "b").string)
    let sync = try git.hashira("sync", in: "b")
    #expect(sync.status == 4 && sync.text.contains("相手の版") && sync.text.contains("取りやめました"), "\(sync.text)")
    #expect(git.trial.bytes(of: git.ledger(of: "b").string) == before)
    #expect(try git.git("status --short", in: "b") == "")
  }

  @Test("an unreachable remote loses nothing: the entries are committed and go with the next exchange")
  func unreachable() throws {
    let git = try twoClones()
    try git.hashira("outcome 4-1-1 乙", in: "b")
    _ = try git.shell("mv hub.git away")
    let sync = try git.hashira("sync", in: "b")
    #expect(sync.status == 5 && sync.text.contains("コミット済み"), "\(sync.text)")
    _ = try git.shell("mv away hub.git")
    #expect(try git.hashira("sync", in: "b").status == 0)
    #expect(try git.git("status --short --branch", in: "b") == "## main...origin/main")
  }

  @Test("two texts for one cell are listed, settled, and settled for all")
  func conflicts() throws {
    let git = try twoClones()
    try git.hashira("set 4-1-2.3 候補生：4名", in: "a")
    try git.hashira("set 4-1-2.3 候補生：5名", in: "b")
    try git.hashira("sync", in: "a")
    let sync = try git.hashira("sync", in: "b")
    #expect(sync.text.contains("8年度実績「候補生：5名」／「候補生：4名」"), "\(sync.text)")
    #expect(sync.text.contains("競合が1件あります（うち新しいもの1件）"))
    let list = try git.hashira("conflicts", in: "b")
    #expect(list.status == 1)
    let id = String(list.text.prefix(14))
    #expect(try git.hashira("conflicts --format json", in: "b").text.contains("\"id\": \"\(id)\""))
    #expect(try git.hashira("conflicts --resolve \(id)", in: "b").status == 64)
    #expect(try git.hashira("conflicts --resolve nothing --take ours", in: "b").status == 64)
    let settled = try git.hashira("conflicts --resolve \(id) --text 候補生：9名", in: "b")
    #expect(settled.status == 0 && settled.text.contains("競合を解決しました: R8-R10:4-1-2.3 8年度実績"))
    #expect(try git.hashira("conflicts", in: "b").status == 0)
    for clone in ["b", "a"] { try git.hashira("sync", in: clone) }
    #expect(try git.hashira("show 4-1-2.3", in: "a").text.contains("候補生：9名"))
    #expect(try git.hashira("conflicts", in: "a").status == 0)
  }
}
