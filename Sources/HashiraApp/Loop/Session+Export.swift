import Dashboard
import Glibc
import PlanModel
import SystemPackage

extension Session {
  /// Writes what the dialog asked for and tells the path, or why not.
  func export(_ request: ExportRequest) {
    guard writesFiles else { return tell(.exportNotHere) }
    do {
      var job = ExportJob(request)
      job.plan = request.product.isOfOnePlan ? store.ledger.plans.firstIndex { $0.id == request.plan } : nil
      let bytes = try job.bytes(of: store.ledger, current: state.currentYear, language: state.language)
      let path = FilePath(request.path)
      do {
        try ExportFile(path).write(bytes, replacing: request.replaces)
      } catch let failure as CommandFailure where failure.status == .refused && !request.replaces {
        return handle(.exportExists(request))
      }
      tell(.exported(Session.absolute(path).string))
    } catch let failure as CommandFailure {
      tell(failure.message)
    } catch {
      tell(.exportFailed(request.path, .ioError))
    }
  }

  /// So that the officer finds it, whatever folder the program was started in.
  private static func absolute(_ path: FilePath) -> FilePath {
    guard path.isRelative, let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return FilePath(platformString: folder).pushing(path).lexicallyNormalized()
  }
}

extension ExportJob {
  init(_ request: ExportRequest) {
    switch request.product {
    case .documentWorkbook: self.init(what: .document, format: .xlsx)
    case .documentPage: self.init(what: .document, format: .html)
    case .documentText: self.init(what: .document, format: .markdown)
    case .sheet: self.init(what: .sheet, format: .xlsx)
    case .dataWorkbook: self.init(what: .data, format: .xlsx)
    case .dataText: self.init(what: .data, format: .csv)
    case .dashboard: self.init(what: .dashboard, format: .html)
    case .targets: self.init(what: .targets, format: .xlsx)
    case .ledger: self.init(what: .data, format: .json)
    }
    year = request.year
  }
}
