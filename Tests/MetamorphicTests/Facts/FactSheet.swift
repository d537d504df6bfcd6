/// What one datasheet says, in the words of a person: the side that every printout must come back
/// to.
struct FactSheet: Sendable {
  var itemNumber: String
  var title: String
  var language = Language.english
  /// The tables in print order; a table is a run of rows under one heading.
  var tables: [Table] = []
  /// Other items, in print order.
  var references: [ReferenceFact] = []
  /// The ratings in the words of `Rating.described(in:)` without their lines; `nil` where nobody
  /// wrote them down.
  var ratings: [String]?

  /// The languages that printers know.
  enum Language: Sendable { case english, german }

  /// Rows under one heading.
  struct Table: Sendable {
    /// The headings from the outermost on.
    var section: [String]
    var rows: [Fact]
  }
}

/// One row of a table.
struct Fact: Sendable {
  var label: String
  /// The cell as a sheet prints it.
  var raw: String
  /// What the catalog must say, in the words of `Value.described(in:)`.
  var value: String
  /// The property that the row feeds; empty for none.
  var key: String
  /// The cells of a row of a rating matrix; empty for any other row.
  var cells: [String] = []

  /// Whether the value is made of numbers, so that their marks may be printed either way.
  var isNumeric: Bool { !value.hasPrefix("'") && !value.hasPrefix("{") }
}

/// Another item that the sheet names.
struct ReferenceFact: Sendable {
  /// `counterpart` or `accessory`.
  var relation: String
  var itemNumber: String
  var title: String
  /// The headings that it stands under.
  var group: [String]
}

extension FactSheet {
  /// All rows in print order; their places in this array name them.
  var facts: [Fact] { tables.flatMap(\.rows) }
}
