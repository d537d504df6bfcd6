import DatasheetText
import Testing

@testable import wagocat

/// What a question means, on a part written by hand.
@Suite struct QueryTests {
  private static let part = #"""
    {"itemNumber":"770-1324","status":"described","family":"winstaConnector","kind":"snapInSocket",
    "series":"770","title":"Socket; 4-pole; 4,00 mm²; green","properties":{
    "poles":4,"ratedVoltage":{"value":400,"unit":"V"},"color":"light gray","coding":"Q",
    "solidConductor":{"min":0.5,"max":4,"unit":"mm2","also":[{"min":12,"max":20,"unit":"AWG"}]},
    "fineStrandedConductor":{"min":0.5,"max":2.5,"unit":"mm2"},
    "stripLength":{"value":9,"unit":"mm","also":[{"value":0.35,"unit":"[in_i]"}]},
    "retentionForce":{"min":80,"exclusive":true,"unit":"N"},
    "limitTemperature":{"max":105,"unit":"Cel"},
    "operatingTemperature":{"min":-35,"max":85,"unit":"Cel"},
    "contactResistance":{"value":0.001,"unit":"Ohm","approximate":true},
    "matingCycles":{"value":200,"unit":"1","condition":"without load"},
    "marking":["N","PE1","L"],"mismatingProtection":true,"lockingLever":"retrofitable",
    "gtin":"4045454299156","etim":{"9.0":"EC001284","10.0":"EC001285"}},
    "ratings":[{"standard":"IEC/EN 60664-1","overvoltageCategory":"III","pollutionDegree":3,
    "ratedVoltage":{"value":400,"unit":"V"},"ratedCurrent":{"value":32,"unit":"A"},"lines":[1]},
    {"standard":"UL 1059","useGroup":"C","ratedCurrent":{"value":23,"unit":"A"},"lines":[2]}],
    "links":[{"relation":"counterpart","itemNumber":"770-1334"},
    {"relation":"accessory","itemNumber":"770-504"}]}
    """#

  private static func answer(_ question: String) throws -> Bool {
    let value = try JSONValue(Array(part.utf8))
    let part = try #require(CatalogPart(JSONText(value, [])))
    return try Query(question).matches(part)
  }

  @Test(arguments: [
    // Numbers, in any unit of the dimension, with a point or a comma.
    "poles = 4", "poles != 3", "poles > 3", "poles <= 4", "poles = 4.0", "poles=4",
    "ratedVoltage = 400", "ratedVoltage >= 0.4 kV", "ratedVoltage = 0,4 kV",
    "ratedVoltage < 401 V", "ratedVoltage > 399999 mV", "contactResistance = 1 mΩ",
    "contactResistance <= 1000 µOhm", "matingCycles >= 200",
    // The print in inches counts, not 8.89 mm.
    "stripLength = 9 mm", "stripLength = 0.35 inch", "stripLength = 0.9 cm",
    // Ranges as a whole.
    "solidConductor contains 2.5 mm²", "solidConductor contains 0,5",
    "solidConductor contains 4mm2",
    "solidConductor contains 0.5…4 mm²", "solidConductor contains 1 ... 2 mm2",
    "solidConductor = 0.5 … 4 mm²", "solidConductor != 2.5 mm²", "solidConductor >= 0.5 mm²",
    "solidConductor <= 4 mm²", "operatingTemperature >= -40 °C", "operatingTemperature >= -35",
    "operatingTemperature contains -5 ... 40 °C", "operatingTemperature < 85.1 °C",
    // Open sides have no end; > 80 N leaves 80 N out.
    "limitTemperature contains -273 °C", "limitTemperature <= 105 °C", "limitTemperature < 106",
    "retentionForce > 80 N", "retentionForce >= 80 N", "retentionForce contains 80.1 N",
    "retentionForce contains 1 kN",
    // Gauges: as printed, else by area (14 AWG is 2.08 mm², 13 AWG 2.62 mm²).
    "solidConductor contains 14 AWG", "solidConductor contains AWG 20",
    "solidConductor = 20 ... 12 AWG", "solidConductor >= 20 AWG", "solidConductor > 22 AWG",
    "solidConductor < 10 AWG", "solidConductor < 1/0 AWG", "fineStrandedConductor contains 14 AWG",
    "fineStrandedConductor < 13 AWG",
  ])
  func comparesSizes(_ question: String) throws { #expect(try Self.answer(question)) }

  @Test(arguments: [
    "poles = 3", "poles != 4", "poles < 4", "ratedVoltage > 0.4 kV", "stripLength = 0.36 inch",
    "stripLength = 8.89 mm", "solidConductor contains 6 mm²", "solidConductor contains 2.5 … 6 mm²",
    "solidConductor = 2.5 mm²", "solidConductor >= 2.5 mm²", "solidConductor > 0.5 mm²",
    "operatingTemperature >= 0 °C", "operatingTemperature contains 90 °C",
    "limitTemperature >= 0 °C", "limitTemperature contains 106 °C",
    "limitTemperature = 105 °C", "retentionForce >= 81 N", "retentionForce contains 80 N",
    "retentionForce = 80 N", "retentionForce < 100 N", "solidConductor contains 22 AWG",
    "solidConductor contains 10 AWG", "solidConductor > 20 AWG", "solidConductor < 12 AWG",
    "fineStrandedConductor contains 13 AWG",
  ])
  func comparesSizesThatDiffer(_ question: String) throws {
    #expect(try !Self.answer(question))
  }

  @Test(arguments: [
    "itemNumber = 770-1324", "title ~ socket", "title ~ '4,00 MM2'", "title contains green",
    "title = 'socket;  4-pole; 4,00 mm²; GREEN'", "coding = q", "series = 770",
    "color = light gray", "color = lichtgrau", "color = \"Light Grey\"", "color ~ gray",
    "kind = snapInSocket", "kind = 'snap-in socket'", "kind ~ socket", "family = winstaConnector",
    "status = described", "marking = PE1", "marking contains pe1", "marking ~ PE", "marking != PE1",
    "mismatingProtection = yes", "mismatingProtection = ja", "mismatingProtection != no",
    "lockingLever = retrofitable", "lockingLever ~ fit", "gtin = 4045454299156",
    "etim = EC001285", "has counterpart 770-1334", "has accessory", "has gtin",
    "not has accessoryOf", "not has weight", "NOT poles = 3 AND (poles = 4 OR poles = 5)",
  ])
  func asksForTextsAndLinks(_ question: String) throws { #expect(try Self.answer(question)) }

  @Test(arguments: [
    "title ~ plug", "coding = QQ", "color = gray", "kind = socket", "marking contains PE",
    "mismatingProtection = no", "lockingLever = yes", "etim = EC00128", "has counterpart 770-504",
    "has accessoryOf", "has weight",
    // What says nothing compares with nothing.
    "weight < 1 kg", "weight != 1 g", "actuatorColor != red",
  ])
  func answersNo(_ question: String) throws { #expect(try !Self.answer(question)) }

  @Test func andBindsCloserThanOr() throws {
    #expect(try Self.answer("poles = 4 or poles = 5 and poles = 6"))
    #expect(try !Self.answer("(poles = 4 or poles = 5) and poles = 6"))
    #expect(try Self.answer("not poles = 5 and poles = 4"))
    #expect(try !Self.answer("not (poles = 5 or poles = 4)"))
    #expect(try Self.answer("not not poles = 4"))
  }

  @Test func oneRatingHasToFitAllOfIt() throws {
    #expect(try Self.answer("rating(standard ~ UL and useGroup = C and ratedCurrent >= 20 A)"))
    #expect(try !Self.answer("rating(standard ~ UL and ratedCurrent >= 30 A)"))
    #expect(try Self.answer("rating(overvoltageCategory = III and pollutionDegree = 3)"))
    #expect(try Self.answer("not rating(ratedCurrent > 32 A) and ratedVoltage = 400 V"))
    #expect(try Self.answer("rating(not standard ~ UL)"))
  }

  // MARK: Wrong questions

  @Test(arguments: [
    ("pols = 4", "pols", "unknown key 'pols'; did you mean 'poles'?"),
    ("poles = 4 or Color = red", "Color", "unknown key 'Color'; did you mean 'color'?"),
    ("voltage > 4", "voltage", "unknown key 'voltage'; did you mean 'ratedVoltage' or"),
    (
      "ratedVoltage >= 400 A", "A",
      "'A' is a unit of current, and ratedVoltage is measured in mV, V"
    ),
    ("weight < 3 mm²", "mm²", "'mm²' is a unit of cross section, and weight is measured in"),
    ("ratedVoltage >= 14 AWG", "AWG", "'AWG' is a unit of wire gauge"),
    ("ratedVoltage >= 400 Volts", "Volts", "unknown unit 'Volts'; ratedVoltage is measured in"),
    ("ratedVoltage >= 1.000 V", "1.000 V", "'1.000 V' may be thousands or decimals"),
    ("ratedVoltage >= 1,000", "1,000", "'1,000' may be thousands or decimals"),
    ("poles = four", "four", "'four' is no number"),
    ("poles = 4 mm", "4 mm", "'4 mm' is no number, and poles is one without a unit"),
    ("poles = 4 color = red", "color", "'color' stands where 'and' or 'or' is expected"),
    ("title > 4", ">", "'>' compares numbers, and title is a text; use = or ~"),
    ("poles ~ 4", "~", "'~' looks into texts, and poles is a number; use = or contains"),
    ("width > 1…2 mm", "1…2 mm", "'>' wants one number; a range goes with contains or ="),
    ("(poles = 4", "(", "nothing closes the bracket"),
    ("poles = 4)", ")", "')' stands where 'and' or 'or' is expected"),
    ("title ~ 'abc", "'", "nothing closes the quote"),
    ("poles 4", "4", "'4' stands where one of = != < <= > >= ~ contains after 'poles'"),
    ("poles === 4", "===", "'===' compares nothing"),
    ("kind = plugg", "plugg", "no kind is 'plugg'; did you mean 'plug'?"),
    ("status = new", "new", "no status is 'new'; there are described, referenced"),
    ("has counterpart 77", "77", "'77' is no item number"),
    (
      "rating(poles = 4)", "poles",
      "unknown key 'poles'; the keys are standard, overvoltageCategory"
    ),
    ("rating(rating(useGroup = C))", "rating", "'rating' stands where a key of a rating"),
    ("title = a (b)", "(", "'(' stands where 'and' or 'or' (texts with brackets want quotes)"),
  ])
  func pointsAtTheSpot(_ question: String, _ spot: String, _ message: String) {
    let error = #expect(throws: QueryError.self) { try Query(question) }
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    let marked = error.map { String(Array(question)[$0.spot]) }
    #expect(marked == spot)
  }

  @Test(arguments: ["", "  ", "poles =", "poles", "not", "has", "poles = 4 and", "rating("])
  func saysWhatIsMissingAtTheEnd(_ question: String) {
    let error = #expect(throws: QueryError.self) { try Query(question) }
    #expect(error?.message.hasPrefix("the question ends where ") == true)
  }

  @Test func caretsStandUnderTheSpotWhateverStandsBefore() throws {
    let question = "title ~ '端子 e\u{301}\t' and pols = 4"
    let error = #expect(throws: QueryError.self) { try Query(question) }
    let lines = try #require(error).excerpt(of: question).split(separator: "\n")
    #expect(lines[0] == "  title ~ '端子 e\u{301} ' and pols = 4")
    #expect(lines[1] == "                        ^^^^")
  }

  @Test func aLongQuestionIsCutAroundTheSpot() throws {
    let question = String(repeating: "poles = 4 and ", count: 50) + "pols = 4"
    let error = #expect(throws: QueryError.self) { try Query(question) }
    let lines = try #require(error).excerpt(of: question).split(separator: "\n")
    #expect(lines[0].hasSuffix(" = 4 and poles = 4 and poles = 4 and pols = 4"))
    #expect(lines.allSatisfy { $0.count < 130 })
  }

  @Test func deepQuestionsAreRefusedAndLongOnesAreNot() throws {
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError.self) { try Query(deep) }
    let nested = String(repeating: "(", count: 99) + "poles = 4" + String(repeating: ")", count: 99)
    #expect(try Self.answer(nested))
    #expect(try Self.answer(String(repeating: "not ", count: 10_000) + "poles = 4"))
    #expect(try Self.answer(String(repeating: "poles = 3 or ", count: 10_000) + "poles = 4"))
  }

  /// Whatever is asked is answered or refused with a spot inside the question.
  @Test(arguments: UInt64(1)...20)
  func nothingThatIsAskedStopsTheProgram(_ seed: UInt64) throws {
    let pieces = [
      "poles", "solidConductor", "ratedVoltage", "title", "color", "marking", "lockingLever", "has",
      "counterpart", "770-1334", "rating", "(", ")", "and", "or", "not", "=", "!=", "<", ">=", "~",
      "contains", "4", "2,5 mm²", "14 AWG", "1/0 AWG", "0.5…4", "400 V", "-1", "1.000", "\"", "'",
      "a b", "端子", "e\u{301}", "\u{1B}[2J", "\n", "=>", "999999999999999 km", "0 AWG", "99 AWG",
    ]
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<500 {
      var question = ""
      for _ in 0..<(2 + state % 9) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        question += pieces[Int(state >> 33) % pieces.count] + (state >> 60 == 0 ? "" : " ")
      }
      do {
        _ = try Self.answer(question)
      } catch let error as QueryError {
        #expect(error.spot.upperBound <= question.count + 1, "seed \(seed): \(question)")
        #expect(!error.excerpt(of: question).contains("\u{1B}"), "seed \(seed): \(question)")
      }
    }
  }
}
