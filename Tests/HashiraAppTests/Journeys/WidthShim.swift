import Glibc

/// A library that makes a tmux server draw ambiguous characters as wide as wanted: the project's own table of columns, put
/// before libc's `wcwidth`.
struct WidthShim {
  let path: String

  /// `widths`: C statements that choose them. nil where there is no clang to build it with.
  init?(_ widths: String, in trial: CommandTrial) {
    let source = """
      #include "CColumns.h"
      __attribute__((constructor)) static void choose(void) { \(widths) }
      """
    trial.write(Array(source.utf8), to: "widths.c")
    path = trial.path("widths.so")
    let columns = WidthShim.root + "/Sources/CColumns"
    _ = commandOutput(
      "clang -O1 -std=gnu2x -shared -fPIC -o '\(path)' '\(trial.path("widths.c"))' '\(columns)/columns.c' "
        + "'\(columns)/wcwidth.c' -I '\(columns)/include' -I '\(columns)'")
    if access(path, R_OK) != 0 { return nil }
  }

  /// The variable that puts it before libc.
  var preload: String { "LD_PRELOAD='\(path)'" }

  private static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(4).joined(separator: "/")
  }()
}
