import Dashboard
import TerminalKit
import Testing

/// Whole screens, glyphs and roles, as pictures in the folder Golden.
@Suite struct GoldenScreenTests {
  struct Picture: CustomTestStringConvertible, Sendable {
    var name: String
    var size: String
    var keys: String
    var language: Language
    var testDescription: String { "\(name) \(size)" }
    init(_ name: String, _ size: String, _ keys: String, _ language: Language = .japanese) {
      (self.name, self.size, self.keys, self.language) = (name, size, keys, language)
    }
  }

  /// The measurements of the design's drawing: 84.6 % every year, 100 %, 41 % without a basis, nobody of 0-6-12.
  static let measurements =
    "2 j m 84.6 <enter> o 1 j*2 m 100.0 <enter> o 1 j*3 m 41.0 <enter> j*2 m 0 <enter> o 3 0-6-12 <enter>"

  static let scenes: [(name: String, keys: String)] = [
    ("opening", ""),
    ("cell-open", toTheAward + " k*4 <f2> \"候補生：4名、うち主任職2名が庁内研修と外部研修を受講\" <a-enter> 次年度は6名"),
    ("planned-refused", toTheAward + " k*5 <enter>"),
    ("retrospective", "["),
    ("retrospective-cells", "[ <end> <enter> j*7 <enter>"),
    ("locked-refused", "[ <enter> <enter>"),
    ("locking", "<f9>"), ("work", "o 職員課 <enter> 3 <end>"), ("states", "<enter> s"),
    ("marks", "<enter> 済 <enter> a 2"), ("formula", "2 j m 84.6 <enter> o 1 w"),
    ("unlocking", "[ <f9> 集計の誤り"),
    ("pillar", "<home>"),
    ("targets-empty", "2"),
    ("targets", measurements),
    ("gauges", measurements + " 1 <end>"),
    ("measuring", "2 j m 84.6?"),
    ("pace", "2 <end> o 3 0-6"),
    ("help", "<f1>"),
    ("help-end", "<f1> <end>"),
    ("whole-text", "d"),
    ("chapters", "<home> d"),
    ("text-menu", "e"),
    ("text-open", "e 2 \"講師の都合で後期に実施。\" <a-enter> 対象は新任係長"),
    ("basis-menu", "2 o"),
    ("kind-menu", "P <enter> k <enter> 、２回 <enter>"),
    ("reason", "P <enter> k <enter> 、２回 <enter> 1 年度途中の増"),
    ("planning", "P <enter> k <enter> 、２回 <enter> 1 増 <enter>"),
    ("quit", "<c-c>"),
  ]

  static let pictures: [Picture] =
    ["80x24", "120x36", "50x15"].flatMap { size in scenes.map { Picture($0.name, size, $0.keys) } }
    + ["opening", "cell-open", "targets"].compactMap { name in
      scenes.first { $0.name == name }.map { Picture($0.name, "200x60", $0.keys) }
    }
    + ["opening", "cell-open", "targets", "help", "whole-text", "kind-menu", "retrospective", "basis-menu"].compactMap {
      name in scenes.first { $0.name == name }.map { Picture($0.name + "-en", "80x24", $0.keys, .english) }
    }
    + [Picture("opening-en", "50x15", "", .english)]

  @Test(arguments: pictures) func `A screen is as it was when it was last looked at`(_ picture: Picture) {
    let desk = desk(picture.keys, picture.size, language: picture.language)
    #expect(desk.frame.violatedInvariant() == nil)
    Golden.expect(desk.frame.styleText, named: picture.name + "-" + picture.size)
  }

  @Test func `Where ambiguous characters are two columns wide nothing is out of line`() {
    for size in ["80x24", "50x15"] {
      var desk = Desk(size, policy: .wide)
      desk.press("[ <enter>")
      #expect(desk.frame.violatedInvariant() == nil)
      Golden.expect(desk.frame.styleText, named: "wide-" + size)
    }
  }
}
