import Testing

@Suite("Import lines are understood in all their forms")
struct ImportLineTests {
  @Test(
    "names the module",
    arguments: [
      ("import PlanModel", "PlanModel"),
      ("  import PlanModel // why", "PlanModel"),
      ("@testable import PlanModel", "PlanModel"),
      ("@preconcurrency import Glibc", "Glibc"),
      ("@_spi(Internals) @preconcurrency import Glibc", "Glibc"),
      ("internal import SystemPackage", "SystemPackage"),
      ("@_exported public import SystemPackage", "SystemPackage"),
      ("import struct SystemPackage.FilePath", "SystemPackage"),
      ("import func Glibc.poll", "Glibc"),
      ("import Foundation.NSURL", "Foundation"),
    ])
  func module(line: String, module: String) {
    #expect(importedModule(in: line[...]) == module)
  }

  @Test("is not fooled", arguments: ["// import PlanModel", "let important = 1", "importAnswers()", "case import", ""])
  func none(line: String) {
    #expect(importedModule(in: line[...]) == nil)
  }

  @Test("finds two imports on one line, and each once")
  func twoOnOneLine() {
    #expect(importedModules(in: "import A; import B\nimport A\n") == ["A", "B"])
  }
}
