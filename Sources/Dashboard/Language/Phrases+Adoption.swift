// Words of adopting and closing a plan, of splitting, joining and linking, and of yes/no targets.
extension Phrase {
  static func notYesOrNo(_ text: String) -> Phrase {
    Phrase(
      "「\(text)」は、はい・いいえとして読めません。例: はい、暫定は はい?",
      "\"\(text)\" is neither yes nor no. For example はい, provisional: はい?")
  }
  static let adoptionPrompt = Phrase("計画の決定日(例 R8.3.25、空=後で): ", "Adopted on (R8.3.25; empty: later): ")
  static let adoptionQuestion = Phrase(
    "計画の決定日はいつですか。: で「決定日」を選ぶと記録できます。",
    "When was this plan adopted? Press : and choose \"adopt\" to record the day.")
  package static func adopted(_ label: String) -> Phrase {
    Phrase("\(label)を決定済みにしました。計画の文の変更には種別と理由が要ります。", "\(label) is adopted: changes need kind and reason.")
  }
  package static func adoptionDated(_ label: String) -> Phrase {
    Phrase("\(label)の決定日を記録しました。", "The day \(label) was adopted is recorded.")
  }
  package static func closed(_ label: String) -> Phrase {
    Phrase("\(label)を終了した計画にしました。", "\(label) is closed.")
  }
  package static func onlyAdoptedCloses(_ label: String) -> Phrase {
    Phrase(
      "\(label)は決定済みの計画ではありません。終了できるのは決定済みの計画です。", "\(label) is not adopted; only an adopted plan can be closed.")
  }
  static let splitPrompt = Phrase("分けた先の名称(移す事業は末尾に /2,3): ", "Title of the other part (/2,3: programs that go): ")
  static let joinPrompt = Phrase("まとめる項目(例 1-2-4,1-2-5): ", "Items to join (1-2-4,1-2-5): ")
  static let linkPrompt = Phrase("前計画の項目(例 R4:1-1-1、空=なし): ", "It succeeds (R4:1-1-1; empty: none): ")
  static let cannotJoin = Phrase(
    "同じ計画の同じ階層の、別の取組または事業を番号で指定してください。例: 1-2-4", "Name other items of the same level and plan, such as 1-2-4.")
  static func cannotLink(_ word: String) -> Phrase {
    Phrase(
      "「\(word)」は前の計画の取組・事業ではありません。例: R4:1-1-1", "\"\(word)\" is nothing of an earlier plan. For example R4:1-1-1.")
  }
  static let linkOnItems = Phrase("対応は取組と事業に付けます。", "Initiatives and programs succeed others.")
  static let linked = Phrase("前計画との対応を改めました。", "What it succeeds is set.")
}
