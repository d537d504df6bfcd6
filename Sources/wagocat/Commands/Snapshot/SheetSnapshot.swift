import DatasheetText

/// The accepted reading of a sheet, in a file beside it.
struct SheetSnapshot {
  /// How the names of the files end.
  static let ending = ".catalog.json"

  private let document: JSONValue

  /// Takes the bytes of a file; `nil` where they are no snapshot.
  init?(_ bytes: [UInt8]) {
    guard let document = try? JSONValue(bytes),
      document["schema"]?.text == SnapshotJSON.contract
    else { return nil }
    self.document = document
  }

  /// The file beside a sheet: `770-1324.catalog.json` for `770-1324.txt`.
  static func path(ofSheet path: String) -> String {
    let name = path.lastPathComponent
    let dot = name.dropFirst().lastIndex(of: ".")
    let stem = dot.map { String(name[..<$0]) } ?? name
    return path.dropLast(name.count) + stem + ending
  }

  /// The version of the program that read the sheet.
  var programVersion: String { document["wagocat"]?.text ?? "?" }

  /// Whether two readings are of the same text.
  func isOfSameText(as other: SheetSnapshot) -> Bool {
    document["sheet"]?["hash"] == other.document["sheet"]?["hash"]
  }

  /// Whether two readings are alike in form, too, whatever program made them.
  func isIdentical(to other: SheetSnapshot) -> Bool {
    ["sheet", "parts"].allSatisfy { document[$0] == other.document[$0] }
  }

  /// What has another meaning in a newer reading, by item.
  func changes(to other: SheetSnapshot) -> [(item: String, change: FactChange)] {
    let old = factsByItem
    let new = other.factsByItem
    let items =
      new.map(\.item) + old.map(\.item).filter { item in !new.contains { $0.item == item } }
    return items.flatMap { item in
      FactComparison.changes(from: old.facts(of: item), to: new.facts(of: item)).map { (item, $0) }
    }
  }

  private var factsByItem: [(item: String, facts: [Fact])] {
    let sheet = ["language", "version"].compactMap { name in
      document["sheet"]?[name].map { Fact(.sheet, "\(name) of the sheet", $0) }
    }
    let parts = (document["parts"]?.elements ?? []).map { part in
      (part["itemNumber"]?.text ?? "", PartFacts.facts(of: part))
    }
    return [("", sheet)] + parts
  }
}

extension [(item: String, facts: [Fact])] {
  fileprivate func facts(of item: String) -> [Fact] { first { $0.item == item }?.facts ?? [] }
}
