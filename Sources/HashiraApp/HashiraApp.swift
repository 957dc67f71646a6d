import ArgumentParser

/// The program: parses the command line, runs one command, ends with its status.
package enum HashiraApp {
  package static func main() {
    do {
      var command = try HashiraCommand.parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      Output.complain("hashira: " + failure.message.text(in: .japanese))
      HashiraCommand.exit(withError: failure.status.code)
    } catch {
      HashiraCommand.exit(withError: error)
    }
  }
}
