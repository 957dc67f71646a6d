import Dashboard
import PlanModel
import TerminalKit
import Testing

/// Nothing is cut without a mark, and no row is wider than its pane, at every width from 20 to 200 and over plans nobody
/// would write.
@Suite struct CuttingTests {
  static let plans = Count.of(80)

  private func widths(_ random: inout SeededGenerator) -> [Int] {
    [20, 49, 50, 60, 80, 120, 200] + (0..<6).map { _ in random.number(20...200) }
  }

  private func desk(_ seed: Int, _ random: inout SeededGenerator) -> Desk {
    let policy: WidthPolicy = seed % 3 == 0 ? .wide : .narrow
    return Desk("80x40", RandomPlans.ledger(seed: UInt64(seed) &+ 500), policy: policy)
  }

  @Test(arguments: 0..<plans) func `Every row of the cells fits its column and together they are the text`(_ seed: Int)
  {
    var random = SeededGenerator(seed: UInt64(seed))
    var desk = desk(seed, &random)
    for width in widths(&random) {
      desk.press("<resize:\(width)x40>")
      let layout = desk.state.layout
      let document = desk.state.detailDocument(in: layout)
      let policy = desk.state.policy
      guard !layout.isTooSmall, layout.detailText > 0 else { continue }
      for line in document.lines {
        for column in document.columns.shown {
          for row in line.cells[column].lines {
            #expect(shown(row, policy) <= max(2, document.columns.width), "\(row.debugDescription) at \(width)")
          }
        }
      }
      for case .text(let text, _) in document.rows {
        #expect(shown(text, policy) <= layout.detailText, "\(text.debugDescription) at \(width)")
      }
      for line in document.lines {
        guard let id = line.program, let path = desk.state.paths[id], let program = desk.state.ledger.program(at: path)
        else { continue }
        for column in document.columns.shown {
          guard case .text(let text)? = program.cell(line.ref, column: column) else { continue }
          let rows = line.cells[column].lines.joined()
          #expect(squeezed(rows).hasPrefix(squeezed(text)), "\(text.debugDescription) at \(width)")
        }
      }
    }
  }

  @Test(arguments: 0..<plans) func `Every title of the tree stands in full or has the mark of a cut`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var desk = desk(seed, &random)
    desk.press("<home> *")
    if !desk.state.folded.isEmpty { desk.press("*") }
    for width in widths(&random) {
      desk.press("<resize:\(width)x40> <home>")
      let layout = desk.state.layout
      guard !layout.isTooSmall, layout.rail.width > 0 else { continue }
      let frame = desk.frame
      for (offset, row) in desk.state.railRows.dropFirst(desk.state.railScroll).prefix(layout.rail.height).enumerated()
      {
        let drawn = text(frame, x: 0, y: layout.rail.y + offset, width: layout.rail.width)
        let isWhole = Array(squeezed(drawn).utf8).contains(Array(squeezed(asDrawn(row.title)).utf8))
        #expect(isWhole || drawn.contains(".."), "\(row.title.debugDescription) at \(width): \(drawn)")
        #expect(drawn.contains(row.number), "\(row.number) at \(width): \(drawn)")
      }
    }
  }

  @Test(arguments: 0..<plans) func `Every target stands with its goal and verdict`(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var desk = desk(seed, &random)
    desk.press("2")
    for width in widths(&random) where width >= 50 {
      desk.press("<resize:\(width)x90>")
      guard let plan = desk.state.plan else { continue }
      let (frame, body) = (desk.frame, desk.state.layout.body)
      var seen: Set<ItemID> = []
      let rows = desk.state.targetRows(width: body.width - 1)
      for (offset, row) in rows.dropFirst(desk.state.targetsScroll).prefix(body.height).enumerated() {
        guard case .name(_, _, isLast: true) = row.content,
          let target = plan.targets.first(where: { $0.id == row.target })
        else { continue }
        seen.insert(target.id)
        let drawn = text(frame, x: 0, y: body.y + offset, width: body.width)
        let status = target.standing(in: desk.state.selection.year, lastYear: plan.lastYear).status
        let verdict = target.goal.description + target.unit + Phrase.targetStatus(status).japanese
        #expect(
          squeezed(drawn).contains(squeezed(asDrawn(verdict))) || drawn.contains(".."),
          "\(target.name.debugDescription) at \(width): \(drawn)")
      }
      #expect(rows.count > body.height || seen.count == plan.targets.count)
      #expect(frame.violatedInvariant() == nil)
    }
  }

  @Test func `The figures of all years stand in the matrix or a mark says that there are more`() {
    for width in [50, 60, 80, 120] {
      var desk = Desk("\(width)x40")
      desk.press("[ 2")
      let years = desk.rows(with: "柱別").first ?? ""
      #expect(years.contains("7年度") || years.hasSuffix(">"), "\(years)")
    }
  }

  @Test func `A cut title keeps its beginning and its end`() {
    #expect(Desk().screen.contains("③ 既存の職..充実"))
  }

  /// Columns without the spaces that may hang over the end of a wrapped line.
  private func shown(_ row: String, _ policy: WidthPolicy) -> Int {
    var scalars = row.unicodeScalars
    while let last = scalars.last, last == " " || last == "\u{3000}" { scalars.removeLast() }
    return policy.columns(of: String(scalars))
  }
  /// As a screen that is wide enough shows it: hostile characters as marks, at most four marks on a character.
  private func asDrawn(_ text: String) -> String {
    var frame = Frame(size: ScreenSize(columns: text.utf8.count + 2, rows: 1), policy: .narrow)
    frame.put(text, x: 0, y: 0)
    return frame.text
  }
  /// Without white space, which wrapping may leave out.
  private func squeezed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" && $0 != "\u{3000}" }))
  }
  private func text(_ frame: Frame, x: Int, y: Int, width: Int) -> String {
    (x..<x + width).map { frame[$0, y].glyph }.joined()
  }
}
