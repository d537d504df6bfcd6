import DatasheetText
import PartCatalog

/// Files that were read, and what is doubtful about them.
extension CatalogSchema {
  var source: JSONNode {
    object([
      .always("path", "Relative to the root of the catalog; `-` is standard input.", .text),
      .always("language", "The language of most labels.", .oneOf(Language.self)),
      .maybe("version", "The sheet's own date, where one is printed.", .ref("date")),
      .always("parts", "The items that the file describes.", .list(of: .ref("itemNumber"))),
      .always("lines", "Lines by class; the classes sum to `total`.", lineCounts),
    ]).described("A file that was read.")
  }

  private var lineCounts: JSONNode {
    let count = JSONNode.integer(from: 0)
    let classes = LineClass.allCases.map { lineClass in
      SchemaMember.always("\(lineClass)", CatalogSchema.description(of: lineClass), count)
    }
    return object([.always("total", "All lines of the file.", count)] + classes)
  }

  private static func description(of lineClass: LineClass) -> String {
    switch lineClass {
    case .blank: "Lines of white space."
    case .data: "Lines that a value, heading, reference, approval or document came out of."
    case .furniture: "Page headers and feet, the maker's address, captions, rulers, link stubs."
    case .text: "Prose, kept as notes."
    case .unread: "Lines that were not understood; each is a finding."
    }
  }

  var finding: JSONNode {
    object(
      [
        .always("rule", "The rule that was broken.", .oneOf(Rule.self)),
        .always("severity", "How bad it is.", .oneOf(Severity.self)),
        .maybe("part", "The part that it is about, where it is about one.", .ref("itemNumber")),
        .always("message", "What is wrong, and what was expected.", .text),
      ] + placeMembers + [
        .always(
          "related", "The other places that it disagrees with.", .list(of: .ref("place")))
      ],
      CatalogSchema.placeIsWhole
    ).described("Something wrong or doubtful, with the line that shows it.")
  }

  var place: JSONNode {
    object(placeMembers, CatalogSchema.placeIsWhole).described("A place in a file.")
  }

  private var placeMembers: [SchemaMember] {
    [
      .always("path", "The file, as in `sources`.", .text),
      .maybe("line", "The line, from 1; absent where it is the whole file.", .ref("line")),
      .maybe("column", "The column, in characters from 1.", .integer(from: 1)),
      .maybe("quote", "The line, as printed.", ["type": "string"]),
    ]
  }

  /// Line, column and quote stand together.
  private static let placeIsWhole: JSONNode = [
    "dependentRequired": [
      "line": ["column", "quote"], "column": ["line", "quote"], "quote": ["line", "column"],
    ]
  ]
}
