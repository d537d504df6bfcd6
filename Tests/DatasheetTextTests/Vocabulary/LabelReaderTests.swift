import Testing

@testable import DatasheetText

/// What a label feeds, and the rating it speaks of.
@Suite struct LabelReaderTests {
  private func read(_ label: String) -> (key: String, scope: String, release: String) {
    let bytes = Array(label.utf8)
    let read = LabelReader.read(TextRange(0, bytes.count), in: bytes)
    func text(_ range: TextRange) -> String {
      range.isEmpty ? "" : String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    }
    let scope = read.scope
    let category = ["", "I", "II", "III", "IV"][Int(scope.overvoltageCategory)]
    let degree = scope.pollutionDegree > 0 ? "/\(scope.pollutionDegree)" : ""
    let group = scope.useGroup > 0 ? "group " + String(UnicodeScalar(scope.useGroup)) : ""
    let words = [category + degree, group, text(scope.standard)].filter { !$0.isEmpty }
    let key = read.label.map { $0.role.key.map { "\($0)" } ?? "known" } ?? "unknown"
    return (key, words.joined(separator: ", "), text(read.release))
  }

  @Test(arguments: [
    ("Rated voltage (III / 3)", "ratedVoltage", "III/3"),
    ("Rated voltage (III/3)", "ratedVoltage", "III/3"),
    ("Rated voltage (III/2)", "ratedVoltage", "III/2"),
    ("Nominal voltage (II/2)", "ratedVoltage", "II/2"),
    ("Nominal voltage ( II / 2 )", "ratedVoltage", "II/2"),
    ("Rated impulse withstand voltage (III / 3)", "ratedImpulseVoltage", "III/3"),
    ("Rated impulse voltage (IV/4)", "ratedImpulseVoltage", "IV/4"),
    ("Rated voltage UL (Use Group C)", "ratedVoltage", "group C, UL"),
    ("Rated voltage UL(Use GroupC)", "ratedVoltage", "group C, UL"),
    ("Rated current UL (Use Group D)", "ratedCurrent", "group D, UL"),
    ("Rated current CSA (Use Group C)", "ratedCurrent", "group C, CSA"),
    ("Rated voltage (Use Group B)", "ratedVoltage", "group B"),
    ("Rated voltage per UL 1977 (factory wiring only)", "ratedVoltage", "UL 1977"),
    ("Rated current per UL 1977 (factory wiring only)", "ratedCurrent", "UL 1977"),
    ("Rated voltage per UL 1059 (Use Group C)", "ratedVoltage", "group C, UL 1059"),
    ("Rated voltage UL (Use GroupC)", "ratedVoltage", "group C, UL"),
    ("Rated voltageper UL 1977(factorywiringonly)", "ratedVoltage", "UL 1977"),
    ("Paper UL 1977", "unknown", "UL 1977"),
    ("Rated current per IEC/EN 60664-1", "ratedCurrent", "IEC/EN 60664-1"),
    ("Rated voltage", "ratedVoltage", ""), ("Rated current", "ratedCurrent", ""),
    ("Bemessungsspannung (III / 3)", "ratedVoltage", "III/3"),
    ("Nennspannung (II/2)", "ratedVoltage", "II/2"),
    ("Rated voltage 2 (III / 2)", "ratedVoltage", "III/2"),
    ("Bemessungsspannung gemäß UL 1977 (nur Werksverdrahtung)", "ratedVoltage", "UL 1977"),
    ("Bemessungsstrom", "ratedCurrent", ""),
  ])
  func ratings(label: String, key: String, scope: String) {
    let read = read(label)
    #expect(read.key == key)
    #expect(read.scope == scope)
  }

