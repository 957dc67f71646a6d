import Glibc
import PlanModel
import Testing

@testable import PlanExchange

@Suite("The plan comes in whatever shape a city gives it")
struct DocumentVariantTests {
  /// A small plan; YEARS stands for the header's cells, VALUES for those of the one program.
  private func plan(_ years: String, _ values: String) -> String {
    """
    # 育成計画

    ## 【1】 人材の育成
    ### (1) 研修
    #### ①階層別研修
    目的の一行目。

    目的の二行目。

    事業名\t実施概要
    計画事業\t\(years)
    新任研修\t\(values)
    """
  }

  @Test(
    "years in every writing",
    arguments: [
      ("8年度\t9年度\t10年度", 2026, 2028), ("R8\tR9\tR10", 2026, 2028), ("令和８年度\t令和９年度\t令和10年度", 2026, 2028),
      ("2025\t2026\t2027", 2025, 2027), ("７年度\t８年度\t９年度", 2025, 2027), ("2025年度\t2026年度\t2027年度", 2025, 2027),
      ("30年度\t元年度\t2年度", 2018, 2020), ("令和8年度(2026)\t令和9年度(2027)\t令和10年度(2028)", 2026, 2028),
    ])
  func years(header: String, first: Int, last: Int) throws {
    let document = try Trial.read(plan(header, "実施\t→\t－"))
    let plan = try #require(document.plans.first)
    #expect([plan.firstYear.startYear, plan.lastYear.startYear] == [first, last])
    #expect(plan.initiatives[0].programs[0].pairs[0].planned?.cells == [.text("実施"), .arrow, .dash])
    #expect(document.report.unplaced.isEmpty)
  }

  @Test("one year and ten years", arguments: [1, 10])
  func spans(count: Int) throws {
    let years = (0..<count).map { "R\($0 + 8)" }.joined(separator: "\t")
    let values = (0..<count).map { "\($0 + 1)回" }.joined(separator: "\t")
    let plan = try #require(try Trial.read(plan(years, values)).plans.first)
    #expect(plan.yearCount == count)
    #expect(plan.label == (count == 1 ? "R8" : "R8-R17"))
    #expect(plan.initiatives[0].programs[0].pairs[0].planned?.cells.last == .text("\(count)回"))
    #expect(plan.initiatives[0].purpose?.text == "目的の一行目。\n目的の二行目。")
  }

  @Test("CRLF, CR, a byte order mark and CP932 say the same as UTF-8 with LF")
  func encodings() throws {
    let text = plan("8年度\t9年度", "髙島様①\t→")
    let plain = try Trial.read(text)
    #expect(plain.plans[0].initiatives[0].programs[0].pairs[0].planned?.cells == [.text("髙島様①"), .arrow])
    for end in ["\r\n", "\r"] {
      #expect(try Trial.read(text.replacing("\n", with: end)) == plain)
    }
    #expect(try Trial.read([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == plain)
    #expect(try Trial.read(cp932(text)) == plain)
  }

  @Test("bytes that are no text are refused with their line")
  func noText() {
    #expect(throws: DocumentError.unknownEncoding(line: 2)) { try Trial.read([0x41, 0x0A, 0xFF, 0xFF]) }
  }

