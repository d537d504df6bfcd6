/// What a quantity measures.
public enum Dimension: UInt8, Sendable, CaseIterable {
  case voltage, current, power, resistance, force, weight, energy, length, crossSection
  case temperature, angle, ratio, wireGauge, number
}

/// A unit as the sheets print it.
///
/// Codes are those of UCUM (https://ucum.org), and `AWG`, which UCUM lacks.
public enum Unit: UInt8, Sendable, CaseIterable {
  case millivolt, volt, kilovolt
  case milliampere, ampere, kiloampere
  case milliwatt, watt, kilowatt
  case microohm, milliohm, ohm, kiloohm, megaohm
  case newton, kilonewton
  case milligram, gram, kilogram
  case joule, kilojoule, megajoule
  case micrometre, millimetre, centimetre, metre, inch
  case squareMillimetre, squareCentimetre
  case celsius, degree, percent, wireGauge, one
}

/// What is known of a unit: its code, what it measures, and how far it is from the unit of the
/// catalog.
public struct UnitDefinition: Sendable {
  /// UCUM code as the catalog prints it.
  public let code: String
  /// What people read in a table.
  public let symbol: String
  /// What the unit measures.
  public let dimension: Dimension
  /// The unit that the catalog uses for this one; itself where it is that unit.
  public let canonical: Unit
  /// The power of ten from this unit to the canonical one.
  public let power: Int8
  /// What the digits are multiplied by before: 254 for the inch, which is 25.4 mm.
  public let multiplier: Int64
  /// Spellings on the sheets, longest first, markup already undone.
  let spellings: [String]
}

extension Unit {
  /// The definition of the unit, from the one table.
  public var definition: UnitDefinition { Unit.definitions[Int(rawValue)] }
  /// What the unit measures.
  public var dimension: Dimension { definition.dimension }

  private static func unit(
    _ code: String, _ symbol: String, _ dimension: Dimension, _ canonical: Unit, _ power: Int8,
    multiplier: Int64 = 1, _ spellings: [String]
  ) -> UnitDefinition {
    UnitDefinition(
      code: code, symbol: symbol, dimension: dimension, canonical: canonical, power: power,
      multiplier: multiplier, spellings: spellings)
  }

  /// The Greek capital omega, the ohm sign, and the word: converters write any of them.
  private static func ohm(_ prefix: String) -> [String] {
    ["\u{3A9}", "\u{2126}", "Ohm", "ohm"].map { prefix + $0 }
  }

  /// The micro sign and the Greek mu.
  private static func micro(_ base: String) -> [String] { ["\u{B5}" + base, "\u{3BC}" + base] }

  /// In the order of the cases.
  private static let definitions: [UnitDefinition] = [
    unit("mV", "mV", .voltage, .volt, -3, ["mV"]),
    unit("V", "V", .voltage, .volt, 0, ["Volt", "V"]),
    unit("kV", "kV", .voltage, .volt, 3, ["kV"]),
    unit("mA", "mA", .current, .ampere, -3, ["mA"]),
    unit("A", "A", .current, .ampere, 0, ["A"]),
    unit("kA", "kA", .current, .ampere, 3, ["kA"]),
    unit("mW", "mW", .power, .watt, -3, ["mW"]),
    unit("W", "W", .power, .watt, 0, ["W"]),
    unit("kW", "kW", .power, .watt, 3, ["kW"]),
    unit("uOhm", "µΩ", .resistance, .ohm, -6, micro("\u{3A9}") + micro("\u{2126}") + micro("Ohm")),
    unit("mOhm", "mΩ", .resistance, .ohm, -3, ohm("m")),
    unit("Ohm", "Ω", .resistance, .ohm, 0, ohm("")),
    unit("kOhm", "kΩ", .resistance, .ohm, 3, ohm("k")),
    unit("MOhm", "MΩ", .resistance, .ohm, 6, ohm("M")),
    unit("N", "N", .force, .newton, 0, ["N"]),
    unit("kN", "kN", .force, .newton, 3, ["kN"]),
    unit("mg", "mg", .weight, .gram, -3, ["mg"]),
    unit("g", "g", .weight, .gram, 0, ["g"]),
    unit("kg", "kg", .weight, .gram, 3, ["kg"]),
    unit("J", "J", .energy, .megajoule, -6, ["J"]),
    unit("kJ", "kJ", .energy, .megajoule, -3, ["kJ"]),
    unit("MJ", "MJ", .energy, .megajoule, 0, ["MJ"]),
    unit("um", "µm", .length, .millimetre, -3, micro("m")),
    unit("mm", "mm", .length, .millimetre, 0, ["mm"]),
    unit("cm", "cm", .length, .millimetre, 1, ["cm"]),
    unit("m", "m", .length, .millimetre, 3, ["m"]),
    unit(
      "[in_i]", "inch", .length, .millimetre, -1, multiplier: 254,
      ["inches", "inch", "Zoll", "in", "\u{2033}", "\""]),
    unit(
      "mm2", "mm²", .crossSection, .squareMillimetre, 0,
      // Text recognition takes the raised digit for a question mark.
      ["mm²", "mm ²", "mm^2", "mm2", "mm 2", "mm?", "sqmm", "qmm"]),
    unit("cm2", "cm²", .crossSection, .squareMillimetre, 2, ["cm²", "cm2"]),
    unit(
      "Cel", "°C", .temperature, .celsius, 0,
      ["\u{B0}C", "\u{B0} C", "\u{BA}C", "\u{2DA}C", "\u{2103}"]),
    unit("deg", "°", .angle, .degree, 0, ["\u{B0}", "\u{BA}", "\u{2DA}"]),
    unit("%", "%", .ratio, .percent, 0, ["%"]),
    unit("AWG", "AWG", .wireGauge, .wireGauge, 0, ["AWG"]),
    unit("1", "", .number, .one, 0, []),
  ]
}
