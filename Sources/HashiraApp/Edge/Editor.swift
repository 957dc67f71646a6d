import Dashboard
import Glibc
import SystemPackage

/// The officer's own editor, on a private file that is gone afterwards: `$VISUAL`, else `$EDITOR`. Where
/// neither is set nothing is started: what a system calls its editor may be vi, or a question in English.
///
/// A text that cannot be taken back stays in its file, and the message names it.
struct Editor {
  private let command: String?
  private let folder: FilePath

  init(_ environment: Environment) {
    command = environment.value("VISUAL") ?? environment.value("EDITOR")
    folder = FilePath(environment.value("TMPDIR") ?? "/tmp")
  }

  struct Failure: Error {
    let message: Phrase
    init(_ message: Phrase) { self.message = message }
  }

  /// More than any text of a plan.
  private static let limit = 1 << 20

  /// Lets the text be edited and returns what was left, without the line end that editors put behind the last line. The
  /// terminal is the editor's meanwhile.
  func edit(_ text: String) throws(Failure) -> String {
    guard let command else { throw Failure(.noEditor) }
    let written = Array((text + "\n").utf8)
    let file = try write(written)
    guard let status = run(command, file) else { throw discard(file, .editorNotStarted(command)) }
    guard let bytes = Editor.read(file) else { throw Failure(.editedFileGone(file.string)) }
    guard status == 0 else {
      let message = Phrase.editorFailed(command, status)
      // Left without saving, as `:cq` does: nothing to keep.
      throw bytes == written ? discard(file, message) : Failure(message + .editedFileKept(file.string))
    }
    guard bytes.count <= Editor.limit, let edited = String(validating: bytes, as: UTF8.self) else {
      throw Failure(.editedTextUnreadable + .editedFileKept(file.string))
    }
    _ = discard(file, .noEditor)
    // Of CR LF, one Character to Swift, the field makes one line end.
    return edited.unicodeScalars.last == "\n" ? String(edited.unicodeScalars.dropLast()) : edited
  }

  private func discard(_ file: FilePath, _ message: Phrase) -> Failure {
    _ = file.withPlatformString { unlink($0) }
    return Failure(message)
  }

  /// A file of mode 0600 with a name of its own.
  private func write(_ bytes: [UInt8]) throws(Failure) -> FilePath {
    var name = Array(folder.appending("hashira-XXXXXX.txt").string.utf8CString)
    let descriptor = mkstemps(&name, 4)
    guard descriptor >= 0 else { throw Failure(.noTemporaryFile(folder.string, errno)) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    let path = FilePath(String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
    let file = FileDescriptor(rawValue: descriptor)
    do {
      try file.closeAfter { _ = try file.writeAll(bytes) }
    } catch {
      throw discard(path, .noTemporaryFile(folder.string, (error as? Errno)?.rawValue ?? EIO))
    }
    return path
  }

  private static func read(_ file: FilePath) -> [UInt8]? {
    guard let descriptor = try? FileDescriptor.open(file, .readOnly, options: [.closeOnExec, .nonBlocking]) else {
      return nil
    }
    return try? descriptor.closeAfter {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while case let count = try buffer.withUnsafeMutableBytes({ try descriptor.read(into: $0) }), count > 0 {
        bytes += buffer[..<count]
        if bytes.count > limit { break }
      }
      return bytes
    }
  }

  /// The exit status, 128 and more for a signal; nil if it could not be started. By the shell: the variable may hold
  /// options. `system` keeps Ctrl-C from ending this program.
  private func run(_ command: String, _ file: FilePath) -> Int32? {
    // What this program ignores, the editor must not.
    let ignored = [SIGPIPE, SIGXFSZ].map { ($0, signal($0, SIG_DFL)) }
    defer { for (number, before) in ignored { signal(number, before) } }
    let status = system(command + " '" + file.string.replacingQuotes + "'")
    guard status >= 0 else { return nil }
    let endedBy = status & 0x7F
    return endedBy == 0 ? status >> 8 & 0xFF : 128 + endedBy
  }
}

extension String {
  /// Fit to stand between single quotes in a shell's line.
  fileprivate var replacingQuotes: String {
    split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
  }
}
