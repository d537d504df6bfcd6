public import DatasheetText
import Foundation
public import PartCatalog

/// The datasheets of the repository and what a person read in them.
public enum Fixture {
  /// File names of the datasheets, without their folder.
  public static let names = [
    "2000-407.txt", "2004-407.txt", "770-1324.txt", "770-744_062-000.txt", "831-1104_322-004.txt",
  ]

  /// `Fixtures/`, found from this file.
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The bytes of a datasheet.
  public static func bytes(_ name: String) throws -> [UInt8] {
    let file = folder.appendingPathComponent("Datasheets").appendingPathComponent(name)
    return [UInt8](try Data(contentsOf: file))
  }

  /// A datasheet as text.
  public static func text(_ name: String) throws -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// A datasheet as read.
  public static func sheet(_ name: String) throws -> Sheet { Sheet(reading: try bytes(name)) }

  /// All datasheets in one catalog.
  public static func catalog() throws -> Catalog {
    Catalog(try names.map { (path: $0, sheet: try sheet($0)) })
  }

  /// What a person read, from `Expected/`.
  public static func expected(_ name: String) throws -> JSON {
    let file = folder.appendingPathComponent("Expected").appendingPathComponent(name)
    return try JSONDecoder().decode(JSON.self, from: try Data(contentsOf: file))
  }
}

/// Reads a sheet from a text in a test.
public func readSheet(_ text: String) -> Sheet { Sheet(reading: Array(text.utf8)) }

/// A sheet of a socket with the lines given under "Data".
public func sheetOfRows(_ rows: String...) -> Sheet {
  readSheet("Data sheet | Item number: 770-1324\n\nData\n\n" + rows.joined(separator: "\n") + "\n")
}

extension Sheet {
  /// The rows of a part, each as `label: value`, with its doubts after a `?`.
  public func rows(ofPart index: Int = 0) -> [String] {
    parts[index].attributes.map { row in
      let doubts = row.doubts.description
      return text[row.label] + ": " + row.value.described(in: text)
        + (doubts.isEmpty ? "" : " ? " + doubts)
    }
  }

  /// A property of a part in words; `nil` where the part has none.
  public func property(_ key: PropertyKey, ofPart index: Int = 0) -> String? {
    parts[index].properties[key]?.described(in: text)
  }

  /// The classes of all lines by their first letters: `b`, `d`, `f`, `t`, `u`.
  public var classLetters: String { String(lineClasses.compactMap { "\($0)".first }) }
}
