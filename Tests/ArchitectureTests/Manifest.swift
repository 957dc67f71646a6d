/// The targets of Package.swift with what they depend on, read from its text.
///
/// `swift package dump-package` would wait for the build lock that a running `swift test` holds.
struct Manifest {
  struct Target {
    let name: String
    let isTest: Bool
    let dependencies: Set<String>
  }

  let targets: [Target]

  init(_ source: String) {
    let code = source.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { line in !line.drop { $0 == " " }.hasPrefix("//") }
      .joined(separator: "\n")
    targets = ["systemLibrary", "target", "executableTarget", "testTarget"].flatMap { kind in
      code.ranges(of: ".\(kind)(").compactMap { range in
        Self.target(Self.balanced(code[range.upperBound...]), isTest: kind == "testTarget")
      }
    }
  }

  /// The target that the arguments `body` describe.
  private static func target(_ body: Substring, isTest: Bool) -> Target? {
    guard let name = strings(in: body).first else { return nil }
    var dependencies: Set<String> = []
    if let list = body.firstRange(of: "dependencies: [") {
      var rest = balanced(body[list.upperBound...])
      // A product names its package too, which is no dependency of its own.
      while let product = rest.firstRange(of: ".product(") {
        dependencies.formUnion(strings(in: rest[..<product.lowerBound]))
        let arguments = balanced(rest[product.upperBound...])
        dependencies.formUnion(strings(in: arguments).prefix(1))
        rest = rest[arguments.endIndex...]
      }
      dependencies.formUnion(strings(in: rest))
    }
    return Target(name: name, isTest: isTest, dependencies: dependencies)
  }

  /// The text up to the bracket that closes the one just before it.
  private static func balanced(_ text: Substring) -> Substring {
    var depth = 1
    for index in text.indices {
      if "([{".contains(text[index]) { depth += 1 }
      if ")]}".contains(text[index]) { depth -= 1 }
      if depth == 0 { return text[..<index] }
    }
    return text
  }

  /// The string literals in a text, in order.
  private static func strings(in text: Substring) -> [String] {
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 }.map { String(parts[$0]) }
  }
}
