import Testing

@testable import wagocat

/// Parts by meaning: what counts as the same fact, and what as a change.
@Suite struct FactComparisonTests {
  private func facts(_ json: String) throws -> [Fact] {
    PartFacts.facts(of: try JSONValue(json.utf8))
  }

  private func row(_ label: String, _ value: String, key: String? = nil, line: Int = 1) -> String {
    let key = key.map { "\"key\":\"\($0)\"," } ?? ""
    return
      "{\"section\":[],\"label\":\"\(label)\",\(key)\"raw\":\"r\",\"value\":\(value),\"line\":\(line)}"
  }

  private func changes(_ old: [String], _ new: [String]) throws -> [String] {
    let part = { (rows: [String]) in "{\"attributes\":[\(rows.joined(separator: ","))]}" }
    return try FactComparison.changes(from: facts(part(old)), to: facts(part(new))).map { change in
      switch change {
      case .changed(let old, let new): "\(new.name): \(old.meaning.words) → \(new.meaning.words)"
      case .lost(let fact): "-\(fact.name): \(fact.meaning.words)"
      case .new(let fact): "+\(fact.name): \(fact.meaning.words)"
      }
    }
  }

  @Test func numbersCompareByValueAndExactly() throws {
    #expect(try changes([row("W", "4.0")], [row("W", "4")]).isEmpty)
    let close = ("0.1234567890123456789", "0.1234567890123456788")
    #expect(try changes([row("W", close.0)], [row("W", close.1)]).count == 1)
  }

  @Test func labelsAndTextsCompareWhateverTheirTypography() throws {
    let old = row("Rated voltage (III / 3)", "\"2 – 3 mm²\"")
    let new = row("rated voltage (III/3)", "\"2 -  3 mm2\"")
    #expect(try changes([old], [new]).isEmpty)
  }

  @Test func rowsOfOneLabelArePairedByValueBeforeOrder() throws {
    let old = [row("U", "1"), row("U", "2"), row("U", "3")]
    #expect(try changes(old, [row("U", "3"), row("U", "1"), row("U", "2")]).isEmpty)
    #expect(try changes(old, [row("U", "3"), row("U", "1"), row("U", "5")]) == ["U: 2 → 5"])
    #expect(try changes(old, [row("U", "3"), row("U", "1")]) == ["-U: 2"])
  }

  @Test func aRenamedLabelOfAPropertyIsTheSameFact() throws {
    let old = row("Pin spacing", "10", key: "pinSpacing")
    #expect(try changes([old], [row("Pitch", "10", key: "pinSpacing")]).isEmpty)
    #expect(try changes([old], [row("Pitch", "10")]) == ["+Pitch: 10", "-Pin spacing: 10"])
  }

  @Test func conditionsUnitsAndTwinsBelongToTheMeaning() throws {
    let plain = #"{"value":13,"unit":"A"}"#
    let conditioned = #"{"value":13,"unit":"A","condition":"for 3-pole load"}"#
    let twin = #"{"value":10,"unit":"mm","also":[{"value":0.39,"unit":"[in_i]"}]}"#
    #expect(
      try changes([row("I", plain)], [row("I", conditioned)]) == [
        "I: 13 A → 13 A (for 3-pole load)"
      ])
    #expect(
      try changes([row("W", twin)], [row("W", #"{"value":10,"unit":"mm"}"#)]) == [
        "W: 10 mm = 0.39 inch → 10 mm"
      ])
  }

  @Test func linksThatOnlyOtherSheetsStateDoNotCount() throws {
    let json = #"""
      {"links":[{"relation":"counterpart","itemNumber":"770-1334","category":null,"line":3},
      {"relation":"accessoryOf","itemNumber":"770-9","category":null}]}
      """#
    #expect(try facts(json).map(\.name) == ["counterpart 770-1334"])
  }

  @Test func anUnreadFollowerOfARowIsTold() throws {
    let row = row("I", #"{"value":3,"unit":"A"}"#, key: "ratedCurrent")
    let with =
      "{\"attributes\":[\(row)],\"properties\":{\"ratedCurrent\":{\"value\":3,\"unit\":\"A\"}}}"
    let changes = FactComparison.changes(
      from: try facts(with), to: try facts("{\"attributes\":[\(row)],\"properties\":{}}"))
    #expect(changes.flatMap(\.facts).map(\.name) == ["ratedCurrent"])
    #expect(changes.flatMap(\.facts).map(\.kind) == [.property])
  }
}
