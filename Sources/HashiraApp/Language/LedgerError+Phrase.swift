import Dashboard
import PlanModel
import PlanStore
import StrictJSON
import SystemPackage

extension LedgerError {
  /// The error in both languages: file, place, what was found, what is certain about the file, what to do.
  var phrase: Phrase {
    let japanesePlace = position.map { " \($0.line)行\($0.column)桁" } ?? ""
    let englishPlace = position.map { ":\($0.line):\($0.column)" } ?? ""
    let name = file ?? "-"
    let reason =
      Phrase("（\(name)\(japanesePlace)：", " (\(name)\(englishPlace): ") + problem.reason + Phrase("）。", "). ")
    if isAboutWriting { return Phrase("台帳を保存できません", "The ledger cannot be saved") + reason + problem.nextStep }
    return Phrase("台帳を読み込めません", "The ledger cannot be read") + reason
      + Phrase("ファイルには書き込んでいません。", "The file was left as it is. ") + problem.nextStep
  }
}

extension LedgerError {
  /// The same where something was to be saved, also where it is reading that failed: nothing is dropped.
  var savingPhrase: Phrase {
    if isAboutWriting { return phrase }
    let name = file ?? "-"
    return Phrase("台帳を保存できません（\(name)：", "The ledger cannot be saved (\(name): ") + problem.reason
      + Phrase("）。入力は残してあり、保存を再試行します。", "). What was entered is kept, and saving is tried again. ") + problem.nextStep
  }
}

extension LedgerError.Problem {
  /// The cause in the few words that the header has room for.
  var brief: Phrase {
    let errno: Errno? =
      switch self {
      case .readOnly(let errno), .cannotWrite(_, let errno), .cannotRead(let errno): errno
      case .noPermission: .permissionDenied
      case .missing, .danglingLink: .noSuchFileOrDirectory
      default: nil
      }
    switch errno {
    case Errno.noSpace?: return Phrase("ディスク空きなし", "disk full")
    case Errno.diskQuotaExceeded?: return Phrase("容量超過", "over quota")
    case Errno.fileTooLarge?: return Phrase("大きさ制限", "size limit")
    case Errno.permissionDenied?, Errno.notPermitted?: return Phrase("権限なし", "no permission")
    case Errno.readOnlyFileSystem?: return Phrase("読み取り専用", "read-only")
    case Errno.ioError?: return Phrase("入出力エラー", "I/O error")
    case Errno.noSuchFileOrDirectory?, Errno.notDirectory?: return Phrase("保存先なし", "place is gone")
    case .some: return Phrase("書き込み失敗", "cannot write")
    case nil: break
    }
    switch self {
    case .busy: return Phrase("他の人が保存中", "someone is saving")
    case .wouldNotRead: return Phrase("内容の不整合", "would not read")
    default: return Phrase("台帳を読めません", "ledger unreadable")
    }
  }

  /// What is wrong, in one clause.
  var reason: Phrase {
    switch self {
    case .json(let problem): problem.phrase
    case .notALedger: Phrase("hashiraの台帳ではありません", "not a hashira ledger")
    case .newerVersion(let found, let known):
      Phrase(
        "書式の版が\(found)で、このhashiraが読める\(known)より新しい",
        "its version \(found) is newer than \(known), the newest known here")
    case .badVersion(let text): Phrase("版「\(text)」を読めません", "\"\(text)\" is no version")
    case .missingKey(let key): Phrase("キー「\(key)」がありません", "the key \"\(key)\" is missing")
    case .badWord(let text, let allowed):
      Phrase(
        "「\(text)」は使えません。\(allowed.joined(separator: "、"))のいずれかです",
        "\"\(text)\" is none of \(allowed.joined(separator: ", "))")
    case .badDate(let text): Phrase("「\(text)」は2027-02-01の形の日付ではありません", "\"\(text)\" is no date like 2027-02-01")
    case .badYear(let text):
      Phrase("「\(text)」は年度（1926から2200まで）ではありません", "\"\(text)\" is no fiscal year from 1926 to 2200")
    case .badNumber(let text): Phrase("数「\(text)」の桁が多すぎます", "the number \"\(text)\" has too many digits")
    case .broken(let invariant): invariant.phrase
    case .journal(let problem): problem.phrase
    case .missing: Phrase("ファイルがありません", "there is no such file")
    case .missingBesideHistory:
      Phrase("履歴だけがあり、台帳のファイルがありません", "its history is there, the ledger's file is not")
    case .danglingLink(let target):
      Phrase("リンク先「\(target)」がありません", "the link leads to \"\(target)\", which does not exist")
    case .isFolder: Phrase("ファイルではなくフォルダです", "a folder, not a file")
    case .notAFile: Phrase("通常のファイルではありません", "a pipe or device, not a file")
    case .noPermission: Phrase("読む権限がありません", "no permission to read it")
    case .emptyFile: Phrase("ファイルが空です", "the file is empty")
    case .tooLarge(let limit): Phrase("\(limit)バイトより大きい", "larger than \(limit) bytes")
    case .cannotRead(let errno): .systemError(errno.rawValue)
    case .changedOutside: Phrase("読み込んだ後に他で変更されました", "changed by someone else since it was read")
    case .busy: Phrase("他の人が保存している最中です", "someone else is saving it just now")
    case .alreadyThere: Phrase("同じ名前のファイルが既にあります", "there is already a file")
    case .readOnly(let errno): Phrase("書き込みが許されていません：", "it may not be written: ") + .systemError(errno.rawValue)
    case .cannotWrite(let step, let errno): step.phrase + Phrase("：", ": ") + .systemError(errno.rawValue)
    case .wouldNotRead(let problem):
      Phrase("このままでは読み直せない内容になります：", "it could not be read again: ") + problem.reason
    }
  }

