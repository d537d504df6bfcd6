import DatasheetText

/// The name of a member, ready to be written: with the comma before it, its quotes and its colon.
///
/// A catalog has some 800 members a sheet. Appending bytes that are ready takes 130 instructions a
/// name, appending the letters of a string 300; so the names that a catalog has are made once. Others
/// are written as literals where they are needed.
struct JSONKey: ExpressibleByStringLiteral, Sendable {
  let bytes: [UInt8]

  /// A name that needs no escapes.
  init(_ name: String) { bytes = Array(",\"\(name)\":".utf8) }

  init(stringLiteral name: String) { self.init(name) }
}

// MARK: Sources

extension JSONKey {
  static let language: JSONKey = "language"
  static let version: JSONKey = "version"
  static let parts: JSONKey = "parts"
  static let total: JSONKey = "total"
  static let blank: JSONKey = "blank"
  static let data: JSONKey = "data"
  static let furniture: JSONKey = "furniture"
  static let unread: JSONKey = "unread"
}

// MARK: Parts

extension JSONKey {
  static let itemNumber: JSONKey = "itemNumber"
  static let manufacturer: JSONKey = "manufacturer"
  static let status: JSONKey = "status"
  static let family: JSONKey = "family"
  static let kind: JSONKey = "kind"
  static let series: JSONKey = "series"
  static let title: JSONKey = "title"
  static let url: JSONKey = "url"
  static let source: JSONKey = "source"
  static let properties: JSONKey = "properties"
  static let ratings: JSONKey = "ratings"
  static let attributes: JSONKey = "attributes"
  static let approvals: JSONKey = "approvals"
  static let documents: JSONKey = "documents"
  static let notes: JSONKey = "notes"
  static let links: JSONKey = "links"
}

// MARK: What parts have

extension JSONKey {
  static let overvoltageCategory: JSONKey = "overvoltageCategory"
  static let pollutionDegree: JSONKey = "pollutionDegree"
  static let useGroup: JSONKey = "useGroup"
  static let section: JSONKey = "section"
  static let label: JSONKey = "label"
  static let key: JSONKey = "key"
  static let raw: JSONKey = "raw"
  static let group: JSONKey = "group"
  static let agency: JSONKey = "agency"
  static let standard: JSONKey = "standard"
  static let certificate: JSONKey = "certificate"
  static let date: JSONKey = "date"
  static let format: JSONKey = "format"
  static let text: JSONKey = "text"
  static let relation: JSONKey = "relation"
  static let category: JSONKey = "category"
  static let declaredBy: JSONKey = "declaredBy"
  static let verdict: JSONKey = "verdict"
}

// MARK: Values

extension JSONKey {
  static let value: JSONKey = "value"
  static let min: JSONKey = "min"
  static let max: JSONKey = "max"
  static let exclusive: JSONKey = "exclusive"
  static let unit: JSONKey = "unit"
  static let approximate: JSONKey = "approximate"
  static let condition: JSONKey = "condition"
  static let also: JSONKey = "also"

  /// The name of a property.
  static func property(_ key: PropertyKey) -> JSONKey { ofProperties[Int(key.rawValue)] }

  private static let ofProperties: [JSONKey] = PropertyKey.allCases.map { JSONKey($0.name) }
}

// MARK: Places and findings

extension JSONKey {
  static let path: JSONKey = "path"
  static let line: JSONKey = "line"
  static let lines: JSONKey = "lines"
  static let column: JSONKey = "column"
  static let quote: JSONKey = "quote"
  static let rule: JSONKey = "rule"
  static let severity: JSONKey = "severity"
  static let part: JSONKey = "part"
  static let message: JSONKey = "message"
  static let related: JSONKey = "related"
}
