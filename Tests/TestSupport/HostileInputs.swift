extension HostileInput {
  /// Inputs of many short lines.
  public static let ofLines: [HostileInput] = [
    HostileInput("rows", head: rows) { "Rated voltage\t\($0) V\n" },
    HostileInput("rows of words", head: rows) { "Rated voltage \($0) V\n" },
    HostileInput("rows of unknown labels", head: rows) { "Foo\($0)\t\($0) V\n" },
    HostileInput("ratings of distinct standards", head: rows) {
      "Rated voltage per EN \($0)\t\($0) V\nRated current EN \($0)\t\($0) A\n"
    },
    HostileInput("a value without an end", head: rows + "Application\tfor\n", "\tmany words\n"),
    HostileInput(
      "a pipe cell without an end", head: rows + "| Application | for |\n|---|---|\n",
      "| | many words |\n"),
    HostileInput(
      "prose that goes on below a row",
      head: rows + "Application for use in many long fields, and\n",
      "and many more words that go on here and on\n"),
    HostileInput("labels without values", head: rows, "Rated voltage\n"),
    HostileInput("pieces of labels", head: rows, "Rated\n"),
    HostileInput("pieces of wrapped labels", head: rows, "Rated impulse\nwithstand\n"),
    HostileInput("values without labels", head: rows + "Rated voltage\n", "32 V\n"),
    HostileInput("labels in paragraphs", head: rows, "Width\n\nHeight\n\nDepth\n\n"),
    HostileInput("values in paragraphs", head: rows + shelved, "40 mm\n\n"),
    HostileInput("an open parenthesis below another", head: rows + "Rated voltage (\n", "foo (\n"),
    HostileInput("a title without an end", "Socket; green;\n"),
    HostileInput(
      "a reference's title without an end", head: "Counterpart\n\nItem no.: 770-1\n",
      "Socket; green and many\n"),
    HostileInput("references and their addresses", head: "Counterpart\n\n") {
      "Item no.: 770-\($0 % 90_000)\nSocket\n\nwww.wago.com/770-0\n\n"
    },
    HostileInput(
      "items without a sheet", head: "Data\n\nWidth\t4 mm\n", "Item no. 770-1324 Socket; green\n"),
    HostileInput("approvals torn apart", head: approvals, "foo bar\n"),
    HostileInput("approvals", head: approvals) { "UL\tUL 1977\tE\($0)\n" },
    HostileInput("documents", head: "Downloads\n\n", "13.02.2019\nxml\n3.2 kB\nDownload\n"),
    HostileInput("titles of documents", head: "Downloads\n\n", "A leaflet\n"),
    HostileInput("titles of documents apart", head: "Downloads\n\n", "A leaflet\n\n"),
    HostileInput("sizes of files", head: "Downloads\n\n", "A leaflet 13.02.2019 pdf\nfoo 2 MB\n"),
    HostileInput("marks of agencies", head: approvals, "UL\n- 12\nCSA\n"),
    HostileInput("names of pictures", head: "Counterpart\n\n", "• [5][IMG]\nfoo\n"),
    HostileInput("names of groups", head: "Counterpart\n\n", "Foo bar\nItem no. 770-1\n"),
    HostileInput("headings") { "\(String(repeating: "#", count: $0 % 6 + 1)) Foo \($0)\n" },
    HostileInput("notes", "These are words that mean nothing to anyone.\n"),
    HostileInput("page feet", head: "Data\n\nWidth\t4 mm\n", "Page 1/8\n\n foo\n"),
    HostileInput("blank lines", head: "Data\n\nWidth\n", "\n"),
    HostileInput("dashes", head: rows, "-\n"),
    HostileInput("open table rows", head: rows + "<table>\n", "<tr>\n"),
    HostileInput("open comments", head: rows, "<!--\n"),
    HostileInput("open pipe rows", head: rows, "| Width | 4 mm\n"),
    HostileInput("two columns", head: rows) {
      (String("The words of \($0)").padded(to: 30 + $0 % 9)) + "Rated voltage        400 V\n"
    },
    HostileInput("ragged gaps", head: rows) {
      "a" + String(repeating: "  b", count: $0 % 50) + "\n"
    },
    HostileInput("numbers without words", head: "Counterpart\n\n") { "770-\($0 % 90_000)\n" },
    HostileInput("torn numbers", head: "Counterpart\n\n", "Item no.:\n770-\n"),
    HostileInput(
      "titles beside their numbers", head: "Counterpart\n\n",
      "         Ferrule; Sleeve for 1 mm²;\n216-263  insulated;\n"),
    HostileInput("framed rows", head: rows, "+-------+------+\n| Width | 9 mm |\n"),
    HostileInput(
      "pairs that touch", head: rows, "Width9 mmHeight8 mmDepth7 mmWeight6 gColorredCodingA, B\n"),
    HostileInput(
      "matrices side by side", head: rows,
      "|Use group|B|C|Use group|B|C|\n|Rated voltage|3 V|-|Rated current|2 A|-|\n"),
    HostileInput("listed pairs", head: rows, "- Width:\n- 9 mm\n"),
    HostileInput("headings that touch a row", head: rows, "Material dataColor red\n"),
    HostileInput("blocks of labels and values", head: rows, "Width\nHeight\n\n9 mm\n8 mm\n\n"),
    HostileInput("blocks that mirror nothing", head: rows, "Width\nFoo bar\n\n"),
    HostileInput(
      "rows of words without a label", head: rows + "Color red\nWeight 3 g\nFire load 1 MJ\n",
      "Cutout for the slide 3.05 mm\n"),
    HostileInput("stacks without a label", head: rows + "Color\nred\n", "Foo bar\nsoft touch\n"),
    HostileInput("titles without numbers", head: "Counterpart\n\n", "Plug; green; long\n\n"),
    HostileInput("titles above numbers", head: "Counterpart\n\n") {
      "Plug; green; long\n\n770-\($0 % 90_000)\n\n"
    },
    HostileInput(
      "a document's title without an end", head: "Downloads\n\nLeaflet Apr 3, 2019 pdf\n",
      "levers\n"),
    HostileInput("names below approvals", head: approvals, "UL UL 1059 E1\nSome Name Inc.\n"),
    HostileInput(
      "cards of items", head: "Counterpart\n\n",
      "   Item No.: 770-1334        Item No.: 770-2334\n   Plug; green     Plug; red\n\n"),
    HostileInput("tables side by side", head: rows) {
      "Width          \($0) mm      Material data\nHeight         8 mm      Color    red\n"
    },
    HostileInput("leaders", head: rows, "Width ................... 9 mm\n"),
    HostileInput(
      "matrices", head: rows, "Overvoltage category\tIII\tII\nRated voltage\t1 V\t2 V\n"),
  ]

  /// Inputs of one line, as long as a line may be and longer.
  public static let ofOneLine: [HostileInput] = [
    HostileInput("labels", head: rows + "Width 4 mm ", "Rated voltage "),
    HostileInput("rows that ran together", head: rows, "Width 4 mm "),
    HostileInput("bold rows that ran together", head: rows, "**Width** 4 mm "),
    HostileInput("headings in a value", head: rows + "Width\tfoo ", "Electrical data "),
    HostileInput("values", head: rows + "Rated current\t", "32 A; "),
    HostileInput("values in parentheses", head: rows + "Rated current\t", "32 A ("),
    HostileInput("ranges", head: rows + "Rated current\t", "1 ... "),
    HostileInput("pairs of units", head: rows + "Conductor\t", "4 mm² / 12 AWG "),
    HostileInput("bounds", head: rows + "Width\t", "<"),
    HostileInput("signs of LaTeX", head: rows + "Width\t", "$\\leq$"),
    HostileInput("digits", head: rows + "Width\t", "1"),
    HostileInput("digit groups", head: rows + "Width\t", "123."),
    HostileInput("opening brackets", head: rows + "Width\t", "["),
    HostileInput("opening links", head: rows + "Width\t", "[a]("),
    HostileInput("opening tags", head: rows + "Width\t", "<a href="),
    HostileInput("opening stars", head: rows + "Width\t", "** a"),
    HostileInput("opening underscores", head: rows + "Width\t", "_a "),
    HostileInput("opening entities", head: rows + "Width\t", "&#1"),
    HostileInput("breaks", head: rows + "Width\t", "4 mm<br>"),
    HostileInput("gaps", head: rows, "Width  4 mm  "),
    HostileInput("tabs", head: rows, "Width\t4 mm\t"),
    HostileInput("pipes", head: rows + "|", "Width | 4 mm | "),
    HostileInput("columns of a matrix", head: rows + "Overvoltage category\t", "III\t"),
    HostileInput("marks of quotes and definitions", ":  > ", tail: "a  b\n"),
    HostileInput("dates", "13.02.2019 "),
    HostileInput("item numbers", head: "Item no.", " 770-1324"),
    HostileInput("a broken address", head: "www.wago.com/770-", "a b- "),
  ]

  private static let rows = "Data\n\n"
  private static let approvals = "Approvals / Certificates\n\nApproval\tStandard\tCertificate\n"
  private static let shelved =
    "Width\n\nHeight\n\nDepth\n\nPin spacing\n\nRated voltage\n\nNotes\n\nfoo\n\n"
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(1, width - count))
  }
}
