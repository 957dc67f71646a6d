import Testing

@testable import TerminalKit

@Suite("Wrapping")
struct WrappingTests {
  private func lines(_ text: String, _ width: Int, _ policy: WidthPolicy = .narrow) -> [String] {
    policy.wrap(text, width: width).map { String($0.text) }
  }

  @Test("a purpose wraps as in print: no 、 at a line start, no 『 at a line end")
  func picture() {
    let text = "所属において、企画立案から運用・改善までの取組を行い、業務変革を推進する人材『DX推進リーダー』を育成する。"
    #expect(
      lines(text, 20) == [
        "所属において、企画立",
        "案から運用・改善まで",
        "の取組を行い、業務変",
        "革を推進する人材『DX",
        "推進リーダー』を育成",
        "する。",
      ])
    #expect(
      lines(text, 14) == [
        "所属において、",
        "企画立案から運",
        "用・改善までの",
        "取組を行い、業",
        "務変革を推進す",
        "る人材『DX推進",
        "リーダー』を育",
        "成する。",
      ])
    // One column less than 。 or 、 would need: the character before it goes along.
    #expect(lines("取組を行い、業務", 10) == ["取組を行", "い、業務"])
    #expect(lines("業務変革（ＤＸ）", 10) == ["業務変革", "（ＤＸ）"])
  }

  @Test("full-width numbers stay whole")
  func numbers() {
    #expect(lines("受講者３，５００名", 10) == ["受講者", "３，５００", "名"])
    #expect(lines("１２３４５６７８", 8) == ["１２３４", "５６７８"])
  }

  @Test("words stay whole, spaces hang over the end")
  func words() {
    let wrapped = WidthPolicy.narrow.wrap("human resource   plan", width: 8)
    #expect(wrapped.map { String($0.text) } == ["human ", "resource   ", "plan"])
    #expect(wrapped.map(\.columns) == [6, 8, 4])
  }

  @Test("line breaks break, also at the end; \"\" is one empty line")
  func lineBreaks() {
    #expect(lines("", 10) == [""])
    #expect(lines("一\n\n二\n", 10) == ["一", "", "二", ""])
    #expect(WidthPolicy.narrow.wrap("一\n二", width: 10).map(\.endsWithBreak) == [true, false])
    #expect(lines("a\r\nb", 10) == ["a\r", "b"])
    #expect(lines("a\u{2028}\u{85}b", 10) == ["a\u{2028}\u{85}b"])
  }

  @Test("a run without opportunity is torn, where kinsoku allows")
  func tearing() {
    #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(lines("「１２３４」", 8) == ["「１２３", "４」"])
    #expect(lines("１２３４、５", 8) == ["１２３", "４、５"])
    #expect(lines("」」」」」", 4) == ["」」", "」」", "」"])
  }

  @Test("cell units are not split, whatever the width")
  func narrowest() {
    #expect(lines("か\u{3099}葛\u{E0100}a", 1) == ["か\u{3099}", "葛\u{E0100}", "a"])
    for width in [Int.min, -1, 0, 1] {
      let text = "漢字a \n か"
      #expect(joined(WidthPolicy.narrow.wrap(text, width: width)) == text)
    }
  }

  @Test("ambiguous characters count as the terminal draws them")
  func ambiguous() {
    #expect(lines("◆◆◆◆", 4).count == 1)
    #expect(lines("◆◆◆◆", 4, .wide).count == 2)
  }

  @Test("over random text: never wider, nothing lost")
  func randomText() {
    var random = SeededGenerator(seed: 9)
    for round in rounds(20_000) {
      let text = RandomText.japanese(pieces: 60, hostile: round % 3 == 0, lineBreaks: true, using: &random)
      let width = Int.random(in: round % 2 == 0 ? 2...20 : 2...200, using: &random)
      let policy: WidthPolicy = round % 4 < 2 ? .narrow : .wide
      let wrapped = policy.wrap(text, width: width)
      #expect(joined(wrapped).utf8.elementsEqual(text.utf8), "round \(round)")
      for line in wrapped {
        #expect(line.columns <= width, "round \(round), width \(width): \(line.text)")
        let shown = line.text.trimmingSpacesAtEnd
        #expect(policy.columns(of: shown) <= line.columns, "round \(round), width \(width): \(line.text)")
        var page = Frame(size: ScreenSize(columns: width, rows: 1), policy: policy)
        #expect(page.put(line.text, x: 0, y: 0) >= policy.columns(of: shown))
      }
    }
  }

  @Test("over random sentences at widths 8 to 60: kinsoku is kept and numbers are whole")
  func randomSentences() {
    var random = SeededGenerator(seed: 8)
    let neverFirst = Set("、。」）】』％・")
    let neverLast = Set("「（【『")
    let digits = Set("０１２３４５６７８９，．")
    for _ in rounds(2_000) {
      let text = RandomText.sentence(using: &random)
      for width in 8...60 {
        let wrapped = WidthPolicy.narrow.wrap(text, width: width)
        for (line, next) in zip(wrapped, wrapped.dropFirst()) {
          guard let last = line.text.last, let first = next.text.first else { continue }
          #expect(!neverFirst.contains(first), "width \(width): \(wrapped.map(\.text))")
          #expect(!neverLast.contains(last), "width \(width): \(wrapped.map(\.text))")
          // With brackets a number may be wider than the narrowest lines; from 20 columns on none is.
          if width >= 20 { #expect(!(digits.contains(last) && digits.contains(first)), "\(wrapped.map(\.text))") }
        }
      }
    }
  }

  private func joined(_ lines: [WrappedLine]) -> String {
    lines.map { $0.endsWithBreak ? $0.text + "\n" : String($0.text) }.joined()
  }
}

extension Substring {
  fileprivate var trimmingSpacesAtEnd: Substring {
    var scalars = unicodeScalars
    while let last = scalars.last, last == " " || last == "\u{3000}" { scalars.removeLast() }
    return Substring(scalars)
  }
}
