import PlanModel

@testable import PlanExchange

/// A document written down in a test, read with ids that are the same each time.
enum Trial {
  static func read(_ text: String) throws -> ImportedDocument { try read(Array(text.utf8)) }
  static func read(_ bytes: [UInt8]) throws -> ImportedDocument {
    var ids = IDGenerator(seed: 7)
    return try DocumentReader.read(bytes, ids: &ids)
  }
}
