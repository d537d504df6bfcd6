import TestSupport
import Testing

@testable import DatasheetText

/// Which rows feed which properties, and the typed records that read them.
@Suite struct PropertyTests {
  @Test func `one cell feeds two resistances`() {
    let sheet = sheetOfRows(
      "Note on Contact Resistance\tapprox. 1 mΩ of contact resistance approx. 0.25 mΩ contact transition x"
    )
    #expect(sheet.property(.contactResistance) == "~0.001 Ohm")
    #expect(sheet.property(.contactTransitionResistance) == "~0.00025 Ohm")
  }

  @Test func `the releases of a classification are one property`() {
    let sheet = sheetOfRows("ETIM 9.0\tEC001284", "ETIM 10.0\tEC001285")
    #expect(sheet.property(.etim) == "{9.0: EC001284, 10.0: EC001285}")
    #expect(sheet.rows() == ["ETIM 9.0: 'EC001284'", "ETIM 10.0: 'EC001285'"])
  }

  @Test func `the first of several values is the property`() {
    let sheet = sheetOfRows(
      "Number of mating cycles\t200, without load 100, with load", "Rated voltage (III / 3)\t800 V",
      "Rated voltage (II / 2)\t1000 V")
    #expect(sheet.property(.matingCycles) == "200 1 (without load)")
    #expect(sheet.property(.ratedVoltage) == "800 V")
  }

  @Test(arguments: [
    ("Rated voltage\t1.000 V", PropertyKey.ratedVoltage), ("Rated voltage\t400 A", .ratedVoltage),
    ("Rated voltage\t-", .ratedVoltage),
    ("Nominal cross section\t6/4/2.5 mm²", .nominalCrossSection),
    ("Width\t05 mm", .width), ("No. of poles\t4 4", .poles), ("PU (SPU)\t1.000", .packagingUnit),
    ("Color\t-", .color), ("Number of mating cycles\t200, 100", .matingCycles),
    ("Width\t32.4 m", .width), ("Fire load\t0.026 J", .fireLoad), ("Fire load\t0026 MJ", .fireLoad),
  ])
  func `what is doubtful feeds no property`(row: String, key: PropertyKey) {
    let sheet = sheetOfRows(row)
    #expect(sheet.parts[0].attributes.count == 1)
    #expect(sheet.property(key) == nil)
  }

  @Test(arguments: [
    ("GTIN\t4045454299156", PropertyKey.gtin, "'4045454299156'"),
    ("Customs Tariff No.\t85366990990", .customsTariffNumber, "'85366990990'"),
    ("UNSPSC\t39121409", .unspsc, "'39121409'"),
    ("Product Group\t22 (TOPJOB S)", .productGroup, "'22 (TOPJOB S)'"),
    ("Locking lever\tretrofitable", .lockingLever, "'retrofitable'"),
    ("Locking lever\tyes", .lockingLever, "true"),
    ("Marking\tN PE L", .marking, "{N, PE, L}"),
    ("Rated impulse voltage\t6 kV", .ratedImpulseVoltage, "6000 V"),
    ("Gehäuseblechstärke\t0,5 ... 2 mm", .sheetThickness, "0.5…2 mm"),
    ("Conductor entry direction to mating direction\t0°", .conductorEntryAngle, "0 deg"),
  ])
  func `rows feed their property`(row: String, key: PropertyKey, value: String) {
    #expect(sheetOfRows(row).property(key) == value)
  }

  @Test func `the typed record of each family`() throws {
    let jumper = try Fixture.sheet("2004-407.txt")
    guard case .jumperBar(let bar) = jumper.parts[0].typed else {
      Issue.record("no jumper bar")
      return
    }
    #expect(bar.ways == 7)
    #expect(bar.insulated == true)
    #expect(bar.nominalCurrent?.quantity.value?.description == "32")
    #expect(bar.width?.quantity.value?.description == "41.4")
    #expect(bar.width?.also.first?.value?.description == "1.63")
    #expect(bar.ratedCurrentExE2?.quantity.value?.description == "30")
    #expect(bar.gtin.map { jumper.text[$0] } == "4017332070133")

    let socket = try Fixture.sheet("770-1324.txt")
    guard case .winstaConnector(let winsta) = socket.parts[0].typed else {
      Issue.record("no WINSTA connector")
      return
    }
    #expect(winsta.gender == .female)
    #expect(winsta.poles == 4)
    #expect(winsta.coding.map { socket.text[$0] } == "Q")
    #expect(winsta.marking?.map { socket.text[$0] } == ["N", "PE1", "PE2", "L"])
    #expect(winsta.mismatingProtection == .flag(true))
    #expect(winsta.lockingLever.map { "\($0)".hasPrefix("words") } == true)

    let female = try Fixture.sheet("831-1104_322-004.txt")
    guard case .connector831(let connector) = female.parts[0].typed else {
      Issue.record("no 831 connector")
      return
    }
    #expect(connector.gender == .female)
    #expect(connector.packagingUnit == 24)
    #expect(connector.pinSpacing?.quantity.value?.description == "7.62")
    #expect(connector.etim.map { female.text[$0.release] } == ["9.0", "10.0"])
  }

  @Test(arguments: [
    ("770-1324", "Socket; green", Family.winstaConnector),
    ("831-1104", "Female connector", .connector831),
    ("2000-407", "Jumper bar; red", .jumperBar), ("999-1", "Socket; green", .other),
    ("770-504", "Strain relief housing", .other), ("770-1324", "Thing", .other),
    ("770-5", "Female connector", .other),
  ])
  func `the family follows kind and series`(number: String, title: String, family: Family) {
    let sheet = readSheet("Data sheet | Item number: \(number)\n\(title)\n\nData\n")
    #expect(sheet.parts[0].family == family)
  }

  @Test func `a doubtful first value does not give way to a later rating`() {
    let doubtful = sheetOfRows("Rated voltage\t1.000 V", "Rated voltage per UL 1977\t600 V")
    #expect(doubtful.parts[0].properties[.ratedVoltage] == nil)
    let sure = sheetOfRows("Rated voltage\t400 V", "Rated voltage per UL 1977\t1.000 V")
    #expect(sure.property(.ratedVoltage) == "400 V")
    let matrix = sheetOfRows(
      "Overvoltage category\tIII\tIII\tII", "Pollution degree\t3\t2\t2",
      "Rated current\t14 A\t-", "Rated current per UL 1977\t5 A")
    #expect(matrix.parts[0].properties[.ratedCurrent] == nil)
  }
}
