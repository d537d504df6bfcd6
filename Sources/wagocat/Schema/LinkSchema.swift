import DatasheetText
import PartCatalog

/// What a part says of certificates, documents and other parts.
extension CatalogSchema {
  private var group: SchemaMember {
    .maybe("group", "The innermost heading that it stands under.", .text)
  }

  private var line: SchemaMember { .always("line", "Its first line, from 1.", .ref("line")) }

  var approval: JSONNode {
    object([
      group,
      .maybe("agency", "The agency, as printed.", .text),
      .maybe("standard", "The standard that was certified, as printed.", .text),
      .maybe("certificate", "The name of the certificate, as printed.", .text),
      line,
    ]).described("A certificate of an agency.")
  }

  var documentOffer: JSONNode {
    object([
      group,
      .always("title", "The title, as printed.", .text),
      .maybe("date", "The printed date.", .ref("date")),
      .maybe("format", "The file format, such as pdf.", .text(pattern: "^[a-z0-9]+$")),
      line,
    ]).described("A document that the sheet offers.")
  }

  var note: JSONNode {
    object([
      .always("section", "The headings that the note stands under.", .ref("section")),
      .always("text", "A paragraph or list item, without markup.", .text),
      line,
    ]).described("Prose of the sheet.")
  }

  var link: JSONNode {
    object(
      [
        .always(
          "relation", "What the other part is to this one; `accessoryOf` is the way back.",
          .oneOf(Relation.self)),
        .always("itemNumber", "The other part; it is in the catalog.", .ref("itemNumber")),
        .always(
          "category", "What an accessory is for; null of a counterpart.",
          .orNull(.oneOf(LinkCategory.self))),
        .always(
          "group", "The headings that it stands under in this part's sheet.", .ref("section")),
        .always(
          "declaredBy", "Which of the two sheets says so.",
          JSONNode.list(of: .ref("itemNumber"), atLeast: 1)
            .adding(["maxItems": 2, "uniqueItems": true])),
        .always(
          "verdict", "Whether what both counterparts state fits; accessories are `unverified`.",
          .oneOf(Verdict.self)),
        .maybe(
          "line", "The line in this part's sheet, from 1; absent where only the other says so.",
          .ref("line")),
      ],
      CatalogSchema.byRelation
    ).described("How another part belongs to this one.")
  }

  /// Counterparts have a verdict and no category, accessories the other way round.
  private static let byRelation: JSONNode = [
    "if": ["properties": ["relation": ["const": .string(Relation.counterpart.rawValue)]]],
    "then": ["properties": ["category": ["type": "null"]]],
    "else": [
      "properties": [
        "category": ["type": "string"],
        "verdict": ["const": .string(Verdict.unverified.rawValue)],
      ]
    ],
  ]
}
