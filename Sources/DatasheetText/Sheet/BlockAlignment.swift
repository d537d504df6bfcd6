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
    let proven = runs().compactMap(proven).sorted { $0.labels.count > $1.labels.count }
    var taken: [Run] = []
    for (place, run) in proven.enumerated() {
      let hasRival = proven.enumerated().contains {
        $0.offset != place && $0.element.labels.count == run.labels.count
          && $0.element.contradicts(run)
      }
      if !hasRival, !taken.contains(where: { $0.contradicts(run) }) { taken.append(run) }
    }
    return taken.flatMap { run in run.labels.map { ($0, $0 + run.shift) } } + moved(beside: taken)
  }

  /// The longest runs of each shift.
  private func runs() -> [Run] {
    guard !fits.isEmpty, !strays.isEmpty else { return [] }
    var runs: [Run] = []
    for shift in (1 - fits.count)..<strays.count {
      var start: Int?
      for label in max(0, -shift)...min(fits.count, strays.count - shift) {
        let isFit = fit(label, label + shift) > .none
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

  /// The run without what could be moved at its ends; `nil` where too little of it is typical.
  private func proven(_ run: Run) -> Run? {
    var first = run.labels.lowerBound
    var last = run.labels.upperBound
    while first < last, end(first, first + run.shift, step: -1) == .open { first += 1 }
    while first < last, end(last, last + run.shift, step: 1) == .open { last -= 1 }
    guard first < last else { return nil }
    let typical = (first...last).count { fit($0, $0 + run.shift) == .typical }
    let ends = [end(first, first + run.shift, step: -1), end(last, last + run.shift, step: 1)]
    let fixed = ends.count { $0 == .fixed }
    let isProven = fixed == 0 ? typical > 0 : typical > fixed && 3 * typical > last - first
    return isProven && !ends.contains(.open) ? Run(labels: first...last, shift: run.shift) : nil
  }

  /// What holds the end of a run in its place.
  private enum End {
    /// Nothing is left beyond it, or what is left is paired by others.
    case closed
    /// The pair at the end is typical, and neither of the two is so with what lies beyond.
    case fixed
    /// It could be moved.
    case open
  }

  private func end(_ label: Int, _ value: Int, step: Int) -> End {
    let hasLabel = fits.indices.contains(label + step)
    let hasValue = strays.indices.contains(value + step) && !strays[value + step]
    if !hasLabel, !hasValue { return .closed }
    if hasLabel, hasValue, excluded[label + step], fits[label + step][value + step] == .typical {
      return .closed
    }
    let isFixed =
      fit(label, value) == .typical && fit(label, value + step) < .typical
      && fit(label + step, value) < .typical
    return isFixed ? .fixed : .open
  }

  // MARK: Out of order

  /// No page leaves more labels than this beside one value out of its place; the bound keeps the time
  /// linear.
  private static let mostMoved = 8

  /// The pairs between the runs where one value stands out of its place.
  private func moved(beside runs: [Run]) -> [(label: Int, value: Int)] {
    let sorted = runs.sorted { $0.labels.lowerBound < $1.labels.lowerBound }
    return (0...sorted.count).flatMap { place in
      let above = place > 0 ? sorted[place - 1] : nil
      let below = place < sorted.count ? sorted[place] : nil
      let labels = ((above?.labels.upperBound ?? -1) + 1)..<(below?.labels.lowerBound ?? fits.count)
      return moved(labels, valuesBetween(above, below))
    }
  }

  /// The values between two runs, or from the nearest stray line to a run.
  private func valuesBetween(_ above: Run?, _ below: Run?) -> Range<Int> {
    var lower = (above?.values.upperBound ?? -1) + 1
    var upper = below?.values.lowerBound ?? strays.count
    if above == nil, let stray = strays[lower..<upper].lastIndex(of: true) { lower = stray + 1 }
    if above != nil, let stray = strays[lower..<upper].firstIndex(of: true) { upper = stray }
    return lower..<upper
  }

  /// The only order in which one value out of its place leaves each under a label that it is typical
  /// of.
  private func moved(_ labels: Range<Int>, _ values: Range<Int>) -> [(label: Int, value: Int)] {
    guard labels.count == values.count, labels.count > 1, labels.count <= Self.mostMoved else {
      return []
    }
    var found: Set<[Int]> = []
    for from in 0..<values.count {
      for place in 0..<values.count where place != from {
        var order = Array(values)
        order.insert(order.remove(at: from), at: place)
        if zip(labels, order).allSatisfy({ fit($0, $1) == .typical }) { found.insert(order) }
      }
    }
    guard found.count == 1, let order = found.first else { return [] }
    return zip(labels, order).map { ($0, $1) }
  }
}
