/// A fact that two readings do not have in common.
enum FactChange: Equatable {
  case changed(from: Fact, to: Fact)
  case lost(Fact)
  case new(Fact)
}

/// Compares the facts of two readings of a part by meaning.
enum FactComparison {
  /// What changed, was lost or is new, in the order of the new reading, lost facts at the end.
  ///
  /// A rating or property that follows from a row is told with its row alone.
  static func changes(from old: [Fact], to new: [Fact]) -> [FactChange] {
    var pairing = Pairing(old, new)
    pairing.pair { $0.foldedName == $1.foldedName && $0.meaning == $1.meaning }
    pairing.pair { $0.key != nil && $0.key == $1.key && $0.meaning == $1.meaning }
    pairing.pair { $0.foldedName == $1.foldedName && $0.kind != .note }
    pairing.pair { $0.key != nil && $0.key == $1.key }
    pairing.pair { $0.line > 0 && $0.line == $1.line && $0.kind == .note }
    return withoutConsequences(pairing.changes)
  }

  private static func withoutConsequences(_ changes: [FactChange]) -> [FactChange] {
    let rows = changes.flatMap(\.facts).filter { $0.kind == .attribute }
    let lines = Set(rows.flatMap(\.lines))
    let keys = Set(rows.compactMap(\.key))
    return changes.filter { change in
      change.facts.contains { fact in
        switch fact.kind {
        case .rating: lines.isDisjoint(with: fact.lines)
        case .property: !keys.contains(fact.key ?? "")
        default: true
        }
      }
    }
  }
}

extension FactChange {
  /// The old fact and the new, where they are.
  var facts: [Fact] {
    switch self {
    case .changed(let old, let new): [old, new]
    case .lost(let fact), .new(let fact): [fact]
    }
  }
}

/// Finds for each new fact the old one that it stands for.
private struct Pairing {
  private let new: [Fact]
  private var old: [Fact?]
  private var partners: [Fact?]

  init(_ old: [Fact], _ new: [Fact]) {
    self.old = old
    self.new = new
    partners = Array(repeating: nil, count: new.count)
  }

  /// Pairs what is left on both sides and fits, in print order.
  mutating func pair(_ fits: (Fact, Fact) -> Bool) {
    for index in new.indices where partners[index] == nil {
      let found = old.firstIndex { candidate in
        guard let candidate, candidate.kind == new[index].kind else { return false }
        return fits(candidate, new[index])
      }
      guard let found else { continue }
      partners[index] = old[found]
      old[found] = nil
    }
  }

  var changes: [FactChange] {
    let changed = zip(new, partners).compactMap { fact, partner -> FactChange? in
      guard let partner else { return .new(fact) }
      return partner.meaning == fact.meaning ? nil : .changed(from: partner, to: fact)
    }
    return changed + old.compactMap { $0.map { .lost($0) } }
  }
}
