import Dashboard
import PlanModel
import PlanStore
import SystemPackage

// What merging and exchanging say.
extension Phrase {
  static let mergeBase = Phrase("もとの版", "the common version")
  static let mergeOurs = Phrase("手元の版", "our version")
  static let mergeTheirs = Phrase("相手の版", "their version")

  static func cannotReadForMerge(_ part: Phrase, _ error: LedgerError) -> Phrase {
    Phrase("統合できません。", "Not merged. ") + part + Phrase("：", ": ") + error.phrase
  }
  static func cannotMerge(_ name: String, _ reason: Phrase) -> Phrase {
    Phrase("統合できません（\(name)：", "Not merged (\(name): ") + reason
      + Phrase(
        "）。手元の版はそのままです。どちらかのファイルを直してから、もう一度統合してください。",
        "). Our version is as it was. Mend one of the files, then merge again.")
  }
  static func mergedWithConflicts(_ name: String, _ count: Int) -> Phrase {
    Phrase(
      "統合しました（\(name)）。競合\(count)件は両方の記載を残しています。hashira conflicts で確かめてください。",
      "Merged (\(name)). Both texts of \(count) conflict(s) are kept: see `hashira conflicts`.")
  }

  static let noGit = Phrase("gitがありません。gitを入れてから、もう一度実行してください。", "There is no git. Install it, then try again.")
  static func gitNotStarted(_ errno: Errno) -> Phrase {
    Phrase("gitを起動できません（", "git cannot be started (") + .systemError(errno.rawValue)
      + Phrase("）。管理者に相談してください。", "). Ask the administrator.")
  }
  static func noRepository(_ folder: String) -> Phrase {
    Phrase(
      "「\(folder)」はgitのリポジトリではありません。git init で作るか、git clone したフォルダを指定してください。",
      "\"\(folder)\" is no git repository. Make one with `git init`, or name a folder made by `git clone`.")
  }
  static func noSuchFolder(_ folder: String) -> Phrase {
    Phrase("フォルダ「\(folder)」がありません。場所を確かめてください。", "There is no folder \"\(folder)\". See where it is.")
  }
  static func notTextForSetup(_ path: String) -> Phrase {
    Phrase(
      "「\(path)」がUTF-8の文ではないため、変更していません。内容を確かめてください。", "\"\(path)\" is no UTF-8 text; it was left as it is. Look at it."
    )
  }
  /// git's own words, last.
  static func gitSays(_ child: ChildProcess) -> Phrase {
    guard !child.complaint.isEmpty else {
      return Phrase("gitの終了コード: \(child.status)", "git ended with \(child.status).")
    }
    return Phrase("gitの説明:\n\(child.complaint)", "git says:\n\(child.complaint)")
  }

  static let notSetUp = Phrase(
    "gitの設定を変更できません。リポジトリの権限を確かめてください。",
    "git's configuration could not be changed. See to the repository's permissions. ")
  static func linesStand(_ file: String) -> Phrase { Phrase("\(file): 設定済みです", "\(file): already set up") }
  static func linesAdded(_ file: String, _ lines: [String]) -> Phrase {
    let list = lines.joined(separator: "  ")
    return Phrase("\(file): 加えました  \(list)", "\(file): added  \(list)")
  }
  static let driverStands = Phrase("マージドライバー: 登録済みです", "merge driver: already there")
  static func driverSet(_ driver: String) -> Phrase {
    Phrase("マージドライバー: 登録しました  \(driver)", "merge driver: set  \(driver)")
  }
  static func setUp(_ name: String) -> Phrase {
    Phrase(
      "\(name)を共有できます。hashira sync で交換してください。他の写し（clone）でも git-setup を1度実行してください。",
      "\(name) can be shared: exchange it with `hashira sync`. Run git-setup once in every other clone.")
  }

