import PlanModel

extension State {
  /// The products of the export dialog with their numbers.
  var exportChoices: [(String, Phrase)] {
    ExportRequest.Product.allCases.enumerated().map { ("\($0.offset + 1)", $0.element.phrase) }
  }
}
