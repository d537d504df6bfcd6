/// Reads the days that sheets print: `Apr 3, 2019`, `3 April 2019`, `03.04.2019`, `2019-04-03`.
enum DateReader {
  /// The date that a whole cell prints.
  static func read(_ cell: TextRange, in bytes: [UInt8]) -> CalendarDate? {
    guard let (date, end) = date(bytes, at: cell.lower, end: cell.upper), end == cell.upper else {
      return nil
    }
    return date
  }

  /// The date that begins a range, and where it ends.
  static func leading(_ range: TextRange, in bytes: [UInt8]) -> (date: CalendarDate, end: Int)? {
    date(bytes, at: range.lower, end: range.upper)
  }

  /// The first date that stands in a range.
  static func first(in range: TextRange, of bytes: [UInt8]) -> (date: CalendarDate, at: TextRange)?
  {
    guard holdsYear(range, bytes) else { return nil }
    var index = range.lower
    while index < range.upper {
      let startsWord =
        index == range.lower || !Byte.isWord(bytes[index - 1])
        || !Byte.isDigit(bytes[index - 1])
          && (beginsWithYear(bytes, at: index) || touchesWord(bytes, at: index))
      if startsWord, let (date, end) = date(bytes, at: index, end: range.upper) {
        return (date, TextRange(index, end))
      }
      index += 1
    }
    return nil
  }

  /// Whether `2019-` begins here, which a converter may have left no blank before.
  private static func beginsWithYear(_ bytes: [UInt8], at index: Int) -> Bool {
    bytes.at(index + 4) == Byte.hyphen
      && (index..<(index + 4)).allSatisfy { Byte.isDigit(bytes[$0]) }
  }

  /// Whether a large letter or a digit begins behind a small one: `explanationsApr 3, 2019pdf`.
  private static func touchesWord(_ bytes: [UInt8], at index: Int) -> Bool {
    Byte.isLetter(bytes[index - 1]) && !Byte.isUpper(bytes[index - 1])
      && (Byte.isUpper(bytes[index]) || Byte.isDigit(bytes[index]))
  }

  /// Whether four digits stand together; most texts have none, and no date.
  private static func holdsYear(_ range: TextRange, _ bytes: [UInt8]) -> Bool {
    var digits = 0
    for index in range.lower..<range.upper {
      digits = Byte.isDigit(bytes[index]) ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private static func date(_ bytes: [UInt8], at start: Int, end: Int) -> (CalendarDate, Int)? {
    guard start < end,
      Byte.isDigit(bytes[start]) || Words.months.mayBegin(TextRange(start, end), in: bytes)
    else { return nil }
    var parts = Parts()
    var month: (number: Int, position: Int)?
    var index = start
    while index < end, parts.count + (month == nil ? 0 : 1) < 3 {
      if Byte.isDigit(bytes[index]) {
        let first = index
        var number = 0
        while index < end, Byte.isDigit(bytes[index]), index - first < 5 {
          number = number * 10 + Int(bytes[index] - Byte.zero)
          index += 1
        }
        parts.append(number, digits: index - first)
      } else if month == nil, let (name, next) = monthName(bytes, at: index, end: end) {
        month = (name, parts.count)
        index = next
      } else {
        return nil
      }
      if parts.count + (month == nil ? 0 : 1) < 3 { index = skipDividers(bytes, index, end) }
    }
    let endsInYear = index - start > 4 && bytes[(index - 4)..<index].allSatisfy(Byte.isDigit)
    guard index >= end || !Byte.isWord(bytes[index]) || endsInYear && !Byte.isDigit(bytes[index])
    else { return nil }
    return assemble(parts, month).map { ($0, index) }
  }

  /// The numbers of a day, at most three; no list, as one is begun wherever a digit stands.
  private struct Parts {
    private var numbers: InlineArray<3, (number: Int, digits: Int)> = .init(repeating: (0, 0))
    private(set) var count = 0

    subscript(place: Int) -> (number: Int, digits: Int) { numbers[place] }

    mutating func append(_ number: Int, digits: Int) {
      numbers[count] = (number, digits)
      count += 1
    }
  }

  private static func monthName(_ bytes: [UInt8], at start: Int, end: Int) -> (Int, Int)? {
    guard Byte.isLetter(bytes[start]) else { return nil }
    return Words.months.longestPrefix(of: TextRange(start, min(end, start + 10)), in: bytes)
      .map { ($0.meaning, $0.end) }
  }

  private static func skipDividers(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, index - start < 3,
      bytes[index] == Byte.point || bytes[index] == Byte.comma || bytes[index] == Byte.space
        || bytes[index] == Byte.hyphen
    {
      index += 1
    }
    return index
  }

  /// Day, month and year by their order and their digits; `nil` for what is no day.
  private static func assemble(_ parts: Parts, _ month: (number: Int, position: Int)?)
    -> CalendarDate?
  {
    var day: Int
    var monthNumber: Int
    var year: (number: Int, digits: Int)
    if let month, parts.count == 2, month.position < 2 {
      (day, monthNumber, year) = (parts[0].number, month.number, parts[1])
    } else if month == nil, parts.count == 3 {
      (day, monthNumber, year) = (parts[0].number, parts[1].number, parts[2])
      if parts[0].digits == 4 {
        (day, year) = (parts[2].number, parts[0])
      }
    } else {
      return nil
    }
    guard year.digits == 4, (1900...2199).contains(year.number), (1...12).contains(monthNumber),
      (1...days(inMonth: monthNumber, of: year.number)).contains(day)
    else { return nil }
    return CalendarDate(year: year.number, month: monthNumber, day: day)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
  }
}
