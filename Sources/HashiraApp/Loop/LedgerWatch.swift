import Glibc
import PlanStore
import SystemPackage

/// Tells the loop when others have touched a ledger, its journal or the files of those who have it open.
///
/// The system tells of it by itself: a session at rest is not woken. Only on file systems where it never does, as on
/// shares, the loop has to look once a second.
package final class LedgerWatch {
  /// What was touched.
  struct News: Equatable {
    var ledger = false
    var attendance = false
    static let all = News(ledger: true, attendance: true)
    var isEmpty: Bool { !ledger && !attendance }
  }

  /// Readable when something was touched; -1 where the system does not tell.
  let descriptor: Int32
  /// Milliseconds between two looks; -1: never.
  let pause: Int32
  private let ledger: FilePath
  private let names: Set<String>

  package init(_ path: FilePath) {
    ledger = path
    let files = LedgerStore.files(of: path)
    names = Set([files.ledger, files.journal].compactMap { $0.lastComponent?.string })
    let parent = files.ledger.removingLastComponent()
    let folder = parent.isEmpty ? "." : parent
    let watch = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
    let isWatched = watch >= 0 && folder.withPlatformString { inotify_add_watch(watch, $0, mask) } >= 0
    if watch >= 0, !isWatched { close(watch) }
    descriptor = isWatched ? watch : -1
    pause = isWatched && !FileSystemKind(of: folder).hidesChanges ? -1 : 1000
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Everything that was told since.
  func drain() -> News {
    var news = News()
    guard descriptor >= 0 else { return news }
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return news }
      take(buffer[..<count], &news)
    }
  }

  /// Events as the system lays them out: watch, mask, cookie and length of the name, four bytes each, then the name,
  /// filled up with zeros.
  private func take(_ bytes: ArraySlice<UInt8>, _ news: inout News) {
    var start = bytes.startIndex
    while start + 16 <= bytes.endIndex {
      func number(_ offset: Int) -> UInt32 {
        (0..<4).reduce(0) { $0 | UInt32(bytes[start + offset + $1]) << UInt32(8 * $1) }
      }
      let end = min(start + 16 + Int(number(12)), bytes.endIndex)
      if number(4) & UInt32(IN_Q_OVERFLOW) != 0 { news = .all }
      let name = String(decoding: bytes[(start + 16)..<end].prefix { $0 != 0 }, as: UTF8.self)
      if names.contains(name) { news.ledger = true }
      if Presence.isName(name, beside: ledger) { news.attendance = true }
      start = end
    }
  }
}
