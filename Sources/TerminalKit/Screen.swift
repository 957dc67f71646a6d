/// A terminal as the program's loop sees it: the real one (`CursesScreen`) or its twin in memory.
package protocol Screen: AnyObject {
  var size: ScreenSize { get }
  var policy: WidthPolicy { get }
  /// Shows a frame; sends only what differs from the one before.
  func present(_ frame: Frame)
  /// Gives the terminal back as it was found.
  func suspend()
  /// Takes it again and draws everything anew at the next `present`.
  func resume()
}
