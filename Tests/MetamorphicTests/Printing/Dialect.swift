/// How one converter prints a sheet.
struct Dialect: Sendable {
  let name: String
  /// How tables come out.
  let table: @Sendable (inout SheetPrinter, [PrintedRow]) -> Void
  var titles: [TitleForm] = TitleForm.allCases
  var headings: [HeadingForm] = HeadingForm.allCases
  var references: [ReferenceForm] = [.block, .spacedBlock]
  /// Whether the pages of the paper show: feet and heads between the rows.
  var hasPages = true
  /// Whether the tables stand in two columns.
  var hasTwoColumns = false
  /// Whether lines that are no content stand between the rows.
  var hasNoise = false
  /// Whether those lines begin small.
  var hasSmallNoise = false
  /// Whether characters come out in other forms.
  var typography = false
  /// How wide prose is; longer titles go on in the next line.
  var width = 400

  /// Where item number, title and address stand.
  enum TitleForm: CaseIterable, Sendable { case oneLine, threeLines, markdown, web }
  /// How headings look.
  enum HeadingForm: CaseIterable, Sendable { case hashes, bold, plain }
  /// How other items are named.
  enum ReferenceForm: CaseIterable, Sendable { case block, spacedBlock, tabRow, markdown }
}
