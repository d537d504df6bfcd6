extension Verb {
  static let findVerb = Verb(
    name: "find",
    summary: "list the parts that a question fits: poles = 4 and color = green",
    operands: "QUESTION PATH…",
    operandCount: 1...Int.max,
    options: [
      Option(
        names: ["--sort"], argument: .word("KEY[:desc]"),
        help: "sort by a key, such as ratedCurrent:desc; repeatable; parts without it are last"),
      Option(
        names: ["--limit"], argument: .number("N", from: 0), help: "print the first N parts alone"),
      .listFormat, .columns, .plainHeaders, .output, .jobs, .maxFileSizeWithCatalogs, .quiet,
    ],
    examples: [
      (
        "wagocat find 'kind ~ plug and poles = 4 and color = green and has counterpart 770-1324' "
          + "Fixtures/Datasheets",
        "the green 4-pole plugs that fit a socket"
      ),
      (
        "wagocat find 'solidConductor contains 2.5 mm² and ratedVoltage >= 0.4 kV' "
          + "--sort ratedCurrent:desc Fixtures/Datasheets",
        "what takes a wire and a voltage, the largest current first"
      ),
      (
        "wagocat find 'rating(standard ~ UL and useGroup = C and ratedCurrent >= 30 A)' "
          + "Fixtures/Datasheets",
        "what one rating of a part says"
      ),
      (
        "wagocat find 'title ~ lever and not (color = black or color = lichtgrau)' "
          + "--format csv --columns title,color Fixtures/Datasheets",
        "a table for a spreadsheet"
      ),
      (
        "wagocat import -o catalog.json Fixtures/Datasheets && wagocat find 'has weight' "
          + "catalog.json | wagocat find 'weight < 10 g' -",
        "ask a catalog made before, and what was found again"
      ),
    ],
    remarks: [
      """
      QUESTION joins comparisons, KEY SIGN VALUE, by and, or, not and brackets. KEY is itemNumber, \
      title, kind, family, series, status, manufacturer, url, or a property ('wagocat vocabulary' lists \
      them). Values that hold a bracket, or the words and, or, not, stand in quotes.
      """,
      """
      Signs:
        = !=          the same; case and spacing make no difference, gray is grau
        < <= > >=     numbers, with a unit of the same dimension: 400 V is 0.4 kV; without one, the
                      unit of the catalog. 2,5 and 2.5 are alike; 1.000 can be read two ways and is refused
        ~             the text has the other in it, whatever the case
        contains      the range holds a number or range (0.5 … 4 mm² contains 2.5 mm²); a list, a word
      """,
      """
      A range compares as a whole: -35 … 85 °C is >= -40 °C, and not >= 0 °C. It is = only to the same \
      range. A side that the sheet leaves open, as in > 80 N, has no end. Wires can be asked for by gauge: \
      14 AWG is compared with the printed gauges, else by its area, and is thicker (>) than 16 AWG.
      """,
      """
      A part that says nothing of a key fits no comparison with it, also not !=; 'not KEY = VALUE' fits. \
      'has KEY' asks whether it says anything. 'has counterpart', 'has accessory' and 'has accessoryOf' ask \
      for links, to an item where one follows. 'rating(…)' holds where one rating fits all of it: standard, \
      overvoltageCategory, pollutionDegree, useGroup, ratedVoltage, ratedImpulseVoltage, ratedCurrent.
      """,
      pathOrCatalogRemark,
      "Exit status: 0 something fits; 1 nothing does (the output is valid and empty), or a file was "
        + "unreadable or no datasheet; 2 wrong usage, no such path, or output not writable.",
    ])
}
