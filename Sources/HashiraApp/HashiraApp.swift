import Glibc

/// The program: runs the command line it was started with and ends with its status.
package enum HashiraApp {
  package static func main() {
    exit(CommandRunner.runProcess(Array(CommandLine.arguments.dropFirst())))
  }
}
