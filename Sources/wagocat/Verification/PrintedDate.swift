/// Dates as sheets print them: `Apr 3, 2019`, `03.04.2019`, `3. April 2019`, `2019-04-03`.
enum PrintedDate {
  private static let months = [
    ["jan"], ["feb"], ["mar", "mär"], ["apr"], ["may", "mai"], ["jun"], ["jul"], ["aug"], ["sep"],
    ["oct", "okt"], ["nov"], ["dec", "dez"],
  ]

  /// Whether a date, `2019-04-03`, stands in a line in any form.
  static func stands(_ date: String, in line: String) -> Bool {
    let fields = date.split(separator: "-").compactMap { Int($0) }
    guard fields.count == 3, (1...12).contains(fields[1]) else { return false }
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.indices.dropLast(2).contains { start in
      let three = words[start..<start + 3]
      let numbers = three.compactMap { Int($0) }
      if numbers.count == 3 {
        return numbers == fields || numbers == fields.reversed()
          || numbers == [fields[1], fields[2], fields[0]]
      }
      let month = three.first { $0.first?.isLetter == true } ?? ""
      return numbers == [fields[2], fields[0]]
        && months[fields[1] - 1].contains { month.hasPrefix($0) }
    }
  }
}
