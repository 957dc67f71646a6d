/// One figure as a result states it: `743名`, `１，２３４人`, `14.9日`, or 派遣なし, a true zero.
struct Figure: Hashable {
  var value: Decimal
  /// The counter as written, full-width signs folded; "" for a zero said in words.
  var unit: String

  /// Reads a text that is a figure as a whole; nil for anything else: an ordinal, a range, a date, a number alone.
  init?(_ text: some StringProtocol) {
    if Figure.zeros.contains(String(text)) {
      self.init(value: Decimal(0), unit: "")
      return
    }
    let folded = WidthFolding.folded(text)
    let number = folded.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let unit = String(folded.dropFirst(number.count))
    guard Figure.units.contains(unit), let value = Figure.value(of: number) else { return nil }
    self.init(value: value, unit: unit)
  }
  private init(value: Decimal, unit: String) {
    self.value = value
    self.unit = unit
  }

  /// The number without its thousands; nil where commas stand elsewhere.
  private static func value(of text: Substring) -> Decimal? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    guard groups.count > 1 else { return Decimal(text) }
    let whole = groups.dropLast() + [groups[groups.count - 1].prefix { $0 != "." }]
    guard (1...3).contains(groups[0].count), whole.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    return Decimal(groups.joined())
  }

  /// Whether a segment of the text is a zero in words.
  static func saysZero(_ text: String) -> Bool {
    TextSegments(text).parts.contains { zeros.contains(String($0)) }
  }

  /// 人 and 名 count the same.
  var comparableUnit: String { unit == "人" ? "名" : unit }

  /// 該当なし is not among them: it says that there was nothing to count.
  private static let zeros: Set<String> = [
    "派遣なし", "派遣無し", "参加なし", "参加者なし", "受講なし", "受講者なし", "申請なし", "申請者なし", "応募なし", "応募者なし", "利用なし", "利用者なし", "対象者なし",
    "実績なし",
  ]
  private static let units: Set<String> = [
    "名", "人", "回", "件", "日", "日間", "時間", "分", "%", "ポイント", "割", "冊", "部", "台", "箇所", "か所", "カ所", "ヶ所", "ケ所", "か国", "社",
    "校", "課", "組", "講座", "本", "円", "千円", "万円", "百万円", "団体", "種類", "項目", "点", "枚", "通", "席", "室", "局", "所", "所属",
  ]
}
