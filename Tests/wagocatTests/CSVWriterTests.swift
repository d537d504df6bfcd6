import Testing

@testable import wagocat

/// CSV by RFC 4180 that a spreadsheet opens without running anything.
@Suite struct CSVWriterTests {
  private func row(_ cells: CSVWriter.Cell...) -> String {
    var csv = CSVWriter()
    csv.row(cells)
    return String(decoding: csv.bytes, as: UTF8.self)
  }

  @Test func quotesWhatDividesCellsAndRows() {
    #expect(row(.text("770-1324"), .text(""), .number("12.9")) == "770-1324,,12.9\r\n")
    #expect(row(.text("4,00 mm²"), .text("1\" pipe")) == "\"4,00 mm²\",\"1\"\" pipe\"\r\n")
    #expect(row(.text("a\nb"), .text("a\r\nb")) == "\"a\nb\",\"a\r\nb\"\r\n")
  }

  @Test(arguments: ["=1+1", "+49 571", "-5 °C", "@SUM(A1)", "\t=1", "＝1"])
  func takesTheTeethOutOfFormulas(_ text: String) {
    #expect(row(.text(text)) == "'" + text + "\r\n")
  }

  @Test func numbersStayNumbers() { #expect(row(.number("-35")) == "-35\r\n") }

  @Test func aFormulaThatNeedsQuotesGetsBoth() {
    #expect(row(.text("=A1,B1")) == "\"'=A1,B1\"\r\n")
  }
}