  private func cp932(_ text: String) -> [UInt8] {
    let converter = iconv_open("CP932", "UTF-8")
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 2)
    var (inLeft, outLeft) = (input.count, output.count)
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var (from, to) = (source.baseAddress, target.baseAddress)
        _ = iconv(converter, &from, &inLeft, &to, &outLeft)
      }
    }
    return output.dropLast(outLeft).map { UInt8(bitPattern: $0) }
  }

  @Test("pipe tables, with a column too many, repeated names and escaped bars")
  func pipes() throws {
    let document = try Trial.read(
      """
      # 計画
      ## [1] 育成
      ##### （１） 研修
      ### 1) 階層別研修
      | 事業名 |  | 8年度 | 9年度 |
      |:--|---|---|---|
      | 新任研修 | 計画 | 実施 | → |
      | 新任研修 | 実績 | 12名 |  |
      |  | 計画 | a \\| b | 上<br>下 |

      ### ２） 派遣
      事業名 |  | 8年度 | 9年度
      --- | --- | --- | ---
      派遣 | 実施 | | |
      """)
    #expect(
      document.plans[0].printed == [
        "育成", "  研修", "    階層別研修", "      新任研修", "        P|実施|→", "        A|12名|", "        P|a | b|上\n下", "    派遣",
        "      派遣", "        P|実施|",
      ])
    #expect(document.report.unplaced.isEmpty)
  }

  @Test("a plain text, where the numbers alone make headings")
  func plainText() throws {
    let document = try Trial.read(
      """
      人材育成計画
      令和8年度～9年度
      清瀬市
      目次
      【1】育成\t2
      (1) 研修……3
      1. はじめに
      職員を育てる。
      2. 計画
      【１】育成
      ⑴研修
      ①階層別
      研修を行う。
      事業名\t8年度\t9年度
      新任\t実施
      - 3 -
      """)
    #expect(document.plans[0].printed == ["育成", "  研修", "    階層別", "      新任", "        P|実施|"])
    #expect(document.plans[0].chapters.map(\.body.text) == ["職員を育てる。"])
    #expect(document.organization == "清瀬市")
    #expect(document.report.unplaced.map(\.reason) == [.contents, .contents, .contents, .pageNumber])
  }

  @Test("tables may be missing: the years come from the front page")
  func missingTables() throws {
    let document = try Trial.read("# 計画\n\n令和8年度～令和10年度\n\n## 【1】育成\n### (1)研修\n#### ①階層別\n目的。\n")
    #expect(document.plans[0].label == "R8-R10")
    #expect(document.plans[0].initiatives[0].programs.isEmpty)
    let nowhere = try Trial.read("# 計画\n## 【1】育成\n### (1)研修\n#### ①階層別\n目的。\n")
    #expect(nowhere.plans.isEmpty)
    #expect(nowhere.report.unplaced.map(\.reason) == [.noYears, .noYears, .noYears, .noYears])
  }

  @Test("levels that are left out are made, numbers that are no positions are pointed out")
  func levels() throws {
    let document = try Trial.read("# 計画\n令和8年度～9年度\n## 【1】育成\n### ②階層別\n## 【3】確保\n### (1)採用\n")
    #expect(document.plans[0].printed == ["育成", "  育成", "    階層別", "確保", "  採用"])
    #expect(
      document.report.remarks == [
        .impliedLevel(line: 4, title: "育成"), .numbering(line: 4, title: "階層別", expected: 1),
        .numbering(line: 5, title: "確保", expected: 2),
      ])
  }

  @Test("what a plan calls its levels is read from where it counts them")
  func levelNames() throws {
    let text = plan("R8\tR9", "実施").replacing("# 育成計画\n", with: "# 育成計画\n# 1. 体系\n1つの目標・1の施策・１の事務を定める。\n")
    #expect(try Trial.read(text).plans[0].levels == ["目標", "施策", "事務", "事業"])
  }

  @Test("targets: widths, units, lower is better; what has no number is listed")
  func targets() throws {
    let document = try Trial.read(
      plan("R8\tR9", "実施")
        + "\n\n# 目標\n\n| 柱 | 指標 | 目標値 | 備考 |\n|---|---|---|---|\n| 【１】人材の育成 | 受講率 | ９０．５％以上 | 注 |\n"
        + "| | 残業 | 1,045時間以下 | |\n| | 満足 | 向上 | |\n| 【9】他 | 率 | 1% | |\n")
    #expect(document.plans[0].targets.map(\.goal.description) == ["90.5", "1045"])
    #expect(document.plans[0].targets.map(\.unit) == ["%", "時間"])
    #expect(document.plans[0].targets.map(\.better) == [.higher, .lower])
    #expect(document.report.unplaced.map(\.reason) == [.cells("注"), .target, .target])
  }

  @Test("cells beyond the years and texts behind a table are listed with their lines")
  func strays() throws {
    let document = try Trial.read(plan("R8\tR9", "実施\t→\t余分") + "\n表の後の文。\n※注記\n")
    #expect(document.report.unplaced.map(\.line) == [12, 13])
    #expect(document.report.unplaced.map(\.reason) == [.cells("余分"), .outside])
    #expect(document.plans[0].initiatives[0].note == "※注記")
  }
}
