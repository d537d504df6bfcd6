extension Verb {
  static let linksVerb = Verb(
    name: "links",
    summary: "show which parts belong together: counterparts and accessories",
    operands: "PATH…",
    options: [
      Option(
        names: ["--item"], argument: .word("ITEM"), help: "show the links of ITEM alone"),
      Option(
        names: ["--format"],
        argument: .choice(["text", "csv", "ndjson", "json", "dot", "mermaid"]),
        help: "how to print; text (the default) is a tree for people"),
      .color, .filesFrom, .null, .jobs, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      ("wagocat links Fixtures/Datasheets", "see what each sheet names, with the verdicts"),
      (
        "wagocat links --item 770-1334 Fixtures/Datasheets",
        "see what belongs to a part, also where only other sheets say so"
      ),
      (
        "wagocat links --format csv Fixtures/Datasheets > links.csv",
        "rows to join: from, relation, category, to, declaredBy, verdict"
      ),
      (
        "wagocat links --format dot Fixtures/Datasheets > links.dot",
        "draw it, with: dot -Tsvg -o links.svg links.dot"
      ),
    ],
    remarks: [
      """
      csv, ndjson and json have a row for each side of each link: a counterpart holds both ways, and \
      an accessory leads back by accessoryOf. dot and mermaid draw each link once, parts grouped by \
      family, conflicts in red.
      """,
      pathOrCatalogRemark,
      "Exit status: 0 done; 1 no sheet describes or names ITEM, or a file was unreadable or no "
        + "datasheet; 2 wrong usage or no such path.",
    ])
}
