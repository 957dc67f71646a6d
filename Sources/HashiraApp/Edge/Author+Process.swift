import Glibc
import PlanModel
import PlanStore

extension CommandContext {
  /// Whoever runs this process, or who `$HASHIRA_AUTHOR` says (officers who share an account), with the clock of the
  /// command.
  var author: Author {
    let clock = self.clock
    let given = environment.value("HASHIRA_AUTHOR")
    return Author(name: given ?? userName, host: given == nil ? Author.hostName : nil, seed: Author.freshSeed) {
      let now = clock()
      let reading = Clock.secondAndOffset()
      return Timestamp(
        date: now.date, hour: now.hour, minute: now.minute, second: reading.second, offset: reading.offset)
        ?? Timestamp(now.date)
    }
  }

  /// What the system calls the user; `$USER` where it has no name for the number.
  private var userName: String? {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return environment.value("USER")
  }
}

extension Author {
  fileprivate static var hostName: String? {
    var buffer = [CChar](repeating: 0, count: 257)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return nil }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Another number for each process: ids must never come twice.
  fileprivate static var freshSeed: UInt64 { UInt64.random(in: .min ... .max) }
}

extension Clock {
  /// The second of the minute and the minutes east of UTC; a day that was given has neither.
  static func secondAndOffset() -> (second: Int, offset: Int) {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return (min(59, Int(local.tm_sec)), local.tm_gmtoff / 60)
  }
}
