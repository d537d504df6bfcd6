import TestSupport
import Testing

@testable import DatasheetText

/// A logo of letters at the head of a sheet.
@Suite struct MakersMarkTests {
  @Test(arguments: [
    "               Item number: 770-1324\nWAGO           Socket; 4-pole; green",
    "WAGO           Item number: 770-1324\n               Socket; 4-pole; green",
    "WAGO Item number: 770-1324 Socket; 4-pole; green",
    "WAGO Item number: 770-1324\nSocket; 4-pole; green",
    "Item number: 770-1324\nWAGO\nSocket; 4-pole; green",
    "WAGO\n\nItem number: 770-1324\nSocket; 4-pole; green",
    "**Item number: 770-1324**\n\n# **WAGO**\n\n**Socket; 4-pole; green**",
  ])
  func `the maker's name beside the head is none of it`(head: String) {
    let sheet = readSheet(head + "\n\nMaterial Data\nColor          green\n")
    #expect(sheet.parts.map { sheet.text[$0.title] } == ["Socket; 4-pole; green"])
    #expect(sheet.rows() == ["Color: 'green'"])
    #expect(!sheet.classLetters.contains("u"))
  }

  @Test(arguments: ["WAGO", "                              WAGO"])
  func `the maker's name stands on every page`(name: String) {
    let rows = (1...8).map { "Note \($0)\t\($0)" }.joined(separator: "\n")
    let sheet = readSheet(
      "Data sheet | Item number: 770-1324\nSocket; green\nMaterial Data\n\(rows)\n\n"
        + "Data sheet | Item number: 770-1324\n\(name)\nColor\tgreen\n")
    #expect(!sheet.classLetters.contains("u"))
    #expect(sheet.rows().last == "Color: 'green'")
  }

  @Test func `the name under its label is a value`() {
    let sheet = readSheet(
      "Item number: 770-1324\nSocket; green\nManufacturer\nWAGO\nMaterial Data\nColor\tgreen\n")
    #expect(sheet.classLetters.dropFirst(3).first != "f")
  }
}
