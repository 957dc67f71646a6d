import Glibc

/// A spreadsheet as openpyxl reads it: a reader that shares nothing with the writer.
struct IndependentReader {
  /// What a script prints of a workbook that it finds as `book`; nil where Python or openpyxl is not there, said aloud.
  static func lines(of bytes: [UInt8], _ script: String) -> [String]? {
    run(bytes, "import openpyxl\nbook = openpyxl.load_workbook(open(path, 'rb'))\n" + script)?.lines
  }

  /// The workbook after a script has changed it and openpyxl has saved it its own way.
  static func saved(_ bytes: [UInt8], _ script: String) -> [UInt8]? {
    let load = "import openpyxl\nbook = openpyxl.load_workbook(open(path, 'rb'))\n"
    return run(bytes, load + script + "\nbook.save(open(path, 'wb'))")?.file
  }

  /// What a script leaves in the file `path`, which holds these bytes at first.
  static func made(_ bytes: [UInt8] = [], _ script: String) -> [UInt8]? { run(bytes, script)?.file }

  private static func run(_ bytes: [UInt8], _ script: String) -> (lines: [String], file: [UInt8])? {
    var template = Array("/tmp/hashira-xlsx-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      close(file)
      unlink(path)
    }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    let program = "import sys\npath = sys.argv[1]\n" + script
    // Debian's python3 is the one that apt-get gives openpyxl to.
    let command = "PYTHONIOENCODING=utf-8 PATH=/usr/bin:$PATH python3 - \(path) 2>&1 <<'END'\n\(program)\nEND"
    guard let python = popen(command, "r") else { return nil }
    let output = contents(of: python)
    let text = String(decoding: output, as: UTF8.self)
    guard pclose(python) == 0 else {
      let isMissing = text.contains("No module named") || text.contains("not found")
      let why = isMissing ? "python3-openpyxl is missing (scripts/setup --tests)" : text
      print("NOT CHECKED by an independent reader: \(why)")
      return isMissing ? nil : ([text], [])
    }
    guard let left = fopen(path, "r") else { return nil }
    defer { fclose(left) }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    return (lines, contents(of: left))
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}
