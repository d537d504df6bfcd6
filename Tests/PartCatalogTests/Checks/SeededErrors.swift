/// Numbers that a datasheet of the repository states twice, each by where it stands.
struct TwiceStated: Sendable {
  /// What states the number, for the count.
  let group: String
  /// The beginning of the file name.
  let file: String
  /// The lines that hold such numbers.
  let lines: [Int]
  /// The words after which the numbers begin.
  let marker: String
  /// Which of the numbers after the words; all where empty.
  var places: [Int] = []

  init(_ group: String, _ file: String, _ lines: [Int], after marker: String = "", _ places: Int...)
  {
    (self.group, self.file, self.lines, self.marker) = (group, file, lines, marker)
    self.places = places
  }

  /// Found by a person reading the five sheets.
  static let all: [TwiceStated] = [
    TwiceStated("mm and inch", "2000-407", [40, 41, 42]),
    TwiceStated("mm and inch", "2004-407", [40, 41, 42]),
    TwiceStated("mm and inch", "770-1324", [77, 92, 93, 94, 95]),
    TwiceStated("mm and inch", "770-744", [94, 103, 104, 105, 106, 115]),
    TwiceStated("mm and inch", "831", [105, 111, 112, 113, 114]),
    TwiceStated("thicker conductor", "770-1324", [70, 71, 72, 73, 74, 75], 1, 3),
    TwiceStated("thicker conductor", "770-1324", [76]),
    TwiceStated("thicker conductor", "770-744", [87, 88, 89, 90, 91, 92], 1, 3),
    TwiceStated("thicker conductor", "770-744", [93]),
    TwiceStated("thicker conductor", "831", [101, 102], 1, 3),
    TwiceStated("ferrule", "831", [235, 241, 247, 253, 259, 265, 271, 277, 283, 289, 295], 0, 1),
    TwiceStated("title", "2000-407", [5], after: "current"),
    TwiceStated("title", "2004-407", [5], after: "current"),
    TwiceStated("title", "770-1324", [6]), TwiceStated("title", "770-744", [7]),
    TwiceStated("title", "831", [7], 1, 2, 3),
    TwiceStated("table", "2000-407", [18]), TwiceStated("table", "2004-407", [18]),
    TwiceStated("table", "770-1324", [69, 79]), TwiceStated("table", "770-744", [86, 96]),
    TwiceStated("table", "831", [106]),
    TwiceStated("prose", "770-1324", [310], 1), TwiceStated("prose", "770-744", [258], 1),
    TwiceStated("prose", "831", [49], after: "has to lie", 0, 1, 2, 3, 4, 5, 6),
    TwiceStated("formula", "831", [37]),
    TwiceStated("GTIN", "2000-407", [55]), TwiceStated("GTIN", "2004-407", [55]),
    TwiceStated("GTIN", "770-1324", [144]), TwiceStated("GTIN", "770-744", [154]),
    TwiceStated("GTIN", "831", [152]),
    TwiceStated("address", "2000-407", [3, 7]), TwiceStated("address", "2004-407", [3, 7]),
    TwiceStated("address", "770-1324", [5, 8, 203, 229]),
    TwiceStated("address", "770-744", [6, 9, 192]),
    TwiceStated("address", "770-744", [199], after: "www."),
    TwiceStated("address", "831", [5, 9]),
  ]

  /// What is stated twice within what the sheets allow: the finer end of a range of conductors.
  static let looselyStated: [TwiceStated] = [
    TwiceStated("finer conductor", "770-1324", [70, 71, 72, 73, 74, 75], 0, 2),
    TwiceStated("finer conductor", "770-744", [87, 88, 89, 90, 91, 92], 0, 2),
    TwiceStated("finer conductor", "831", [101, 102], 0, 2),
  ]
}

extension TwiceStated {
  /// The offsets of every digit of the numbers in a text of which the lines begin at `starts`.
  func digits(in text: [UInt8], starts: [Int]) -> [(line: Int, offset: Int)] {
    lines.flatMap { line in
      let end = line < starts.count ? starts[line] : text.count
      return Self.numbers(text, from: begin(text, starts[line - 1], end), to: end)
        .enumerated().filter { places.isEmpty || places.contains($0.offset) }
        .flatMap { $0.element.map { (line: line, offset: $0) } }
    }
  }

  private func begin(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    let wanted = Array((marker.isEmpty ? "\t" : marker).utf8)
    let place = (start..<(end - wanted.count)).first { text[$0...].starts(with: wanted) }
    return place ?? start
  }

  /// The digits of each number: `41,4` is one, the 2 of `<sup>2</sup>` is none.
  private static func numbers(_ text: [UInt8], from start: Int, to end: Int) -> [[Int]] {
    var numbers: [[Int]] = [[]]
    for index in start..<end {
      let isDigit = (0x30...0x39).contains(text[index]) && text[index - 1] != UInt8(ascii: ">")
      let joins = [UInt8(ascii: "."), UInt8(ascii: ",")].contains(text[index])
      if isDigit {
        numbers[numbers.count - 1].append(index)
      } else if !joins || text[index + 1] == text[index], !(numbers.last ?? []).isEmpty {
        numbers.append([])
      }
    }
    return numbers.filter { !$0.isEmpty }
  }
}
