import Dashboard
import Glibc
import PlanExchange
import PlanModel
import SystemPackage

/// The folder that takes the answer sheets of all sections, a file each.
struct SheetFolder {
  private let path: FilePath

  init(_ path: String) { self.path = FilePath(path) }

  /// A folder that is there, or a name that ends with `/`.
  static func isMeant(by path: String) -> Bool {
    var status = stat()
    return path.hasSuffix("/") || (stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
  }

  /// Makes the folder where it is missing. All sheets are made before the first is written, and none is written where one
  /// may not be replaced.
  func write(_ job: ExportJob, of ledger: Ledger, replacing: Bool, in context: CommandContext) throws {
    guard let plan = job.plan.map({ ledger.plans[$0] }), let year = job.year else { return }
    let language: TableLanguage = context.language == .japanese ? .japanese : .english
    let sheets = AnswerSheet.all(ledger, plan: plan, year: year, language)
    guard !sheets.isEmpty else { throw CommandFailure(.refused, .nothingToAsk) }
    var taken: Set<String> = []
    let files = try sheets.map { sheet in
      var name = "\(year.code)_\(SheetFolder.fileName(sheet.name))"
      while !taken.insert(name).inserted { name += "_" }
      return (place: path.appending(name + "." + job.format.rawValue), bytes: try job.bytes(of: sheet))
    }
    if mkdir(path.string, 0o777) != 0, errno != EEXIST {
      throw CommandFailure(.unwritten, .exportFailed(path.string, Errno(rawValue: errno)))
    }
    if !replacing, let there = files.first(where: { access($0.place.string, F_OK) == 0 }) {
      throw CommandFailure(.refused, .exportExists(there.place.string))
    }
    for file in files {
      try ExportFile(file.place).write(file.bytes, replacing: replacing)
      context.remark(.exported(file.place.string))
    }
  }

  /// A section's name without what means something in a path, here or on Windows.
  private static func fileName(_ name: String) -> String {
    let forbidden = Set("/\\:*?\"<>|".unicodeScalars)
    let kept = name.unicodeScalars.map { forbidden.contains($0) || $0.value < 0x20 ? "_" : $0 }
    let text = String(String.UnicodeScalarView(kept.prefix(60)))
    return text.isEmpty || text.hasPrefix(".") ? "_" + text : text
  }
}
