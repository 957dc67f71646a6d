import PlanModel
import Testing

@testable import PlanExchange

@Suite("A report in Markdown, HTML and CSV: no text of a plan is markup or a formula")
struct ReportWritersTests {
  private var report: ReportDocument {
    var table = ReportTable(columns: ["a", "b", "c"], captions: [[.init("見出し", span: 2), .init("右")]])
    table.rows = [[.init("=1+1"), .init("x|y\n二行"), .init("<script>\"&")], [.init("広い", span: 3)]]
    var report = ReportDocument()
    report.add(heading: "題 <b>", level: 1)
    report.add(paragraph: "# 見出しではない\n二つ目")
    report.add(table)
    return report
  }

  @Test("Markdown")
  func markdown() {
    #expect(
      ReportMarkdown.text(report) == """
        # 題 \\<b>

        \\# 見出しではない

        二つ目

        | 見出し |  | 右 |
        |---|---|---|
        | a | b | c |
        | =1+1 | x\\|y<br>二行 | \\<script>"& |
        | 広い |  |  |

        """)
  }

  @Test("HTML")
  func html() {
    let html = ReportHTML.text(report, title: "a&b")
    #expect(html.contains("<title>a&amp;b</title>"))
    #expect(html.contains("<td>=1+1</td><td>x|y<br>二行</td><td>&lt;script&gt;&quot;&amp;</td>"))
    #expect(html.contains("<th colspan=\"2\">見出し</th>") && html.contains("<td colspan=\"3\">広い</td>"))
    #expect(!html.contains("<script>"))
  }

  @Test("CSV for Excel: a byte order mark, CRLF, no formula")
  func csv() {
    let csv = ReportCSV.text(report)
    #expect(csv.hasPrefix("\u{FEFF}題 <b>\r\n# 見出しではない\r\n二つ目\r\n見出し,,右\r\na,b,c\r\n"))
    #expect(csv.contains("'=1+1,\"x|y\n二行\",\"<script>\"\"&\"\r\n広い,,\r\n"))
  }
}
