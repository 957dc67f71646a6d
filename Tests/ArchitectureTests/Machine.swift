import Foundation

/// A machine for scripts/setup: a folder that is the whole PATH, with the tools of this one that the script needs
/// in any case, a toolchain that has every header, and what a test adds.
struct Machine {
  private let tools: URL

  private var scripts: [String: String] = [:]

  init() throws {
    tools = FileManager.default.temporaryDirectory.appending(path: "hashira-machine-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    for name in ["bash", "cat", "chmod", "dirname", "env", "head", "sort", "wc"] {
      let place = ["/usr/bin/\(name)", "/bin/\(name)"].first { FileManager.default.fileExists(atPath: $0) }
      if let place { try FileManager.default.createSymbolicLink(atPath: tool(name), withDestinationPath: place) }
    }
    add("swift", "echo 'Swift version 6.1 (swift-6.1-RELEASE)'")
    // Asked to preprocess a header it finds it; asked for a library it knows the place.
    add("clang", "echo /found")
    // Every module is there.
    add("python3", "exit 0")
  }

  /// Adds a tool, a line of bash, in place of one with the same name.
  mutating func add(_ name: String, _ line: String) { scripts[name] = line }

  /// Runs scripts/setup here: its status and all it said.
  func setup(_ arguments: String...) throws -> (status: Int32, said: String) {
    // Another bash writes the tools. Written by this process they might be open in a child that some other test
    // has just forked, and a file open for writing cannot be executed.
    let writing = scripts.map { name, line in
      """
      cat >'\(tool(name))' <<'END'
      #!\(tool("bash"))
      \(line)
      END
      chmod +x '\(tool(name))'

      """
    }
    let process = Process()
    process.executableURL = URL(filePath: tool("bash"))
    process.arguments = ["-c", writing.joined() + "exec \"$@\"", "-", tool("bash")]
    process.arguments? += [Repository.root.appending(path: "scripts/setup").path] + arguments
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
