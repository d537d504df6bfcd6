/// A sheet as the verification sees it: its lines, and the words of each.
///
/// Nothing here uses the readers; what they got wrong must not go wrong here in the same way.
struct VerifiedSheet {
  /// As printed, without line ends.
  let lines: [String]
  /// The words of each line, markup undone and as it stands.
  private let forms: [(undone: [Word], plain: [Word])]
  /// The numbers of the lines on which a word stands.
  private let places: [String: [Int]]

  init(_ bytes: [UInt8]) {
    lines = VerifiedSheet.lines(of: VerifiedSheet.text(of: bytes))
    forms = lines.map { (Word.words(of: Markup.undone($0)), Word.words(of: $0)) }
    var places: [String: [Int]] = [:]
    for (index, form) in forms.enumerated() {
      for word in Set((form.undone + form.plain).map(\.text)) {
        places[word, default: []].append(index + 1)
      }
    }
    self.places = places
  }

  /// Whether nothing but white space stands on a line.
  func isBlank(_ index: Int) -> Bool { lines[index].allSatisfy(\.isWhitespace) }

  /// A line by its number from 1; `nil` where the sheet has none such.
  func line(_ number: Int) -> String? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// Whether a text stands on some lines, by number.
  ///
  /// On each line its words stand together; from line to line others may stand between.
  ///
  /// - Parameter woven: what may stand among the words, as in columns that ran together.
  func prints(
    _ text: String, on numbers: some Sequence<Int>, amid woven: [String] = []
  ) -> Bool {
    let numbers = numbers.filter { forms.indices.contains($0 - 1) }
    let wanted = [Word.words(of: text), Word.words(of: Markup.undone(text))]
    let printed = [numbers.map { forms[$0 - 1].undone }, numbers.map { forms[$0 - 1].plain }]
    let woven = woven.map(Word.words)
    return wanted.contains { words in
      printed.contains { lines in
        WordSearch.finds(words, on: lines)
          || !woven.isEmpty && WordSearch.finds(words, on: lines.map { $0.removing(woven) })
      }
    }
  }

  /// Whether a text begins on some lines: with four words, or as many as there are to the end of the
  /// text or of a line.
  func begins(_ text: String, on numbers: [Int]) -> Bool {
    let words = Word.words(of: text)
    return numbers.filter { forms.indices.contains($0 - 1) }.contains { number in
      if words.isEmpty { return lines[number - 1].contains(text) }
      return [forms[number - 1].undone, forms[number - 1].plain].contains { line in
        line.indices.contains { start in
          let length = zip(line[start...], words).prefix { $0 == $1 }.count
          return length >= min(4, words.count) || length > 0 && start + length == line.count
        }
      }
    }
  }

  /// Whether some lines name an item, and not only a variant of it.
  func names(_ item: String, on numbers: [Int]) -> Bool {
    let words = Word.words(of: item)
    return numbers.filter { forms.indices.contains($0 - 1) }.contains { number in
      let line = forms[number - 1].undone
      return line.indices.contains { start in
        line[start...].starts(with: words)
          && !line[(start + words.count)...].prefix(1).contains(where: \.isVariant)
      }
    }
  }

  /// The letters and digits of a line, by number.
  func letters(of number: Int) -> String {
    forms.indices.contains(number - 1) ? forms[number - 1].undone.letters : ""
  }

  /// The lines of what begins on one: an element of HTML that opens on a line of its own goes on.
  func lines(from number: Int) -> [Int] {
    var numbers = [number]
    while let last = numbers.last, numbers.count < 12, forms.indices.contains(last - 1),
      forms[last - 1].undone.isEmpty, lines[last - 1].contains("<")
    {
      numbers.append(last + 1)
    }
    return numbers
  }

  /// The lines, by number, on which a text stands as a whole.
  func lines(with text: String) -> [Int] {
    candidates(for: text).filter { prints(text, on: [$0]) }
  }

  /// The lines, by number, on which the rarest word of a text stands.
  func candidates(for text: String) -> [Int] {
    let words = Word.words(of: text)
    return words.map { places[$0.text, default: []] }.min { $0.count < $1.count } ?? []
  }

  // MARK: Bytes

  private static func text(of bytes: [UInt8]) -> String {
    let zeros = bytes.prefix(64).enumerated().filter { $0.element == 0 }.map { $0.offset % 2 }
    if bytes.starts(with: [0xFF, 0xFE]) || zeros.contains(1) {
      return utf16(bytes, low: 0, high: 1)
    }
    if bytes.starts(with: [0xFE, 0xFF]) || zeros.contains(0) {
      return utf16(bytes, low: 1, high: 0)
    }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    let lenient = String(decoding: bytes, as: UTF8.self)
    let hasMultibyte = lenient.unicodeScalars.contains { $0.value > 0x7F && $0 != "\u{FFFD}" }
    return hasMultibyte
      ? lenient : String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  private static func utf16(_ bytes: [UInt8], low: Int, high: Int) -> String {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + high]) << 8
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Lines end at LF, CRLF or CR; one that ends the file begins no other.
  private static func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    var isOpen = false
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      defer { isAfterReturn = scalar == "\r" }
      if scalar == "\n", isAfterReturn { continue }
      guard scalar == "\n" || scalar == "\r" else {
        line.append(scalar)
        isOpen = true
        continue
      }
      lines.append(String(line))
      line = String.UnicodeScalarView()
      isOpen = false
    }
    return isOpen ? lines + [String(line)] : lines
  }
}