  /// What the officer can do about it.
  var nextStep: Phrase {
    switch self {
    case .json, .badVersion, .missingKey, .badWord, .badDate, .badYear, .badNumber, .broken:
      Phrase(
        "その箇所を直すか、「hashira recover」で控えと履歴から戻せるものを確かめてください。",
        "Mend that place, or see with `hashira recover` what can be had from kept copies and history.")
    case .notALedger, .isFolder, .notAFile, .tooLarge:
      Phrase("台帳のファイルを --ledger で指定してください。", "Name the ledger's file with --ledger.")
    case .missingBesideHistory:
      Phrase(
        "「hashira recover」で控えと履歴から戻すか、ファイルの場所を確かめてください。",
        "Bring it back with `hashira recover`, or see where the file is.")
    case .journal(.doesNotFit), .journal(.unrelated):
      Phrase(
        "履歴と台帳は元のままです。「hashira recover」で戻せるものを確かめてください。",
        "History and ledger are as they were. See with `hashira recover` what can be had."
      )
    case .journal:
      Phrase(
        "履歴は元のままです。その行を直すか、「hashira recover」で戻せるものを確かめてください。",
        "The history is as it was. Mend that line, or see with `hashira recover` what can be had.")
    case .newerVersion:
      Phrase("新しい版のhashiraで開いてください。", "Open it with a newer hashira.")
    case .missing, .danglingLink:
      Phrase("ファイルの場所を確かめてください。", "See where the file is.")
    case .noPermission:
      Phrase("ファイルとフォルダの権限を確かめてください。", "See to the permissions of the file and its folder.")
    case .emptyFile:
      Phrase(
        "「hashira recover」で控えから戻してください。控えがないとき、空のファイルを消すと、次に開くとき同梱の計画から作り直します。",
        "Bring back a kept copy with `hashira recover`. Without one, once the empty file is removed, the next start makes "
          + "one from the bundled plan.")
    case .cannotRead:
      Phrase("もう一度試し、続くようなら管理者に相談してください。", "Try again; if it goes on, ask the administrator.")
    case .changedOutside:
      Phrase("開き直して、双方の記載を確かめてください。", "Open it again and look at both versions.")
    case .busy:
      Phrase("元のファイルはそのままです。少し待って、もう一度試してください。", "The old file is whole. Wait a moment, then try again.")
    case .alreadyThere:
      Phrase("別の名前を指定してください。", "Choose another name.")
    case .readOnly, .cannotWrite:
      Phrase(
        "元のファイルはそのままです。空き容量と権限を確かめて、もう一度試してください。",
        "The old file is whole. See to free space and permissions, then try again.")
    case .wouldNotRead:
      Phrase("元のファイルはそのままです。直前の入力を取り消してください。", "The old file is whole. Take the last entry back.")
    }
  }
}

extension LedgerError.JournalProblem {
  fileprivate var phrase: Phrase {
    switch self {
    case .notAJournal: Phrase("hashiraの履歴の行ではありません", "not a line of a hashira history")
    case .altered: Phrase("履歴のこの行は書いた後に壊れています", "this line of the history was harmed after it was written")
    case .badHash(let text): Phrase("「\(text)」は台帳の指紋ではありません", "\"\(text)\" is no hash of a ledger")
    case .unrelated:
      Phrase(
        "台帳と履歴が対応していません。別の台帳の履歴のようです",
        "ledger and history do not belong together: it seems to be the history of another ledger")
    case .doesNotFit: Phrase("この履歴の行は台帳に合いません", "this line of the history does not go with the ledger")
    }
  }
}

extension LedgerError.WriteStep {
  fileprivate var phrase: Phrase {
    switch self {
    case .openJournal: Phrase("履歴ファイルを開くのに失敗", "opening its history failed")
    case .findTarget: Phrase("台帳の確認に失敗", "looking for it failed")
    case .createFolder: Phrase("フォルダの作成に失敗", "making its folder failed")
    case .createTemporary: Phrase("一時ファイルの作成に失敗", "making a temporary file failed")
    case .write: Phrase("書き込みに失敗", "writing failed")
    case .sync, .syncFolder: Phrase("ディスクへの書き出しに失敗", "syncing failed")
    case .close: Phrase("ファイルを閉じるのに失敗", "closing failed")
    case .rename: Phrase("ファイルの置き換えに失敗", "replacing the file failed")
    }
  }
}

extension SaveWarning {
  /// A remark: the ledger itself is saved.
  var phrase: Phrase {
    switch self {
    case .ownerNotKept(let errno):
      Phrase("保存しましたが、ファイルの所有者を保てませんでした：", "Saved, but the file's owner could not be kept: ")
        + .systemError(errno.rawValue)
    case .groupNotKept(let errno):
      Phrase(
        "履歴に保存しました。ファイルのグループを保てないため、台帳のファイルは書き換えていません：",
        "Saved in the history. The ledger's file was left, because its group could not be kept: ")
        + .systemError(errno.rawValue)
    case .notFolded(let error):
      Phrase("履歴に保存しました。台帳のファイルはまだ書き換えられません：", "Saved in the history. The ledger's file cannot be written yet: ")
        + error.phrase
    case .modeNotKept(let errno):
      Phrase("保存しましたが、ファイルの権限を保てませんでした：", "Saved, but the file's mode could not be kept: ")
        + .systemError(errno.rawValue)
    case .folderNotSynced(let errno):
      Phrase("保存しましたが、フォルダの書き出しを確かめられません：", "Saved, but the folder could not be synced: ")
        + .systemError(errno.rawValue)
    }
  }
}