  static let notSetUpYet = Phrase(
    "このリポジトリはまだ整えられていません。先に hashira git-setup を実行してください。",
    "This repository is not set up yet. Run `hashira git-setup` first.")
  static let noIdentity = Phrase(
    "gitにあなたの名前がありません。git config --global user.name 名前 と git config --global user.email メール を設定してください。",
    "git does not know your name. Set it: `git config --global user.name NAME`, `git config --global user.email MAIL`.")
  static let noBranch = Phrase(
    "ブランチの上にいません。git switch ブランチ名 で戻ってから、もう一度実行してください。",
    "No branch is checked out. Go back to one with `git switch BRANCH`, then try again.")
  static let noRemote = Phrase(
    "共有先がまだありません。git remote add origin URL で登録すると、次の sync で送ります。",
    "There is no remote yet. Add one with `git remote add origin URL`; the next sync pushes.")
  static func manyRemotes(_ names: [String]) -> Phrase {
    let list = names.joined(separator: ", ")
    return Phrase(
      "共有先が複数あります（\(list)）。git branch --set-upstream-to で1つ選んでください。",
      "There are several remotes (\(list)). Choose one with `git branch --set-upstream-to`.")
  }
  static func mergeIsOpen(_ folder: String) -> Phrase {
    Phrase(
      "終わっていない統合があります（\(folder)）。git status で確かめ、解決して git commit するか、git merge --abort で取りやめてください。",
      "A merge is not finished (\(folder)). See `git status`; resolve it and `git commit`, or `git merge --abort`.")
  }
  static let notCommitted = Phrase(
    "コミットできません。台帳はそのままです。原因を取り除いて、もう一度実行してください。",
    "Not committed; the ledger is as it was. See to the cause, then try again. ")
  static func notFetched(_ remote: String) -> Phrase {
    Phrase(
      "共有先（\(remote)）から取得できません。手元の入力はコミット済みです。回線と権限を確かめて、もう一度実行してください。",
      "Nothing could be fetched from \(remote). Your entries are committed. See to the line and your rights, then try "
        + "again. ")
  }
  static func notPushed(_ remote: String) -> Phrase {
    Phrase(
      "共有先（\(remote)）へ送れません。手元の入力はコミット済みです。権限を確かめて、もう一度実行してください。",
      "Nothing could be pushed to \(remote). Your entries are committed. See to your rights, then try again. ")
  }
  static let notMerged = Phrase(
    "統合を取りやめました。手元の台帳とコミットはそのままです。次の原因を取り除いて、もう一度実行してください。",
    "The merge was given up; your ledger and commits are as they were. See to the cause, then try again. ")
  static let notBegun = Phrase(
    "統合を始められません。他のファイルの変更をコミットするか退避して、もう一度実行してください。",
    "The merge could not begin. Commit or stash the changes of other files, then try again. ")
  static func unrelated(_ remote: String) -> Phrase {
    Phrase(
      "共有先（\(remote)）の履歴とつながりがありません。初めて合わせるときは、git merge --allow-unrelated-histories を1度実行してください。",
      "This repository and \(remote) have no common history. To join them, run `git merge --allow-unrelated-histories` "
        + "once.")
  }
  static func outrun(_ remote: String, _ tries: Int) -> Phrase {
    Phrase(
      "共有先（\(remote)）が続けて更新されたため、\(tries)回試しても送れませんでした。手元の入力はコミット済みです。少し待って、もう一度実行してください。",
      "Others kept pushing to \(remote): \(tries) tries did not get through. Your entries are committed. Wait a moment, "
        + "then try again.")
  }
  static let mergeFinished = Phrase("中断していた統合を終えました", "An interrupted merge was finished")
  static let committed = Phrase("入力をコミットしました", "Your entries were committed")
  static func merged(_ remote: String) -> Phrase {
    Phrase("共有先（\(remote)）の変更を統合しました", "Changes from \(remote) were merged")
  }
  static func exchanged(_ remote: String) -> Phrase {
    Phrase("共有先（\(remote)）と同じになりました", "\(remote) and this ledger are the same now")
  }
  static func commitMessage(_ date: CalendarDate) -> Phrase { Phrase("台帳の更新 \(date)", "Update the ledger \(date)") }
  static func openConflicts(_ count: Int, new: Int) -> Phrase {
    let more = new > 0 ? Phrase("（うち新しいもの\(new)件）", " (\(new) new)") : Phrase(verbatim: "")
    return Phrase("競合が\(count)件あります", "\(count) conflict(s) open") + more
      + Phrase("。hashira conflicts で確かめてください。", ". See `hashira conflicts`.")
  }

  static let resolveWhat = Phrase(
    "どの競合か、--resolve ID で指定してください。IDは hashira conflicts で表示します。",
    "Say which conflict: --resolve ID. `hashira conflicts` lists them.")
  static let resolveHow = Phrase(
    "--take ours、--take theirs、--text TEXT のどれか1つを指定してください。", "Give one of --take ours, --take theirs and --text TEXT.")
  static let howToSettle = Phrase(
    "解決するには --resolve ID に --take ours（今のまま）、--take theirs（もう一方）、--text 文 のいずれかを付けてください。",
    "To settle one: --resolve ID with --take ours (as it stands), --take theirs (the other) or --text TEXT.")
}

extension ThreeWayMerge.Refusal {
  var phrase: Phrase {
    switch self {
    case .differentThings(let id):
      Phrase("id「\(id)」が両方の台帳で別のものを指しています", "the id \"\(id)\" names different things in the two ledgers")
    case .differentYears(let plan): Phrase("計画「\(plan)」の年度が異なります", "the years of the plan \"\(plan)\" differ")
    case .breaks(let invariant): invariant.phrase
    }
  }
}

extension ConflictProblem {
  var isUsage: Bool { if case .noSuchConflict = self { true } else { self == .notAText } }
}
