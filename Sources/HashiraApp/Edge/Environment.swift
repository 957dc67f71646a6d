import Glibc

/// The environment's variables, looked up one by one: at start hardly any of them is wanted.
package struct Environment: Sendable {
  private let lookup: @Sendable (String) -> String?

  /// The variables of this process.
  static let process = Environment(lookup: { name in getenv(name).map { String(cString: $0) } })

  package init(_ values: [String: String]) { self.init(lookup: { values[$0] }) }
  private init(lookup: @escaping @Sendable (String) -> String?) { self.lookup = lookup }

  /// A variable that is set and not empty.
  func value(_ name: String) -> String? {
    guard let value = lookup(name), !value.isEmpty else { return nil }
    return value
  }
}