  @Test(arguments: [
    ("Rated current (Ex e II)", "ratedCurrentExE2"), ("Rated current (Ex e I)", "unknown"),
    ("Rated voltage (foo)", "unknown"), ("Rated voltage (V / 3)", "unknown"),
    ("Rated voltage (III / 5)", "unknown"), ("Rated voltage (III / 33)", "unknown"),
    ("Rated voltage (IIII / 3)", "unknown"), ("Rated voltage (Use Group Z)", "unknown"),
  ])
  func `parentheses that say more than a scope`(label: String, key: String) {
    #expect(read(label).key == key)
    #expect(read(label).scope == "")
  }

  @Test(arguments: [
    ("ETIM 9.0", "etim", "9.0"), ("ETIM 10.0", "etim", "10.0"), ("ETIM", "etim", ""),
    ("Rated current 2", "ratedCurrent", ""), ("UNSPSC 39121409", "unknown", "39121409"),
    ("ECLASS 13.0", "known", "13.0"), ("eCl@ss 9.0", "known", "9.0"),
    ("Rated impulse voltage 2 (III / 3)", "ratedImpulseVoltage", ""),
  ])
  func `a number at the end`(label: String, key: String, release: String) {
    #expect(read(label).key == key)
    #expect(read(label).release == release)
  }

  @Test(arguments: [
    ("No. of poles", "poles"), ("Pole number", "poles"), ("POLE NUMBER", "poles"),
    ("Polzahl", "poles"), ("Nominal cross section", "nominalCrossSection"),
    ("Nominal cross-section", "nominalCrossSection"),
    ("Nominal cross sec- tion", "nominalCrossSection"),
    ("Nennquerschnitt", "nominalCrossSection"), ("Pin spacing", "pinSpacing"),
    ("Pin spacing:", "pinSpacing"), ("Rastermaß", "pinSpacing"), ("Width", "width"),
    ("Breite", "width"), ("HÖHE", "height"), ("Tiefe", "depth"), ("Farbe", "color"),
    ("Colour", "color"), ("Gewicht", "weight"), ("Gehäuseblechstärke", "sheetThickness"),
    ("GTIN", "gtin"), ("Customs Tariff No.", "customsTariffNumber"),
    ("Customs tariff number", "customsTariffNumber"), ("PU (SPU)", "packagingUnit"),
    ("Clamping units", "connectionPoints"), ("Ratings per", "known"),
    ("Degree of protection", "protectionClass"), ("Ingress protection", "protectionClass"),
    ("Stripping length", "stripLength"), ("European Article Number", "gtin"),
    ("Tariff code", "customsTariffNumber"), ("Packing unit", "packagingUnit"),
    ("Gross weight", "known"), ("Kabeldurchmesser", "known"),
    ("Entflammbarkeitsklasse nach UL94", "flammabilityClass"),
    ("Dauerbetriebstemperatur", "operatingTemperature"), ("Number of jumper slots", "known"),
    ("Approbationen gemäß", "known"), ("Variable Codierung", "variableCoding"),
    ("Legend (ratings)", "known"),
    ("Note (strip length)", "known"), ("Rated\u{A0}current", "ratedCurrent"),
    ("Rated cur\u{AD}rent", "ratedCurrent"), ("Frobnication", "unknown"), ("", "unknown"),
    ("RatedVoltages", "unknown"),
  ])
  func `spellings of all sheet generations`(label: String, key: String) {
    #expect(read(label).key == key)
  }

  @Test func `every spelling of the table is found, and only once`() {
    for label in Label.table {
      for spelling in label.spellings {
        #expect(
          read(spelling.text).key == (label.role.key.map { "\($0)" } ?? "known"), "\(spelling.text)"
        )
      }
    }
  }

  @Test func `every heading of the table is found under its own spelling`() {
    for heading in Heading.table {
      let table = heading.isOpenEnded ? Vocabulary.openHeadings : Vocabulary.headings
      for spelling in heading.spellings {
        let bytes = Array(spelling.text.utf8)
        let meanings = table.meaning(of: TextRange(0, bytes.count), in: bytes) ?? []
        #expect(meanings.contains { $0.top == heading.top && $0.room == heading.room })
      }
    }
  }
}
