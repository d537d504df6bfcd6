/// A label of the datasheets' tables: its spellings over all sheet generations, and what its cells
/// mean.
struct Label: Sendable {
  /// What a row with the label says.
  enum Role: Sendable {
    /// The cell feeds a property.
    case property(PropertyKey)
    /// The cell feeds one property a number, told apart by the words beside each number.
    case properties([(words: String, key: PropertyKey)])
    /// The cell names the standard that the rows below rate by. Where such words stand on a line
    /// alone, `Ratings per …` heads a table, and `Approvals per …` above it is a row.
    case ratingStandard(headsTable: Bool)
    /// Known, but it feeds no property.
    case remark

    /// The property that the cell feeds; of several, the first.
    var key: PropertyKey? {
      switch self {
      case .property(let key): key
      case .properties(let keys): keys.first?.key
      case .ratingStandard, .remark: nil
      }
    }
  }

  let role: Role
  let kind: ValueKind
  let spellings: [Spelling]
  /// Whether the number of a release may follow, as in `ETIM 9.0`.
  var takesRelease = false

  /// Whether cells under the label feed a property, or will when the label is whole.
  var feedsProperty: Bool {
    switch role {
    case .property, .properties: true
    case .ratingStandard, .remark: spellings.isEmpty
    }
  }

  /// Whether its cells explain the categories and degrees of the ratings.
  var isLegend: Bool { spellings.first?.text == "Legend (ratings)" }

  /// Whether a value under the label says by itself whether it is whole.
  var tellsItsEnd: Bool {
    if case .properties = role { true } else { isLegend }
  }

  /// Whether cells under the label hold a number with a unit.
  var isQuantity: Bool {
    if case .quantity = kind { true } else { false }
  }
}

extension Label {
  /// Stands for a label whose rest is to come: its cell can only be told by a number.
  static let brokenOff = Label(role: .remark, kind: .quantity(.number), spellings: [])
}

/// One spelling of a phrase and the language it belongs to.
struct Spelling: Sendable {
  let text: String
  let language: Language

  static func all(_ patterns: [String], _ language: Language) -> [Spelling] {
    patterns.flatMap(SpellingPattern.spellings).map { Spelling(text: $0, language: language) }
  }
}

/// The languages that sheets are printed in.
public enum Language: String, CaseIterable, Sendable {
  case en, de
}

extension Label {
  static func spellings(_ en: [String], _ de: [String]) -> [Spelling] {
    Spelling.all(en, .en) + Spelling.all(de, .de)
  }

  static func feeding(_ key: PropertyKey, _ en: [String], de: [String] = []) -> Label {
    Label(role: .property(key), kind: key.kind, spellings: spellings(en, de))
  }

  static func remark(_ en: [String], de: [String] = [], kind: ValueKind = .form) -> Label {
    Label(role: .remark, kind: kind, spellings: spellings(en, de))
  }

  static func release(_ role: Role, kind: ValueKind, _ en: [String]) -> Label {
    Label(role: role, kind: kind, spellings: spellings(en, []), takesRelease: true)
  }

  static func standard(_ en: [String], de: [String] = [], headsTable: Bool) -> Label {
    Label(
      role: .ratingStandard(headsTable: headsTable), kind: .text, spellings: spellings(en, de))
  }

  static func each(_ keys: [(String, PropertyKey)], _ en: [String], de: [String] = [])
    -> Label
  {
    Label(
      role: .properties(keys.map { (words: $0.0, key: $0.1) }), kind: keys[0].1.kind,
      spellings: spellings(en, de))
  }

  /// THE table. A new spelling is one more string; a new label is one more line.
  ///
  /// Case, blanks, hyphens, commas and semicolons do not count, and braces hold what may stand in a
  /// place (`SpellingPattern`). What rates by category or use group (`(III / 3)`,
  /// `(Use Group C)`, `per UL 1977`, a set number ` 2`) is read off before the lookup.
  static let table = trade + electrical + connection + mechanics + material + otherProducts
}

extension PropertyKey {
  /// Every spelling of the labels that feed the property, in all languages.
  public var spellings: [String] { Language.allCases.flatMap(spellings) }

  /// The spellings of the labels that feed the property in a language.
  public func spellings(in language: Language) -> [String] {
    Label.table.filter { label in
      switch label.role {
      case .property(let key): key == self
      case .properties(let keys): keys.contains { $0.key == self }
      case .ratingStandard, .remark: false
      }
    }.flatMap(\.spellings).filter { $0.language == language }.map(\.text)
  }
}
