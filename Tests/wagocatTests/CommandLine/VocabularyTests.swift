import DatasheetText
import Testing

@testable import wagocat

/// `wagocat vocabulary`: the reference page of the data.
@Suite struct VocabularyTests {
  @Test func theTableHasARowForEachProperty() throws {
    let run = try ProgramRun(["vocabulary"])
    #expect(run.status == 0)
    let rows = run.output.split(separator: "\n").map { $0.split(separator: " ")[0] }
    #expect(rows == ["property"] + PropertyKey.allCases.map { Substring($0.name) })
  }

  @Test func theDocumentSaysWhatAPropertyHoldsAndWhatFeedsIt() throws {
    let json = try JSONValue(ProgramRun(["vocabulary", "--format", "json"]).output.utf8)
    let properties = json["properties"]?.elements ?? []
    #expect(properties.map { $0["key"]?.text } == PropertyKey.allCases.map(\.name))
    let load = try #require(properties.first { $0["key"]?.text == "fireLoad" })
    #expect(load["kind"]?.text == "quantity")
    #expect(load["unit"]?.text == "MJ")
    #expect(load["labels"]?["en"]?.elements == [.string("Fire load")])
    #expect(load["labels"]?["de"]?.elements == [.string("Brandlast")])
    #expect(
      try #require(properties.first { $0["key"]?.text == "ways" })["families"]?.elements
        == [.string("jumperBar")])
    #expect(properties.allSatisfy { $0["meaning"]?.text?.isEmpty == false })
  }

  /// The families are those whose records have the fields.
  @Test func familiesAreWhatTheRecordsSay() {
    let groups: [(key: PropertyKey, inJumperBar: Bool)] = [
      (.gtin, (JumperBar.self as Any) is any TradeData.Type),
      (.ratedVoltage, (JumperBar.self as Any) is any ElectricalData.Type),
      (.poles, (JumperBar.self as Any) is any ConnectionData.Type),
      (.width, (JumperBar.self as Any) is any GeometricalData.Type),
      (.coding, (JumperBar.self as Any) is any MechanicalData.Type),
      (.color, (JumperBar.self as Any) is any MaterialData.Type),
      (.limitTemperature, (JumperBar.self as Any) is any EnvironmentalData.Type),
    ]
    for (key, inJumperBar) in groups {
      #expect(key.families.contains(.jumperBar) == inJumperBar, "\(key)")
    }
    for key in PropertyKey.allCases {
      #expect(key.families.contains(.winstaConnector) == key.families.contains(.connector831))
    }
  }

  @Test(arguments: [
    (["Fixtures"], "'Fixtures' is for '--unknown'"), (["--unknown"], "'--unknown' wants the PATH"),
    (["--format", "yaml"], "'--format' is one of table, json, not 'yaml'"),
    (
      ["--unknown", "--format", "json", "Fixtures"], "'--format json' is for the vocabulary itself"
    ),
  ])
  func wrongUseIsOneLineAndExit2(_ arguments: [String], _ message: String) throws {
    let run = try ProgramRun(["vocabulary"] + arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("wagocat: \(message)"))
  }
}
