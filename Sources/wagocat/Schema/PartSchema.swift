import DatasheetText
import PartCatalog

/// A part and what it is made of.
extension CatalogSchema {
  var part: JSONNode {
    object(identityMembers + contentMembers)
      .described("A part: one line of the catalog, and one line of NDJSON.")
  }

  private var identityMembers: [SchemaMember] {
    [
      .always("itemNumber", "The item number of the part.", .ref("itemNumber")),
      .always("manufacturer", "The maker.", ["const": "WAGO"]),
      .always(
        "status",
        "`described`: its datasheet was read; `referenced`: other datasheets only name it.",
        .oneOf(Part.Status.self)),
      .always("family", "The product family; accessories are `other`.", .oneOf(Family.self)),
      .always(
        "kind", "What the part is; null where the title does not tell.",
        .orNull(.oneOf(PartKind.self))),
      .always(
        "series", "The item number up to its hyphen.", .text(pattern: "^[0-9]{2,4}$")),
      .always(
        "title", "The printed title without markup; null where none is printed.", .orNull(.text)),
      .maybe("url", "The printed web address.", .text(pattern: "^https://")),
      .always(
        "source", "Where it is described; of a referenced part, the first line that names it.",
        object([
          .always("path", "The file, as in `sources`.", .text),
          .always("line", "The line, from 1.", .ref("line")),
        ])),
    ]
  }

  private var contentMembers: [SchemaMember] {
    [
      .always(
        "properties", "What the part is known to have, in canonical units.", .ref("properties")),
      .always(
        "ratings", "What each standard allows, in print order.", .list(of: .ref("rating"))),
      .always(
        "attributes", "Every row of every table of the sheet, in print order.",
        .list(of: .ref("attribute"))),
      .always("approvals", "The certificates, in print order.", .list(of: .ref("approval"))),
      .always("documents", "The documents on offer, in print order.", .list(of: .ref("document"))),
      .always("notes", "The prose of the sheet, in print order.", .list(of: .ref("note"))),
      .always(
        "links",
        "Its own links in print order, then those that only other sheets state, by item number.",
        .list(of: .ref("link"))),
    ]
  }

  var partDefinitions: JSONNode {
    [
      "rating": rating, "attribute": attribute, "approval": approval, "document": documentOffer,
      "note": note, "link": link,
    ]
  }

  private var rating: JSONNode {
    object(
      [
        .maybe("standard", "The standard, as printed.", .text),
        .maybe(
          "overvoltageCategory", "Overvoltage category (IEC 60664-1).",
          .oneOf(words: ["I", "II", "III", "IV"])),
        .maybe(
          "pollutionDegree", "Pollution degree (IEC 60664-1).",
          ["type": "integer", "enum": [1, 2, 3, 4]]),
        .maybe(
          "useGroup", "Use group (UL 1059, CSA C22.2 No. 158).",
          .oneOf(words: ["A", "B", "C", "D", "E", "F", "G"])),
        rated("ratedVoltage", "Rated voltage", .voltage),
        rated("ratedImpulseVoltage", "Rated impulse withstand voltage", .voltage),
        rated("ratedCurrent", "Rated current", .current),
        .always(
          "lines", "The lines of the rows, ascending, from 1.", .list(of: .ref("line"), atLeast: 1)),
      ],
      [
        "dependentRequired": [
          "overvoltageCategory": ["pollutionDegree"], "pollutionDegree": ["overvoltageCategory"],
        ],
        "anyOf": [
          .required("ratedVoltage"), .required("ratedImpulseVoltage"), .required("ratedCurrent"),
        ],
      ]
    ).described("What a standard allows at a category and degree, or in a use group.")
  }

  private func rated(_ name: String, _ words: String, _ dimension: Dimension) -> SchemaMember {
    .maybe(name, "\(words), in \(dimension.canonicalUnit.words).", .ref(dimension.name))
  }

  private var attribute: JSONNode {
    object([
      .always("section", "The headings that the row stands under.", .ref("section")),
      .always("label", "The label as printed, without markup.", .text),
      .maybe("key", "The property that the label feeds.", .ref("propertyKey")),
      .always("raw", "The cell as printed, without markup.", .text),
      .always("value", "What the cell says.", .ref("value")),
      .always("line", "The first line of the row, from 1.", .ref("line")),
      .maybe(
        "lines", "Every line of the row, from 1, where there are several.",
        .list(of: .ref("line"), atLeast: 2)),
    ]).described("A row of a table of the sheet.")
  }
}
