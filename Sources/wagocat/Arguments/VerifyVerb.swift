extension Verb {
  static let verifyVerb = Verb(
    name: "verify",
    summary: "prove from the sheets that every value of a catalog is printed there",
    operands: "CATALOG PATH…",
    operandCount: 1...Int.max,
    options: [
      Option(
        names: ["--root"], argument: .word("DIR"),
        help: "the folder that the catalog names its files by, where import was given one"),
      .color, .filesFrom, .null, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      (
        "wagocat import -q -o catalog.json Fixtures/Datasheets && "
          + "wagocat verify catalog.json Fixtures/Datasheets",
        "prove a catalog that was just made, or one that you were given"
      ),
      (
        "wagocat import Fixtures/Datasheets | sed 's/\"raw\":\"9 mm/\"raw\":\"8 mm/' | "
          + "wagocat verify - Fixtures/Datasheets || true",
        "see a tampered value named"
      ),
    ],
    remarks: [
      """
      verify opens the sheets again, with code of its own that shares nothing with the reading of \
      sheets: every printed text must stand on its line, every number must follow from the printed \
      one, every property and rating from its row, every link from the line that names the item, and \
      from both sides.
      """,
      """
      CATALOG is what import wrote, JSON or NDJSON, or - for standard input. PATH is what import was \
      given: folders, files or -.
      """,
      "Exit status: 0 every value is proven; 1 one is not, or a sheet is missing or has changed; "
        + "2 wrong usage or no such path.",
    ])
}
