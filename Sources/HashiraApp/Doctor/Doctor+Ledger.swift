import Dashboard
import Glibc
import PlanStore
import StrictJSON
import SystemPackage

// Where the ledger lies, and whether locks and watches work there.
extension Doctor {
  func ledger() -> [Finding] {
    guard let path = try? context.place.known else {
      return [finding("path", Phrase("台帳", "Ledger"), .problem, Phrase("場所が決まりません", "no place"), .noLedgerPlace)]
    }
    let folder = path.removingLastComponent()
    let place = folder.isEmpty ? FilePath(".") : folder
    return [file(path)] + (isFolder(place) ? folderFindings(place) : [missing(place)])
  }

  private func finding(
    _ key: String, _ name: Phrase, _ verdict: Finding.Verdict, _ value: Phrase, _ advice: Phrase? = nil,
    _ details: [JSONMember] = []
  ) -> Finding {
    Finding(group: .ledger, key: key, name: name, verdict: verdict, value: value, advice: advice, details: details)
  }

  private func file(_ path: FilePath) -> Finding {
    let name = Phrase("台帳", "Ledger")
    let details = [JSONMember("path", .string(path.string))]
    do {
      let ledger = try LedgerFile.open(path).ledger
      return finding(
        "path", name, .fine,
        Phrase("\(path.string)（計画\(ledger.plans.count)）", "\(path.string) (plans: \(ledger.plans.count))"), nil, details
      )
    } catch {
      if error.problem == .missing {
        return finding(
          "path", name, .note, Phrase("\(path.string)（まだありません）", "\(path.string) (not there yet)"),
          Phrase("最初に開いたときに、同梱の計画から作ります。", "It is made from the bundled plan at the first start."), details)
      }
      return finding("path", name, .problem, Phrase(verbatim: path.string), error.phrase, details)
    }
  }

  private func isFolder(_ path: FilePath) -> Bool {
    var status = stat()
    return path.withPlatformString { stat($0, &status) } == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func missing(_ folder: FilePath) -> Finding {
    finding(
      "folder", Phrase("フォルダ", "Folder"), .note,
      Phrase("\(folder.string)（まだないため、ロックと通知は調べていません）", "\(folder.string) (not there yet: locks and watches not tried)")
    )
  }

  private func folderFindings(_ folder: FilePath) -> [Finding] {
    let kind = FolderTrial.fileSystem(of: folder)
    let isRemote = kind.map { FolderTrial.isRemote($0) } ?? false
    let system = finding(
      "fileSystem", Phrase("ファイルシステム", "File system"), isRemote ? .note : kind == nil ? .unknown : .fine,
      kind.map { Phrase(verbatim: $0) } ?? Phrase("不明", "not known"),
      isRemote
        ? Phrase(
          "ネットワーク上のフォルダです。他の端末での変更は、次の入力のときに取り込みます。",
          "A folder on the network: what is changed elsewhere is taken in with the next entry.") : nil,
      [JSONMember("type", .text(kind))])
    switch FolderTrial.result(folder) {
    case .failure(let errno):
      return [
        system,
        finding(
          "writable", Phrase("書き込み", "Writing"), .problem,
          Phrase("できません（", "not possible (") + .systemError(errno.rawValue) + Phrase("）", ")"),
          Phrase("フォルダの権限と空き容量を確かめてください。", "See to the folder's permissions and free space.")),
      ]
    case .success(let trial):
      return [
        system, finding("writable", Phrase("書き込み", "Writing"), .fine, Phrase("できます", "possible")),
        finding(
          "locks", Phrase("ロック", "Locks"), trial.locks ? .fine : .note,
          trial.locks ? Phrase("効きます", "work") : Phrase("効きません", "do not work"),
          trial.locks
            ? nil
            : Phrase(
              "同じ瞬間に2人が保存すると、片方が失われることがあります。ロックの効くフォルダに置いてください。",
              "Of two saves in the same moment one may be lost. Keep the ledger where locks work.")),
        finding(
          "watches", Phrase("変更の通知", "Watches"), trial.watches && !isRemote ? .fine : .note,
          !trial.watches
            ? Phrase("効きません", "do not work")
            : isRemote ? Phrase("この端末での変更だけ", "of changes on this machine only") : Phrase("効きます", "work")),
      ]
    }
  }
}
