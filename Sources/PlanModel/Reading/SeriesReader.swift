/// Gathers the figures of one result line into series.
struct SeriesReader {
  let line: Line
  let firstYear: FiscalYear
  /// The label of a figure that has none of its own.
  let fallback: String

  private struct Found {
    var year: FiscalYear
    var isSettled: Bool
    var figure: LabelledFigure
  }

  var series: [Series] {
    let found = figures
    let results = found.filter { !$0.figure.isReference }
    let references = found.filter(\.figure.isReference)
    let years = results.map(\.year)
    let changes = Set(results.map(\.figure.label)).count > 1 || Set(results.map(\.figure.group)).count > 1
    let counted = Set(results.filter { !$0.figure.figure.unit.isEmpty }.map(\.figure.figure.comparableUnit))
    // One figure a year under names that change: one series, the names beside the years.
    if changes, Set(years).count == years.count, counted.count <= 1 {
      return grouped(references, isReference: true) + [oneSeries(results)]
    }
    return grouped(references, isReference: true) + grouped(results, isReference: false)
  }

  private var figures: [Found] {
    var found: [Found] = []
    for (column, cell) in line.cells.enumerated() {
      guard case .text(let text) = cell else { continue }
      let year = firstYear.advanced(by: column)
      let state = line.facts[year]?.state ?? ResultState.proposed(from: text) ?? .done
      let all = LabelledFigure.all(in: text)
      // The same name twice in a cell says nothing certain.
      for figure in all where all.count(where: { $0.group == figure.group && $0.label == figure.label }) == 1 {
        found.append(Found(year: year, isSettled: state.isSettled, figure: figure))
      }
    }
    return found
  }

  private func oneSeries(_ found: [Found]) -> Series {
    Series(
      label: fallback, unit: found.first { !$0.figure.figure.unit.isEmpty }?.figure.figure.unit ?? "",
      points: found.map {
        Series.Point(
          year: $0.year, value: $0.figure.figure.value, isSettled: $0.isSettled, annotation: name(of: $0.figure))
      })
  }

  /// One series for each name and unit, in the order in which they first appear. A zero in words has no unit and joins
  /// the first series of its name.
  private func grouped(_ found: [Found], isReference: Bool) -> [Series] {
    var series: [Series] = []
    var owners: [(group: String?, label: String?, unit: String)] = []
    for one in found.filter({ !$0.figure.figure.unit.isEmpty }) + found.filter(\.figure.figure.unit.isEmpty) {
      let (group, label, unit) = (one.figure.group, one.figure.label, one.figure.figure.comparableUnit)
      let point = Series.Point(year: one.year, value: one.figure.figure.value, isSettled: one.isSettled)
      if let index = owners.firstIndex(where: {
        $0.group == group && $0.label == label && (unit.isEmpty || $0.unit == unit)
      }) {
        series[index].points.append(point)
        series[index].points.sort { $0.year < $1.year }
      } else {
        owners.append((group, label, unit))
        series.append(
          Series(
            label: name(of: one.figure) ?? fallback, unit: one.figure.figure.unit, points: [point],
            isReference: isReference))
      }
    }
    return series
  }

  private func name(of figure: LabelledFigure) -> String? {
    guard let group = figure.group else { return figure.label }
    return figure.label.map { group + " " + $0 } ?? group
  }
}
