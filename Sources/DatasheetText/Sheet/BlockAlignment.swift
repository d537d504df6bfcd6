/// Which of some labels belongs to which of some values, both in the order of the page.
///
/// A value stands as many places below the first value as its label below the first label. Some
/// labels may have no value here, and some values no label: pairs are proven where a run of them fits
/// in its whole length, and where neither end could be moved by a place.
struct BlockAlignment {
  /// How well each value stands under each label, label by label.
  let fits: [[ValueForm.Fit]]
  /// The labels that can have none of the values, though they are of their kind.
  let excluded: [Bool]
  /// The lines among the values that are no values, and end what stands before them.
  let strays: [Bool]

  /// Labels and values one after the other that fit.
  private struct Run {
    var labels: ClosedRange<Int>
    /// From the place of a label to that of its value.
    var shift: Int
    var values: ClosedRange<Int> { (labels.lowerBound + shift)...(labels.upperBound + shift) }

    func contradicts(_ other: Run) -> Bool {
      if labels.overlaps(other.labels) || values.overlaps(other.values) { return true }
      return (labels.lowerBound < other.labels.lowerBound)
        != (values.lowerBound < other.values.lowerBound)
    }
  }

  /// The pairs that are proven, as places of label and value.
  func pairs() -> [(label: Int, value: Int)] {
    let proven = runs().filter(isProven).sorted { $0.labels.count > $1.labels.count }
    var taken: [Run] = []
    for (place, run) in proven.enumerated() {
      let hasRival = proven.enumerated().contains {
        $0.offset != place && $0.element.labels.count == run.labels.count
          && $0.element.contradicts(run)
      }
      if !hasRival, !taken.contains(where: { $0.contradicts(run) }) { taken.append(run) }
    }
    return taken.flatMap { run in run.labels.map { ($0, $0 + run.shift) } }
  }

  /// The longest runs of each shift.
  private func runs() -> [Run] {
    guard !fits.isEmpty, !strays.isEmpty else { return [] }
    var runs: [Run] = []
    for shift in (1 - fits.count)..<strays.count {
      var start: Int?
      for label in max(0, -shift)...min(fits.count, strays.count - shift) {
        let isFit = label < min(fits.count, strays.count - shift) && fit(label, label + shift) > .none
        if isFit { start = start ?? label }
        if !isFit, let first = start {
          if label - first > 1 { runs.append(Run(labels: first...(label - 1), shift: shift)) }
          start = nil
        }
      }
    }
    return runs
  }

  private func fit(_ label: Int, _ value: Int) -> ValueForm.Fit {
    guard fits.indices.contains(label), strays.indices.contains(value), !excluded[label],
      !strays[value]
    else { return .none }
    return fits[label][value]
  }

  private func isProven(_ run: Run) -> Bool {
    let typical = run.labels.count { fit($0, $0 + run.shift) == .typical }
    let first = run.labels.lowerBound
    let last = run.labels.upperBound
    let isBegun = isEdge(first, first + run.shift, step: -1)
    let isEnded = isEdge(last, last + run.shift, step: 1)
    guard isBegun || isFixed(first, first + run.shift, step: -1),
      isEnded || isFixed(last, last + run.shift, step: 1)
    else { return false }
    return isBegun && isEnded ? typical > 0 : typical > 2 && 3 * typical >= run.labels.count
  }

  /// Whether neither a label nor a value is left beyond a pair.
  private func isEdge(_ label: Int, _ value: Int, step: Int) -> Bool {
    !fits.indices.contains(label + step)
      && (!strays.indices.contains(value + step) || strays[value + step])
  }

  /// Whether the pair at the end of a run holds what lies beyond it off: it is typical, and neither
  /// fits the next of the other block; or the pair beyond it is of a kind with what is excluded.
  private func isFixed(_ label: Int, _ value: Int, step: Int) -> Bool {
    if fits.indices.contains(label + step), strays.indices.contains(value + step),
      excluded[label + step], fits[label + step][value + step] == .typical
    {
      return true
    }
    return fit(label, value) == .typical && fit(label, value + step) == .none
      && fit(label + step, value) == .none
  }
}
