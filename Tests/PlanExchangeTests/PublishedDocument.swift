import BundledPlan
import Glibc
import PlanModel
import PlanStore

/// The document as the city published it, where it lies beside the package; and the ledger in the binary.
enum PublishedDocument {
  /// nil where only the package is there; what needs it passes over it then.
  static let bytes: [UInt8]? = {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/../shared/source"
    for place in [folder, getenv("HASHIRA_SOURCE").map { String(cString: $0) } ?? folder] {
      guard let handle = opendir(place) else { continue }
      defer { closedir(handle) }
      var names: [String] = []
      while let entry = readdir(handle) {
        names.append(
          withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
      }
      guard let name = names.sorted().first(where: { $0.hasSuffix(".txt") }) else { continue }
      guard let file = fopen(place + "/" + name, "r") else { continue }
      defer { fclose(file) }
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
      return bytes
    }
    return nil
  }()

  static let bundled: Ledger = {
    let bytes = UnsafeBufferPointer(start: bundled_plan_start(), count: bundled_plan_size())
    do { return try LedgerCodec.read(bytes, file: "plan.json") } catch {
      preconditionFailure("the bundled plan cannot be read: \(error)")
    }
  }()
}

extension Plan {
  /// The plan as it is printed: names, titles and cells in order, without ids.
  var printed: [String] {
    var lines: [String] = []
    for pillar in pillars {
      lines.append(pillar.title)
      for direction in pillar.directions {
        lines.append("  " + direction.title)
        for initiative in direction.initiatives {
          lines.append("    " + initiative.title)
          for program in initiative.programs {
            lines.append("      " + program.name)
            for pair in program.pairs {
              if let line = pair.planned {
                lines.append("        P|" + line.cells.map(\.written).joined(separator: "|"))
              }
              for line in pair.actuals { lines.append("        A|" + line.cells.map(\.written).joined(separator: "|")) }
            }
          }
        }
      }
    }
    for target in targets {
      let pillar = pillars.firstIndex { $0.id == target.pillar }.map { String($0 + 1) } ?? "?"
      lines.append("\(pillar) \(target.name) \(target.goal)\(target.unit) \(target.better)")
    }
    return lines
  }
  var initiatives: [Initiative] { pillars.flatMap(\.directions).flatMap(\.initiatives) }
}
