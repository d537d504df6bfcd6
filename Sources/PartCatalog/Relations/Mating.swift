import DatasheetText

/// Whether two counterparts fit, by what both state.
enum Mating {
  /// A characteristic that two halves of a connection must agree on.
  enum Characteristic: String {
    case poles, coding
    case pinSpacing = "pin spacing"
    case gender
  }

  /// One characteristic that both state, and whether it fits.
  struct Comparison {
    var characteristic: Characteristic
    var fits: Bool
    var left: String
    var right: String
  }

  /// The verdict on two counterparts.
  static func verdict(_ part: Part, _ other: Part) -> Verdict {
    let comparisons = comparisons(part, other)
    if comparisons.isEmpty { return .unverified }
    return comparisons.allSatisfy(\.fits) ? .agrees : .conflicts
  }

  /// Every characteristic that both parts state. Poles, coding and pin spacing must be equal; of the
  /// genders there must be one of each.
  static func comparisons(_ part: Part, _ other: Part) -> [Comparison] {
    guard let left = part.record.typed.matingFace, let right = other.record.typed.matingFace else {
      return []
    }
    var result: [Comparison] = []
    if let poles = left.poles, let otherPoles = right.poles {
      result.append(
        Comparison(
          characteristic: .poles, fits: poles == otherPoles, left: "\(poles)",
          right: "\(otherPoles)"))
    }
    if let coding = left.coding, let otherCoding = right.coding {
      result.append(
        Comparison(
          characteristic: .coding, fits: part.text.same(coding, otherCoding, in: other.text),
          left: part.text[coding], right: other.text[otherCoding]))
    }
    if let spacing = left.pinSpacing?.quantity.value,
      let otherSpacing = right.pinSpacing?.quantity.value
    {
      result.append(
        Comparison(
          characteristic: .pinSpacing, fits: spacing.isEqual(to: otherSpacing),
          left: "\(spacing) mm", right: "\(otherSpacing) mm"))
    }
    if let gender = left.gender, let otherGender = right.gender {
      result.append(
        Comparison(
          characteristic: .gender, fits: gender != otherGender, left: gender.rawValue,
          right: otherGender.rawValue))
    }
    return result
  }
}
