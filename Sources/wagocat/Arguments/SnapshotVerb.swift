extension Verb {
  static let snapshotVerb = Verb(
    name: "snapshot",
    summary: "keep the accepted reading of each sheet beside it, and tell what changed",
    operands: "check|accept PATH…",
    options: [.color, .filesFrom, .null, .jobs, .maxFileSize, .quiet],
    examples: [
      ("wagocat snapshot accept Fixtures/Datasheets", "accept what the sheets of a folder say"),
      ("wagocat snapshot check Fixtures/Datasheets", "see what they say otherwise than accepted"),
    ],
    remarks: [
      """
      accept writes NAME.catalog.json beside each sheet: what that sheet alone says, as printed and as \
      read. It removes snapshots whose sheet is gone. Keep these files with the sheets.
      """,
      """
      check compares by meaning: 40 mm may become 40,0 mm, and a table may move. A fact that changed, \
      got lost or is new fails, and so does a sheet without a snapshot or a snapshot without a sheet. \
      It is told whether the sheet changed or only the reading of it.
      """,
      pathRemark,
      "Exit status: 0 all is as accepted, or was accepted; 1 something differs, or a file was "
        + "unreadable or no datasheet; 2 wrong usage, no such path, or a snapshot not writable.",
    ])
}
