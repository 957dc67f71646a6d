import TerminalKit
import Testing

extension Desk {
  /// Where a text stands on the screen first, from the top.
  func point(of text: String) -> ScreenPoint? {
    let wanted = Array(text.unicodeScalars)
    let frame = frame
    for y in 0..<frame.size.rows {
      var scalars: [Unicode.Scalar] = []
      var columns: [Int] = []
      for x in 0..<frame.size.columns {
        for scalar in frame[x, y].glyph.unicodeScalars {
          scalars.append(scalar)
          columns.append(x)
        }
      }
      for start in 0..<max(0, scalars.count - wanted.count + 1)
      where scalars[start..<(start + wanted.count)].elementsEqual(wanted) {
        return ScreenPoint(x: columns[start], y: y)
      }
    }
    return nil
  }

  /// Clicks on a text that stands on the screen.
  mutating func click(_ text: String, double: Bool = false, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let point = point(of: text) else {
      Issue.record("\(text) is not on\n\(screen)", sourceLocation: sourceLocation)
      return
    }
    press("<\(double ? "double-click" : "click"):\(point.x),\(point.y)>", sourceLocation: sourceLocation)
  }
}
