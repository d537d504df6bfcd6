/// What the text of a cell shows by itself of the labels that it can stand under.
struct ValueForm {
  /// How well a value stands under a label.
  enum Fit: UInt8, Comparable {
    /// It cannot.
    case none
    /// Nothing speaks against it, and nothing for it.
    case loose
    /// It is of the kind that the label wants, and most other labels do not.
    case typical

    static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the quantity at the beginning measures.
  var dimension: Dimension?
  /// Whether the quantity has two bounds.
  var isRange = false
  /// Whether it is nothing but a quantity, perhaps with its twin, a number, or a word that says all.
  var isWhole = false
  var signs: Signs = []
  /// How many digits it has, where it has nothing else.
  var digits = 0
  /// What it is known to be printed under, where it is one of the values of the vocabulary.
  var keys: [PropertyKey] = []

  struct Signs: OptionSet {
    let rawValue: UInt16
    static let dash = Signs(rawValue: 1)
    static let flag = Signs(rawValue: 2)
    static let color = Signs(rawValue: 4)
    static let count = Signs(rawValue: 8)
    static let beginsWithDigit = Signs(rawValue: 16)
    /// `IEC/EN 60664-1`.
    static let standard = Signs(rawValue: 32)
    /// `DE`.
    static let country = Signs(rawValue: 64)
    /// `IP20`.
    static let protection = Signs(rawValue: 128)
    /// `V0`.
    static let flammability = Signs(rawValue: 256)
    /// `I`, `IIIa`.
    static let materialGroup = Signs(rawValue: 512)
    /// `EC001284`.
    static let etimClass = Signs(rawValue: 1024)
    /// `Female connector/socket`.
    static let connector = Signs(rawValue: 2048)
    /// One letter.
    static let letter = Signs(rawValue: 4096)
    /// `22 (TOPJOB S)`.
    static let group = Signs(rawValue: 8192)
  }

  /// Whether it can be one of many texts: neither a number nor a code of a few labels only.
  private var isText: Bool {
    dimension == nil && digits == 0
      && signs.isDisjoint(with: [
        .flag, .count, .standard, .protection, .flammability, .etimClass, .letter,
      ])
  }

  /// How well it stands under a label that the vocabulary knows.
  func fit(_ label: Label) -> Fit {
    if signs.contains(.dash) { return .loose }
    if case .ratingStandard = label.role { return signs.contains(.standard) ? .typical : .none }
    if let key = label.role.key {
      if keys.contains(key) { return .typical }
      if let fit = fit(code: key) { return fit }
    }
    switch label.kind {
    case .form: return .loose
    case .text: return isText ? .loose : .none
    case .list: return isText || digits < 3 && dimension == nil ? .loose : .none
    case .flag: return signs.contains(.flag) ? .typical : isText ? .loose : .none
    case .color: return signs.contains(.color) ? .typical : isText ? .loose : .none
    case .count:
      if signs.contains(.count) { return .typical }
      return signs.contains(.beginsWithDigit) && dimension == nil && digits == 0 ? .loose : .none
    case .quantity(let wanted):
      // What is nominal is one value.
      if isRange, label.role.key == .nominalCrossSection { return .none }
      let isWanted = dimension == wanted || wanted == .crossSection && dimension == .wireGauge
      return isWanted ? .typical : .none
    }
  }

  /// How well it stands under a label that wants a code; `nil` where any text may stand there.
  private func fit(code key: PropertyKey) -> Fit? {
    func only(_ holds: Bool) -> Fit { holds ? .typical : .none }
    func best(_ sign: Signs) -> Fit? { signs.contains(sign) ? .typical : nil }
    return switch key {
    case .gtin: only([8, 12, 13, 14].contains(digits))
    case .customsTariffNumber: only((6...12).contains(digits))
    case .unspsc: only(digits == 8)
    case .etim: only(signs.contains(.etimClass))
    case .countryOfOrigin: best(.country)
    case .protectionClass: best(.protection)
    case .flammabilityClass: best(.flammability)
    case .materialGroup: only(signs.contains(.materialGroup))
    case .coding: best(.letter)
    case .contactType: best(.connector)
    case .productGroup: signs.contains(.beginsWithDigit) ? only(signs.contains(.group)) : nil
    default: nil
    }
  }
}

extension TextStore {
  /// What a text shows by itself.
  func valueForm(of words: TextRange) -> ValueForm {
    var form = ValueForm()
    guard !words.isEmpty else { return form }
    if isDash(words) { form.signs.insert(.dash) }
    form.keys = KnownValues.phrases.meaning(of: words, in: bytes) ?? []
    if Words.flags.meaning(of: words, in: bytes) != nil { form.signs.insert(.flag) }
    if Words.colors.meaning(of: words, in: bytes) != nil { form.signs.insert(.color) }
    if Byte.isDigit(bytes[words.lower]) { form.signs.insert(.beginsWithDigit) }
    if bytes[words.lower..<words.upper].allSatisfy(Byte.isDigit) { form.digits = words.count }
    readMeasure(words, into: &form)
    if isGroup(words) { form.signs.insert(.group) }
    if isCounted(words) { form.signs.insert(.count) }
    if LabelReader.standardWithScopes(words, in: bytes)?.standard == words {
      form.signs.insert(.standard)
    }
    if let (kind, _) = Vocabulary.kinds.longestPrefix(of: words, in: bytes), kind.gender != nil {
      form.signs.insert(.connector)
    }
    form.signs.formUnion(code(words))
    let isWord = !form.signs.isDisjoint(with: [.flag, .color, .standard, .protection, .etimClass])
    form.isWhole = form.isWhole || form.digits > 0 || isWord
    return form
  }

