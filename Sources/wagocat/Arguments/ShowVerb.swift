extension Verb {
  static let showVerb = Verb(
    name: "show",
    summary: "print one part for people: ratings, properties, counterparts, findings",
    operands: "ITEM PATH…",
    operandCount: 1...Int.max,
    options: [
      Option(
        names: ["--sources"], help: "add to every value the file and line that it stands on"),
      Option(
        names: ["--format"], argument: .choice(["text", "json"]),
        help: "how to print; text (the default) is for people, json is the part of the catalog"),
      .output, .color, .jobs, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      ("wagocat show 770-1324 Fixtures/Datasheets", "look at a part"),
      (
        "wagocat show --sources 770-1324 Fixtures/Datasheets",
        "see where each number comes from"
      ),
      (
        "wagocat show --format json 770-1324 Fixtures/Datasheets | jq .properties.solidConductor",
        "one value for a program"
      ),
    ],
    remarks: [
      "A verdict says whether two counterparts fit by what their sheets and titles state: agrees, "
        + "conflicts, or unverified; accessories are unverified.",
      pathOrCatalogRemark,
      "Exit status: 0 done; 1 no such part, or a file was unreadable or no datasheet; 2 wrong usage, "
        + "no such path, or output not writable.",
    ])
}
