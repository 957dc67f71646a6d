import PlanModel

extension FieldValue {
  /// The value in a few words, for messages and the history.
  package var shown: String {
    switch self {
    case .text(let text): text ?? ""
    case .prose(let prose): prose?.text ?? ""
    case .cell(let cell): cell.written
    case .reading(let reading): reading?.rawValue ?? "auto"
    case .fact(let fact):
      [fact?.state?.rawValue, fact?.asOf?.description, fact?.source, fact?.reason].compactMap { $0 }.joined(
        separator: " ")
    case .assessment(let assessment): assessment?.mark ?? ""
    case .flag(let flag): String(flag)
    case .number(let number): number?.description ?? ""
    case .date(let date): date?.description ?? ""
    case .item(let id): id?.rawValue ?? ""
    case .items(let ids): ids.map(\.rawValue).joined(separator: " ")
    case .texts(let texts): texts.joined(separator: " ")
    case .years(let years): years?.map(\.code).joined(separator: " ") ?? ""
    case .status(let status): status.rawValue
    case .better(let better): better.rawValue
    case .basis(let basis): basis?.rawValue ?? ""
    case .baseline(let baseline): baseline?.value.description ?? ""
    case .measurement(let measurement): measurement?.value.description ?? ""
    case .chapters(let chapters): chapters.map(\.title).joined(separator: " ")
    case .schemes(let entries):
      entries.map { if case .scheme(let scheme) = $0 { scheme.name } else { "…" } }.joined(separator: " ")
    case .formerNames(let names): names.map(\.name).joined(separator: " ")
    case .inquiry(let inquiry): inquiry.map { Phrase.inquiry($0).japanese } ?? ""
    case .pairs: "…"
    case .conflicts(let conflicts): conflicts.map(\.id).joined(separator: " ")
    case .unknownKeys(let keys): keys.entries.map(\.key).joined(separator: " ")
    }
  }
}
