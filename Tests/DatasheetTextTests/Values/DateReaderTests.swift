import Testing

@testable import DatasheetText

@Suite struct DateReaderTests {
  @Test(arguments: [
    ("Apr 3, 2019", "2019-04-03"), ("April 3, 2019", "2019-04-03"), ("3 April 2019", "2019-04-03"),
    ("3. April 2019", "2019-04-03"), ("03.04.2019", "2019-04-03"), ("3.4.2019", "2019-04-03"),
    ("2019-04-03", "2019-04-03"), ("08.05.2026", "2026-05-08"), ("Dez 24, 2021", "2021-12-24"),
    ("1. März 2020", "2020-03-01"), ("29.02.2020", "2020-02-29"), ("May 31, 2022", "2022-05-31"),
    ("Sept 9, 2020", "2020-09-09"),
  ])
  func `a day`(printed: String, date: String) {
    let bytes = Array(printed.utf8)
    #expect(DateReader.read(TextRange(0, bytes.count), in: bytes)?.description == date)
  }

  @Test(arguments: [
    "32.01.2019", "00.04.2019", "03.13.2019", "29.02.2019", "31.04.2019", "30.02.2020",
    "03.04.19", "03.04.1819", "03.04.20191", "2019-04", "April 2019", "Apr 3", "pdf 2.1 MB",
    "4/09.90", "2173495.02", "Foo 3, 2019", "03.04.2019 x", "",
  ])
  func `no day`(printed: String) {
    let bytes = Array(printed.utf8)
    #expect(DateReader.read(TextRange(0, bytes.count), in: bytes) == nil)
  }

  @Test(arguments: [
    ("Version 08.05.2026", "2026-05-08"), ("Page 1/8 Version 17.06.2019", "2019-06-17"),
    ("Stand: 3. Mai 2021, Seite 2", "2021-05-03"),
  ])
  func `the first day in a line`(printed: String, date: String) {
    let bytes = Array(printed.utf8)
    let found = DateReader.first(in: TextRange(0, bytes.count), of: bytes)
    #expect(found?.date.description == date)
  }

  @Test func `days order by time`() {
    let days = [(2019, 6, 17), (2019, 4, 30), (2020, 1, 1)].map {
      CalendarDate(year: $0.0, month: $0.1, day: $0.2)
    }
    #expect(days.sorted().map(\.description) == ["2019-04-30", "2019-06-17", "2020-01-01"])
  }
}
