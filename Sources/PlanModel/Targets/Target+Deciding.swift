extension Target {
  /// The edits that decide how this target is judged as `decided` is: basis, steps, years measured, baseline and the
  /// direction of good. None where nothing differs; everything else of `decided` is left alone.
  package func edits(deciding decided: Target) -> [PlanEdit] {
    var edits: [PlanEdit] = []
    func set(_ field: Field, _ before: FieldValue, _ after: FieldValue) {
      if !before.isExactly(after) { edits.append(.set(id, field, before: before, after: after)) }
    }
    set(.basis, .basis(basis), .basis(decided.basis))
    for year in Set(steps.keys).union(decided.steps.keys).sorted() {
      set(.step(year), .number(steps[year]), .number(decided.steps[year]))
    }
    set(.measuredIn, .years(measuredIn), .years(decided.measuredIn))
    set(.baseline, .baseline(baseline), .baseline(decided.baseline))
    set(.most, .number(most), .number(decided.most))
    set(.better, .better(better), .better(decided.better))
    return edits
  }

  /// Whether a basis was chosen whose pace nothing defines yet.
  package var wantsBaseline: Bool { basis != nil && basis != .yearly && baseline == nil && steps.isEmpty }
}
