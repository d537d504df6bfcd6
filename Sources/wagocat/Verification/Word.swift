/// A run of letters, or a number with its sign and its separators; all else divides words.
struct Word: Equatable {
  let text: String
  let isNumber: Bool
  /// Whether a slash stands right before it and a hyphen soon after, as in the `023-000` of a variant.
  var isVariant = false

  static func == (left: Word, right: Word) -> Bool { left.text == right.text }

  /// The words of a text in order.
  static func words(of text: String) -> [Word] {
    var words: [Word] = []
    let scalars = text.unicodeScalars.compactMap(folded)
    var place = 0
    while place < scalars.count {
      let start = place
      if isDigit(scalars, place) || (scalars[place] == "-" && isDigit(scalars, place + 1)) {
        place += 1
        while isDigit(scalars, place) || isSeparator(scalars, place) { place += 1 }
      } else {
        while place < scalars.count, isLetter(scalars[place]) { place += 1 }
      }
      if place == start {
        place += 1
      } else {
        let word = String(String.UnicodeScalarView(scalars[start..<place]))
        let isVariant =
          start > 0 && scalars[start - 1] == "/" && word.count >= 3
          && scalars[place...].first == "-"
        words.append(
          Word(text: word, isNumber: !isLetter(scalars[place - 1]), isVariant: isVariant))
      }
    }
    return words
  }

  private static func isDigit(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place < scalars.count && ("0"..."9").contains(scalars[place])
  }

  /// A comma or point between two digits.
  private static func isSeparator(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    place < scalars.count && (scalars[place] == "," || scalars[place] == ".")
      && isDigit(scalars, place + 1)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "\u{B0}" || scalar == "%"
  }

  /// One character for those that converters take for each other; none for those that show nothing.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "\u{2212}", "\u{2010}"..."\u{2015}": "-"
    case "\u{2126}": "\u{3A9}"
    case "\u{3BC}": "\u{B5}"
    case "\u{BA}", "\u{2DA}": "\u{B0}"
    case "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}": nil
    default: scalar
    }
  }
}

extension [Word] {
  /// Whether some words stand together among these.
  func contains(_ words: [Word]) -> Bool { WordSearch.finds(words, on: [self]) }

  /// Without each place where some words stand together.
  func removing(_ runs: [[Word]]) -> [Word] {
    var kept: [Word] = []
    var place = 0
    while place < count {
      let run = runs.first { !$0.isEmpty && self[place...].starts(with: $0) }
      if run == nil { kept.append(self[place]) }
      place += run?.count ?? 1
    }
    return kept
  }

  /// Letters and digits alone, whatever their case and spacing.
  var letters: String { map(\.text).joined().lowercased() }
}

/// Finds words on lines.
enum WordSearch {
  /// Whether the words stand on the lines in order, some on each line that is used, and on a line
  /// together.
  static func finds(_ wanted: [Word], on lines: [[Word]]) -> Bool {
    guard !wanted.isEmpty else { return true }
    var reached: Set<Int> = [0]
    for line in lines {
      for place in reached {
        for start in line.indices where line[start] == wanted[place] {
          let length = zip(line[start...], wanted[place...]).prefix { $0 == $1 }.count
          if place + length == wanted.count { return true }
          for end in 1...length { reached.insert(place + end) }
        }
      }
    }
    return false
  }
}
