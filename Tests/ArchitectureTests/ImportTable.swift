/// One row of the table of docs/architecture.md: what a target may import.
///
/// Change the rows together with that document and Package.swift; the reasons stand there.
struct ImportRow {
  let target: String
  /// Targets of this package that it depends on.
  var targets: [String] = []
  /// Products of other packages.
  var products: [String] = []
  /// What the toolchain brings. Nothing is allowed unless named here, Foundation above all: its formatters
  /// bring ICU, which costs every start of the program.
  var system: [String] = []

  var allowed: Set<String> { Set(targets + products + system) }
}

let importTable: [ImportRow] = [
  ImportRow(target: "CUnistring"),
  ImportRow(target: "CColumns"),
  ImportRow(target: "CNcurses"),
  ImportRow(target: "CSpreadsheet"),
  ImportRow(target: "BundledPlan"),
  ImportRow(target: "StrictJSON", system: ["Glibc"]),
  ImportRow(target: "PlanModel"),
  ImportRow(
    target: "PlanStore", targets: ["StrictJSON", "PlanModel"], products: ["SystemPackage"], system: ["Glibc"]),
  ImportRow(target: "PlanExchange", targets: ["PlanModel", "CSpreadsheet"], system: ["Glibc"]),
  ImportRow(target: "PlanSearch", targets: ["PlanModel", "CUnistring"], system: ["Glibc"]),
  ImportRow(target: "TerminalKit", targets: ["CUnistring", "CColumns"]),
  ImportRow(target: "Dashboard", targets: ["PlanModel", "TerminalKit"]),
  ImportRow(target: "CursesScreen", targets: ["TerminalKit", "CNcurses", "CColumns"], system: ["Glibc"]),
  ImportRow(
    target: "HashiraApp",
    targets: [
      "StrictJSON", "PlanModel", "PlanStore", "PlanExchange", "PlanSearch", "TerminalKit", "Dashboard", "CursesScreen",
      "BundledPlan",
    ],
    products: ["SystemPackage", "ArgumentParser"], system: ["Glibc"]),
  ImportRow(target: "hashira", targets: ["HashiraApp"]),
]

/// System headers that one C target alone may include. The name is matched anywhere in an `#include` line.
let guardedHeaders: [(name: String, allowedIn: String)] = [
  ("curses", "CNcurses"), ("term.h", "CNcurses"), ("unilbrk", "CUnistring"), ("uninorm", "CUnistring"),
  ("xlsxwriter", "CSpreadsheet"), ("zip.h", "CSpreadsheet"), ("expat", "CSpreadsheet"),
]
