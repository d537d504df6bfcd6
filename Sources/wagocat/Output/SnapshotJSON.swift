import DatasheetText
import PartCatalog

/// What one sheet alone says, as its snapshot keeps it: no links that other sheets state, no
/// verdicts.
struct SnapshotJSON {
  /// Name and version of the file's form.
  static let contract = "wagocat/snapshot/1"

  /// The file name of the sheet.
  let name: String
  let sheet: Sheet

  /// The document, a row a line, so that it diffs.
  func document() -> [UInt8] {
    let catalog = Catalog([(name, sheet)])
    var json = JSONWriter()
    json.breaksLists = true
    json.object { json in
      json.member("schema", SnapshotJSON.contract)
      json.member("wagocat", Wagocat.version)
      json.key("sheet")
      json.object { writeSheet(into: &$0) }
      json.members("parts", catalog.parts.filter { $0.status == .described }) { json, part in
        json.object { json in
          json.content(of: part, path: name)
          json.members("references", part.links.filter { $0.line != nil }) {
            $0.reference($1, of: part)
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeSheet(into json: inout JSONWriter) {
    json.member("name", name)
    json.member("hash", StableHash.digits(of: sheet.text.bytes.prefix(sheet.text.fileLength)))
    json.member("language", sheet.language.rawValue)
    if let version = sheet.version { json.member("version", version.description) }
  }
}

extension JSONWriter {
  /// Another item that the sheet names, with what its printed title tells.
  fileprivate mutating func reference(_ link: Link, of part: Part) {
    object { json in
      json.member("relation", link.relation.rawValue)
      json.member("itemNumber", link.itemNumber.description)
      if let category = link.category { json.member("category", category.rawValue) }
      json.strings("group", link.headings)
      if let named = part.record.references.first(where: { $0.itemNumber == link.itemNumber }) {
        if let kind = named.kind { json.member("kind", kind.rawValue) }
        if !named.title.isEmpty { json.member("title", named.title, in: part.text) }
        json.properties(named.properties.canonical, in: part.text)
      }
      if let line = link.line { json.member("line", line) }
    }
  }
}

extension Properties {
  fileprivate var canonical: Properties {
    var result = self
    result.transform(\.canonical)
    return result
  }
}
