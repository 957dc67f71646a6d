import PlanModel
import TerminalKit

/// One step of the guided tour: what is said, and the command that goes on.
package struct TourStep: Sendable {
  package let says: Phrase
}

extension State {
  /// The steps, in order: each says what to look at and what to press; Space goes on in any case.
  package static let tourSteps: [TourStep] = [
    TourStep(
      says: Phrase(
        "案内1/7 これは練習用の写しです。台帳は変わりません。左が計画の一覧、右が年度の欄です。Spaceで次へ、Escで終了。",
        "Tour 1/7. This is a scratch copy; your ledger stays as it is. The tree is on the left, the years on the "
          + "right. Space goes on, Esc ends.")),
    TourStep(
      says: Phrase(
        "案内2/7 矢印キー（またはhjkl）で取組を選び、Enterで年度の欄に入ります。試したらSpaceで次へ。",
        "Tour 2/7. Choose an initiative with the arrows (or hjkl), Enter goes into its year cells. Try it; Space goes on."
      )),
    TourStep(
      says: Phrase(
        "案内3/7 tで次の未入力の欄へ移ります。Enterで欄を開き、実績を入力してEnterで確定します。入力と同時に保存されます。",
        "Tour 3/7. t goes to the next missing result. Enter opens the cell, type the result, Enter commits it. Every "
          + "entry is saved at once.")),
    TourStep(
      says: Phrase(
        "案内4/7 uまたはCtrl-Zで元に戻します。Ctrl-Yでやり直します。何度でも戻せます。",
        "Tour 4/7. u or Ctrl-Z takes an entry back, Ctrl-Y does it again, as often as you like.")),
    TourStep(
      says: Phrase(
        "案内5/7 2で目標値の画面、mで実績値の入力、1で計画の画面に戻ります。",
        "Tour 5/7. 2 shows the targets, m enters a measurement, 1 returns to the plan.")),
    TourStep(
      says: Phrase(
        "案内6/7 /で記載を検索します（jinzaiのようなローマ字も使えます）。nで次へ。fで一覧を絞り込みます。",
        "Tour 6/7. / searches the plan's texts (romaji such as jinzai too), n goes to the next hit, f filters the tree."
      )),
    TourStep(
      says: Phrase(
        "案内7/7 困ったときはF1で操作一覧、:で操作を名前で探せます。Spaceで案内を終わり、台帳に戻ります。",
        "Tour 7/7. F1 lists the keys, : finds a command by its name. Space ends the tour and returns to your ledger.")),
  ]

  mutating func startTour() -> [Effect] {
    tour = 0
    return [.tour(true)]
  }

  /// Space goes on and Esc ends, where neither means anything else; nil for every other key.
  mutating func answerTour(_ stroke: KeyStroke) -> [Effect]? {
    guard let tour, overlay == nil, open == nil, palette == nil, search?.isTyping != true else { return nil }
    switch stroke.key {
    case .character(" "), .character("　"):
      guard tour + 1 < State.tourSteps.count else { return endTour() }
      self.tour = tour + 1
      return []
    case .escape where selection.pane == .rail && selection.page == .plan && search == nil && filter.isEmpty:
      return endTour()
    case .character("q") where stroke.modifiers.isEmpty: return endTour()
    default: return nil
    }
  }

  private mutating func endTour() -> [Effect] {
    tour = nil
    return [.tour(false)]
  }

  /// Shows another ledger from its beginning: the scratch copy, or the ledger again. What was done to the other one cannot
  /// be undone here.
  package mutating func enter(_ ledger: Ledger, tour: Int?) {
    self = State(
      ledger: ledger, size: size, policy: policy, glyphs: glyphs, language: language, now: now, keyMap: keyMap)
    self.tour = tour
  }
}