  /// What the first quantity measures, where nothing stands before it or words that lead to it.
  private func readMeasure(_ words: TextRange, into form: inout ValueForm) {
    var reader = QuantityReader(bytes, words)
    let found = reader.all()
    if let first = found.first, let last = found.last {
      let lead = bytes.trimmed(TextRange(words.lower, first.range.lower))
      guard lead.isEmpty || bytes[lead.upper - 1] == Byte.colon else { return }
      form.dimension = first.quantity.unit.dimension
      form.isRange =
        !first.quantity.isExact && first.quantity.lower != nil
        && first.quantity.upper != nil
      let areTwins = zip(found, found.dropFirst()).allSatisfy { left, right in
        let between = bytes.trimmed(TextRange(left.range.upper, right.range.lower))
        return between.count == 1 && bytes[between.lower] == Byte.slash
      }
      form.isWhole = lead.isEmpty && last.range.upper == words.upper && areTwins
    } else if Byte.isDigit(bytes[words.lower]) {
      // A number that can be read two ways has a unit all the same.
      let end = reader.numbers.read(bytes, at: words.lower, end: words.upper).end
      form.dimension = reader.unit(at: end)?.unit.dimension
    }
  }

  /// Whether a number and a name in parentheses are all of it.
  private func isGroup(_ words: TextRange) -> Bool {
    let end = NumberReader().read(bytes, at: words.lower, end: words.upper).end
    let name = bytes.trimmed(TextRange(end, words.upper))
    return !name.isEmpty && Byte.isDigit(bytes[words.lower]) && bytes.isParenthesis(name)
  }

  private func isCounted(_ words: TextRange) -> Bool {
    if let (_, start) = QuantityReader(bytes, words).prefix(at: words.lower) {
      return wholeNumber(bytes.trimmed(TextRange(start, words.upper))) != nil
    }
    return isCount(words)
  }

  private func isCount(_ words: TextRange) -> Bool {
    wholeNumber(words).map { $0 < 10_000 } ?? (countedNoun(words) != nil)
      || conditionalCountStarts(words).first == words.lower
  }

  /// What a single word of a few letters and digits is by its form.
  private func code(_ words: TextRange) -> ValueForm.Signs {
    let first = bytes.word(from: words.lower, to: words.upper) ?? words
    if isProtectionCode(first) { return .protection }
    guard first.count == words.count, words.count <= 8 else { return [] }
    let word = bytes[words.lower..<words.upper]
    var signs: ValueForm.Signs = []
    if word.count == 1, word.allSatisfy(Byte.isLetter) { signs.insert(.letter) }
    if word.count == 2, word.allSatisfy(Byte.isUpper) { signs.insert(.country) }
    if Self.flammabilityClasses.contains(where: word.elementsEqual) { signs.insert(.flammability) }
    if Self.materialGroups.contains(where: word.elementsEqual) { signs.insert(.materialGroup) }
    if word.count == 8, word.starts(with: "EC".utf8), word.dropFirst(2).allSatisfy(Byte.isDigit) {
      signs.insert(.etimClass)
    }
    return signs
  }

  /// Classes of UL 94 as the sheets print them.
  static let flammabilityClasses = [
    "V0", "V1", "V2", "V-0", "V-1", "V-2", "HB", "5VA", "5VB",
  ].map { Array($0.utf8) }
  /// Groups of insulating materials (IEC 60664-1).
  private static let materialGroups = ["I", "II", "III", "IIIa", "IIIb"].map { Array($0.utf8) }
}
