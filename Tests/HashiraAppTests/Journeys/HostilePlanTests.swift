import Glibc
import PlanModel
import PlanStore
import SystemPackage
import Testing

@testable import HashiraApp

/// A plan whose texts try to drive the terminal: what reaches it is looked at byte by byte.
@Suite(.serialized) struct HostilePlanTests {
  static let evil =
    "悪\u{1B}]0;evil\u{7}\u{1B}[2J\u{9B}31m\u{85}\u{202E}\u{2066}\u{200F}前\r後\u{8}\u{7F}\u{200B}\u{FEFF}\u{1B}P$q\u{1B}\\善"

  /// A ledger in which titles, cells, notes and the city's name are hostile.
  private func ledger(in trial: CommandTrial) throws -> String {
    var ledger = try Bundle.ledger()
    ledger.organization = "市" + Self.evil
    for plan in ledger.plans.indices {
      ledger.plans[plan].title += Self.evil
      ledger.plans[plan].label += Self.evil
      for pillar in ledger.plans[plan].pillars.indices {
        ledger.plans[plan].pillars[pillar].title = Self.evil + "の柱"
        for direction in ledger.plans[plan].pillars[pillar].directions.indices {
          for item in ledger.plans[plan].pillars[pillar].directions[direction].initiatives.indices {
            ledger.plans[plan].pillars[pillar].directions[direction].initiatives[item].title = Self.evil
            ledger.plans[plan].pillars[pillar].directions[direction].initiatives[item].purpose = Prose(Self.evil)
          }
        }
      }
      for target in ledger.plans[plan].targets.indices { ledger.plans[plan].targets[target].name = Self.evil }
    }
    let path = trial.path("evil.json")
    _ = try LedgerStore.create(FilePath(path), ledger, isPrivate: true)
    return path
  }

  @Test func `On the screen and in the title nothing of it is a command`() throws {
    let trial = CommandTrial()
    let path = try ledger(in: trial)
    let line = try #require(
      LineProgram(trial, arguments: ["--lang", "ja", "--ambiguous=1", path], columns: 120, rows: 36))
    #expect(line.reads("柱4"))
    for key in ["j", "\r", "j", "d", "\u{1B}", "2", "1", "[", "]", "e", "1", "\u{1B}", "y", "Y", "\u{C}"] {
      line.type(key)
      line.readRest()
    }
    line.type("\u{3}q")
    _ = line.status()
    let sent = String(decoding: line.sent, as: UTF8.self)
    #expect(sent.contains("悪?]0;evil??[2J"))
    #expect(sent.contains("前?後"))
    #expect(wrong(line.sent) == nil)
  }

  @Test func `From the command line nothing of it is a command`() throws {
    let trial = CommandTrial()
    let path = try ledger(in: trial)
    let evil = Self.evil
    let lines = [
      ["show"], ["show", "1-1-1"], ["show", "1"], ["targets"], ["show", evil],
      ["set", "1-1-1.1", evil, "--year", "R8"],
      ["show", "1-1-1.1"], ["note", "1-1-1", evil], ["theme", evil], [evil], ["show", "--year", evil],
      ["screen", "--keys", evil], ["import", "document", evil], ["--" + evil], ["doctor"],
    ]
    for arguments in lines {
      let answer = trial.run(arguments + ["--ledger", path])
      for (name, text) in [("out", answer.out), ("err", answer.err)] {
        let found = text.unicodeScalars.first { $0 != "\n" && isHostile($0) }
        #expect(found == nil, "\(arguments.first ?? "") \(name) \(found.debugDescription)")
      }
    }
    let broken = trial.run("show", "--ledger", trial.path(evil.replacingSlashes + ".json"))
    #expect(broken.err.unicodeScalars.allSatisfy { $0 == "\n" || !isHostile($0) })
  }

  private func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// The first thing sent that is neither text nor one of the sequences that the program and ncurses send themselves.
  private func wrong(_ bytes: [UInt8]) -> String? {
    let scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var index = 0
    func fail() -> String {
      String(String.UnicodeScalarView(scalars[max(0, index - 8)..<min(scalars.count, index + 24)])).debugDescription
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\u{1B}" {
        guard let length = sequenceLength(scalars[index...]) else { return fail() }
        index += length
        continue
      }
      // Line feeds, returns and backspaces are how ncurses moves the cursor.
      let isMove = scalar == "\n" || scalar == "\r" || scalar == "\u{8}"
      if isHostile(scalar) && !isMove { return fail() }
      index += 1
    }
    let text = String(String.UnicodeScalarView(scalars))
    return text.contains("前\r") || text.contains("]0;evil\u{7}") && text.contains("\u{1B}]0;") ? "the plan's own" : nil
  }

  private func sequenceLength(_ rest: ArraySlice<Unicode.Scalar>) -> Int? {
    let first = rest.startIndex
    guard rest.count > 1 else { return nil }
    switch rest[first + 1] {
    case "[":
      guard let end = rest[(first + 2)...].firstIndex(where: { (0x40...0x7E).contains($0.value) }) else { return nil }
      return "HmKJdGCABDrlhXP@tLMST".unicodeScalars.contains(rest[end]) ? end - first + 1 : nil
    case "]":
      // The title, which ends at the first BEL and holds nothing hostile before it; what is copied, in base 64.
      guard let end = rest.firstIndex(of: "\u{7}") else { return nil }
      let body = rest[(first + 2)..<end]
      let isKnown = body.starts(with: "2;".unicodeScalars) || body.starts(with: "52;c;".unicodeScalars)
      return isKnown && !body.contains(where: isHostile) ? end - first + 1 : nil
    case "(": return 3
    case "=", ">", "7", "8", "M": return 2
    default: return nil
    }
  }
}

extension String {
  fileprivate var replacingSlashes: String { split(separator: "/").joined() }
}
