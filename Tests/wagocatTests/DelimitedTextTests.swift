import DatasheetText
import Testing

@testable import wagocat

/// CSV by RFC 4180 that a spreadsheet opens without running anything.
@Suite struct DelimitedTextTests {
  private func row(_ cells: FlatCell...) -> String {
    var csv = DelimitedText(.csv)
    csv.addRow(cells)
    return csv.text
  }

  @Test func quotesWhatDividesCellsAndRows() {
    #expect(
      row(.text("770-1324"), .text(""), .number(ExactDecimal(129, exponent: -1)))
        == "770-1324,,12.9\r\n")
    #expect(row(.text("4,00 mm²"), .text("1\" pipe")) == "\"4,00 mm²\",\"1\"\" pipe\"\r\n")
    #expect(row(.text("a\nb"), .text("a\r\nb")) == "\"a\nb\",\"a\r\nb\"\r\n")
  }

  @Test(arguments: ["=1+1", "+49 571", "-5 °C", "@SUM(A1)", "\t=1", "＝1"])
  func takesTheTeethOutOfFormulas(_ text: String) {
    #expect(row(.text(text)) == "'" + text + "\r\n")
  }

  @Test func numbersStayNumbers() { #expect(row(.number(ExactDecimal(-35))) == "-35\r\n") }

  @Test func aFormulaThatNeedsQuotesGetsBoth() {
    #expect(row(.text("=A1,B1")) == "\"'=A1,B1\"\r\n")
  }
}
