import PlanModel
import TerminalKit

extension State {
  /// What the tour says, step by step: what to look at and what to press. Space goes on in any case.
  package static let tourSteps: [Phrase] = [
    Phrase(
      "これは練習用の写しです。台帳は変わりません。左が計画の一覧、右が年度ごとの計画と実績、下が目標値です。",
      "This is a scratch copy; your ledger stays as it is. Left the plan's tree, right plan and results year by year, "
        + "below the targets."),
    Phrase(
      "矢印キーで取組を選び、Enterで年度の欄に入ります。Escで一覧に戻ります。試したらSpaceで次へ。",
      "Choose an initiative with the arrows; Enter goes into its year cells, Esc back to the tree. Try it, then Space."),
    Phrase(
      "tで次の未入力の欄へ移ります。Enterで欄を開き、実績を入力してEnterで確定します。入力と同時に保存されます。",
      "t goes to the next missing result. Enter opens the cell, type the result, Enter commits it. Every entry is saved "
        + "at once."),
    Phrase(
      "uまたはCtrl-Zで元に戻し、UまたはCtrl-Yでやり直します。何度でも戻せます。",
      "u or Ctrl-Z takes an entry back, U or Ctrl-Y does it again, as often as you like."),
    Phrase(
      "2で目標値の画面を開き、mで実績値を入力してEnterで確定します。1で計画の画面に戻ります。",
      "2 shows the targets, m enters a measurement, Enter commits it. 1 returns to the plan."),
    Phrase(
      "/で記載を検索します（jinzaiのようなローマ字も使えます）。Enterでそこにとどまり、nで次へ。fで一覧を絞り込みます。",
      "/ searches the plan's texts (romaji such as jinzai too). Enter stays there, n goes on, f filters the tree."),
    Phrase(
      "困ったときはF1で操作一覧、:で操作を名前で探せます。Spaceで案内を終わり、台帳に戻ります。",
      "Lost? F1 lists the keys, : finds a command by its name. Space ends the tour and returns to your ledger."),
  ]

  /// At the first start: the tour may be begun, and any other key is just that key.
  package mutating func offerTour() { tour = .offered }

  mutating func startTour() -> [Effect] {
    tour = .step(0)
    return [.tour(true)]
  }

  /// Space goes on and Esc ends, where neither means anything else; nil for every other key.
  mutating func answer(_ tour: Tour, _ stroke: KeyStroke) -> [Effect]? {
    let isSpace = [.character(" "), .character("　")].contains(stroke.key) && stroke.modifiers.isEmpty
    switch tour {
    case .offered:
      self.tour = nil
      if isSpace { return startTour() }
      return stroke.key == .escape ? [] : nil
    case .step(let step):
      let wasLeaving = isLeavingTour
      isLeavingTour = false
      guard tourHasKeys else { return nil }
      if isSpace, step + 1 < State.tourSteps.count {
        self.tour = .step(step + 1)
        return []
      }
      if isSpace { return endTour() }
      if stroke.key == .escape, tourHasEscape {
        // One Esc too many would put the next practice entry into the ledger itself.
        if step == 0 || wasLeaving { return endTour() }
        isLeavingTour = true
        notice = .tourEscAgain
        return []
      }
      return stroke == KeyStroke(.character("q")) ? endTour() : nil
    }
  }

  /// Nothing is open in which Space is a space.
  var tourHasKeys: Bool { overlay == nil && open == nil && palette == nil && search?.isTyping != true }

  /// Esc has nowhere else to lead back from.
  var tourHasEscape: Bool {
    tourHasKeys && selection.pane == .rail && selection.page == .plan && search == nil && filter.isEmpty
  }

  private mutating func endTour() -> [Effect] {
    tour = nil
    return [.tour(false)]
  }

  /// Shows the tour's scratch copy from its beginning.
  package mutating func enterTour(on copy: Ledger) {
    self = State(
      ledger: copy, size: size, policy: policy, glyphs: glyphs, language: language, now: now, keyMap: keyMap)
    tour = .step(0)
  }

  /// Back from the tour to what the officer saw before it, steps to take back included. Size and time are today's, and what
  /// the edge was at may be over.
  package mutating func comeBack(to before: State) {
    let (size, now) = (size, now)
    self = before
    (self.size, self.now) = (size, now)
    (tour, notice, work) = (nil, .tourEnded, nil)
    refreshProgress()
    keepVisible()
  }
}
