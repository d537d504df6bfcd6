import TestSupport

/// With which mark the numbers of one value print their decimals.
enum DecimalMarks {
  case asIs, points, commas
  /// Commas before the slash and points after it, as German sheets print inches.
  case commasThenPoints

  static func random(_ random: inout SeededRandom, _ language: FactSheet.Language) -> DecimalMarks {
    random.pick(
      language == .german
        ? [.asIs, .commas, .commasThenPoints] : [.asIs, .points, .commas, .commasThenPoints])
  }

  /// The value with these marks.
  func printed(_ raw: String) -> String {
    switch self {
    case .asIs: return raw
    case .points: return marked(raw, ".")
    case .commas: return marked(raw, ",")
    case .commasThenPoints:
      let halves = raw.split(separator: " / ", maxSplits: 1).map(String.init)
      return ([marked(halves[0], ",")] + halves.dropFirst().map { marked($0, ".") })
        .joined(separator: " / ")
    }
  }

  private func marked(_ raw: String, _ mark: String) -> String {
    raw.replacing(#/(\d)[.,](?=\d)/#) { $0.output.1 + mark }
  }
}
