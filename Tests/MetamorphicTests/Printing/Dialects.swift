extension Dialect {
  /// The dialects of plain rows, each under the name of what prints so.
  static let all = [
    Dialect(
      name: "tab rows", table: { $0.printTabRows($1) },
      references: [.block, .spacedBlock, .tabRow, .markdown]),
    Dialect(
      name: "pipes", table: { $0.printPipes($1) }, headings: [.hashes, .bold],
      references: [.spacedBlock, .markdown]),
    Dialect(
      name: "html2text", table: { $0.printBarePipes($1) }, titles: [.web, .threeLines],
      headings: [.hashes], references: [.spacedBlock], hasPages: false, width: 78),
    Dialect(
      name: "pdftotext -layout", table: { $0.printPadded($1) },
      titles: [.threeLines, .oneLine], headings: [.plain], references: [.block, .spacedBlock],
      width: 100),
    Dialect(
      name: "pdftotext", table: { $0.printStacked($1) }, titles: [.threeLines],
      headings: [.plain], references: [.block, .spacedBlock], width: 90),
    Dialect(name: "blocks", table: { $0.printBlocks($1) }, titles: [.threeLines, .markdown]),
    Dialect(
      name: "pdfplumber", table: { $0.printWords($1) }, titles: [.threeLines, .oneLine],
      headings: [.plain, .bold], references: [.block], width: 100),
    Dialect(
      name: "definitions", table: { $0.printDefinitions($1) }, titles: [.web, .threeLines],
      headings: [.hashes], hasPages: false),
    Dialect(
      name: "two columns", table: { $0.printPadded($1) }, titles: [.threeLines],
      headings: [.plain], references: [.block], hasPages: false, hasTwoColumns: true, width: 100),
  ]

  /// Tables of several value columns.
  static let matrix = Dialect(
    name: "rating matrix", table: { $0.printMatrix($1) }, headings: [.hashes, .bold],
    references: [.block])

  /// The same dialect with characters in other forms.
  var withTypography: Dialect {
    var dialect = self
    dialect.typography = true
    return dialect
  }

  /// The same dialect with lines that are no content and begin small.
  var withSmallNoise: Dialect {
    var dialect = withNoise
    dialect.hasSmallNoise = true
    return dialect
  }

  /// The same dialect with lines that are no content.
  var withNoise: Dialect {
    var dialect = self
    dialect.hasNoise = true
    return dialect
  }
}
