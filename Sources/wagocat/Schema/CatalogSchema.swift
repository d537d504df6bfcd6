import DatasheetText
import PartCatalog

/// The JSON Schema of the catalog document (draft 2020-12, https://json-schema.org).
///
/// Keys, kinds, units and rules are taken from the types that print them, so that the schema follows
/// when they grow. Each `$defs` entry can be used alone: a line of NDJSON is a `#/$defs/part`.
struct CatalogSchema {
  /// Whether objects may have members that this version does not know, for lenient readers.
  let isOpen: Bool

  /// Major version of the contract and minor version of its keys; goes up with every new key.
  static let version = "1.1"

  init(isOpen: Bool) { self.isOpen = isOpen }

  /// The schema in UTF-8, indented.
  func document() -> [UInt8] { head.adding(catalog).adding(["$defs": definitions]).indented() }

  private var head: JSONNode {
    [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": .string("urn:wagocat:catalog:\(CatalogSchema.version)" + (isOpen ? ":open" : "")),
      "title": "WAGO parts catalog",
      "description": .string(CatalogSchema.description),
    ]
  }

  private static let description = """
    What `wagocat import` prints. Keys stand in the order of this schema; arrays are always there, \
    other keys are absent where there is nothing to say. Numbers are exact decimals.
    """

  private var catalog: JSONNode {
    object([
      .always(
        "schema", "Name and major version of the contract.",
        ["const": .string(WrittenCatalog.contract)]),
      .always("sources", "Every file that was read, in path order.", .list(of: .ref("source"))),
      .always("parts", "Every part, in the order of item numbers.", .list(of: .ref("part"))),
      .always(
        "findings", "What is wrong or doubtful, in path and line order.",
        .list(of: .ref("finding"))),
      .maybe(
        "share",
        "Of one part of a folder (`import --part`): what `merge` needs to link it with the others.",
        .list(of: ["type": "object"])),
    ])
  }

  private var definitions: JSONNode {
    let documents: JSONNode = ["source": source, "part": part, "finding": finding, "place": place]
    return documents.adding(partDefinitions).adding(propertyDefinitions).adding(quantityDefinitions)
      .adding(scalarDefinitions)
  }

  private var scalarDefinitions: JSONNode {
    [
      "itemNumber": .text(pattern: CatalogSchema.itemNumberPattern)
        .described("A WAGO item number, such as 770-1324 or 831-1104/322-004."),
      "date": .text(pattern: CatalogSchema.datePattern)
        .described("A day as ISO 8601 writes it, such as 2019-04-03."),
      "line": JSONNode.integer(from: 1).described("A line of a file, counted from 1."),
      "section": JSONNode.list(of: .text)
        .described("Headings from the outermost to the innermost; empty outside every heading."),
    ]
  }

  /// The grammar that `ItemNumber` reads.
  static let itemNumberPattern = "^[0-9]{2,4}-[0-9]{1,5}(/[0-9A-Z]{3,4}-[0-9A-Z]{3,4})?$"

  private static let datePattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
}
