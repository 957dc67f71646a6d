import Glibc

/// A spreadsheet as openpyxl reads it: a reader that shares nothing with the writer.
struct IndependentReader {
  /// What a script prints of a workbook that it finds as `book`; nil where Python or openpyxl is not there, said aloud.
  static func lines(of bytes: [UInt8], _ script: String) -> [String]? {
    var template = Array("/tmp/hashira-xlsx-XXXXXX".utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { return nil }
    let path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    _ = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    close(file)
    let program = "import sys, openpyxl\nbook = openpyxl.load_workbook(open(sys.argv[1], 'rb'))\n" + script
    // Debian's python3 is the one that apt-get gives openpyxl to.
    guard
      let python = popen(
        "PYTHONIOENCODING=utf-8 PATH=/usr/bin:$PATH python3 - \(path) 2>&1 <<'END'\n\(program)\nEND", "r")
    else { return nil }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, python), count > 0 { output += buffer[..<count] }
    let text = String(decoding: output, as: UTF8.self)
    guard pclose(python) == 0 else {
      let isMissing = text.contains("No module named") || text.contains("not found")
      print(
        "NOT CHECKED by an independent reader: \(isMissing ? "python3-openpyxl is missing (scripts/setup --tests)" : text)"
      )
      return isMissing ? nil : [text]
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
