import Foundation

/// A machine for scripts/setup: a folder that is the whole PATH, with the tools of this one that the script needs
/// in any case, a toolchain that has every header, and what a test adds.
struct Machine {
  private let tools: URL

  init() throws {
    tools = FileManager.default.temporaryDirectory.appending(path: "hashira-machine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    for name in ["bash", "env", "sort", "head", "wc", "dirname"] {
      let place = ["/usr/bin/\(name)", "/bin/\(name)"].first { FileManager.default.fileExists(atPath: $0) }
      if let place { try FileManager.default.createSymbolicLink(atPath: tool(name), withDestinationPath: place) }
    }
    try add("swift", "echo 'Swift version 6.1 (swift-6.1-RELEASE)'")
    // Asked to preprocess a header it finds it; asked for a library it knows the place.
    try add("clang", "echo /found")
  }

  /// Adds a tool, a bash script of one line, in place of one with the same name.
  func add(_ name: String, _ line: String) throws {
    try? FileManager.default.removeItem(atPath: tool(name))
    try "#!\(tool("bash"))\n\(line)\n".write(toFile: tool(name), atomically: false, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool(name))
  }

  /// Runs scripts/setup here: its status and all it said.
  func setup(_ arguments: String...) throws -> (status: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(filePath: tool("bash"))
    process.arguments = [Repository.root.appending(path: "scripts/setup").path] + arguments
    process.environment = ["PATH": tools.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  /// What the tools of this machine wrote to their log.
  func log() throws -> String { try String(contentsOfFile: tool("log"), encoding: .utf8) }

  func remove() { try? FileManager.default.removeItem(at: tools) }

  private func tool(_ name: String) -> String { tools.appending(path: name).path }
}
