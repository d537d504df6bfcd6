/// A number of a printed text, with the unit that holds for it.
struct PrintedMeasure {
  /// What the number may be, in the unit of the catalog.
  let readings: [PlainNumber]
  /// The code of that unit; `nil` where none is printed.
  let unit: String?

  /// What the catalog calls a printed unit, and the power of ten from the one to the other.
  private static let units: [String: (code: String, power: Int)] = [
    "mV": ("V", -3), "V": ("V", 0), "Volt": ("V", 0), "kV": ("V", 3),
    "mA": ("A", -3), "A": ("A", 0), "kA": ("A", 3),
    "mW": ("W", -3), "W": ("W", 0), "kW": ("W", 3),
    "µΩ": ("Ohm", -6), "mΩ": ("Ohm", -3), "Ω": ("Ohm", 0), "kΩ": ("Ohm", 3), "MΩ": ("Ohm", 6),
    "mOhm": ("Ohm", -3), "Ohm": ("Ohm", 0), "mohm": ("Ohm", -3), "ohm": ("Ohm", 0),
    "N": ("N", 0), "kN": ("N", 3), "mg": ("g", -3), "g": ("g", 0), "kg": ("g", 3),
    "J": ("MJ", -6), "kJ": ("MJ", -3), "MJ": ("MJ", 0),
    "µm": ("mm", -3), "mm": ("mm", 0), "cm": ("mm", 1), "m": ("mm", 3),
    "inch": ("[in_i]", 0), "inches": ("[in_i]", 0), "in": ("[in_i]", 0), "Zoll": ("[in_i]", 0),
    "\"": ("[in_i]", 0), "″": ("[in_i]", 0),
    "qmm": ("mm2", 0), "sqmm": ("mm2", 0), "°C": ("Cel", 0), "℃": ("Cel", 0), "°": ("deg", 0),
    "%": ("%", 0), "AWG": ("AWG", 0),
  ]

  /// Every number of a text, in order.
  static func all(in text: String) -> [PrintedMeasure] {
    let tokens = tokens(of: text)
    return tokens.indices.filter { tokens[$0].isNumber && !isSquare(tokens, $0) }.map { place in
      measure(tokens, place)
    }
  }

  /// Whether the number is the exponent of `mm²`.
  private static func isSquare(_ tokens: [Word], _ place: Int) -> Bool {
    place > 0 && ["mm", "cm"].contains(tokens[place - 1].text) && tokens[place].text == "2"
  }

  private static func measure(_ tokens: [Word], _ place: Int) -> PrintedMeasure {
    let (code, power) = unit(after: place, in: tokens) ?? (nil, 0)
    if code == "AWG", let zeros = wireSize(tokens, place) {
      return PrintedMeasure(readings: [zeros], unit: code)
    }
    let readings = PlainNumber.readings(of: tokens[place].text)
    return PrintedMeasure(readings: readings.map { $0.scaled(byPowerOfTen: power) }, unit: code)
  }

  /// The unit after a number; of the first of a range, the unit after the second; before it, `AWG`.
  private static func unit(after place: Int, in tokens: [Word]) -> (code: String?, power: Int)? {
    if place > 0, tokens[place - 1].text == "AWG" { return ("AWG", 0) }
    var next = place + 1
    var numbers = 0
    while next < tokens.count, numbers < 3 {
      let token = tokens[next]
      if token.isNumber {
        numbers += 1
      } else if next + 1 < tokens.count, isSquare(tokens, next + 1) {
        return ("mm2", token.text == "mm" ? 0 : 2)
      } else if token.text == "°", next + 1 < tokens.count, tokens[next + 1].text == "C" {
        return ("Cel", 0)
      } else if let unit = units[token.text] {
        return unit
      } else if token.text.contains(where: { $0.isLetter }), !["to", "bis"].contains(token.text) {
        return nil
      }
      next += 1
    }
    return nil
  }

  /// `1/0` to `4/0` are 0 to -3.
  private static func wireSize(_ tokens: [Word], _ place: Int) -> PlainNumber? {
    guard place + 2 < tokens.count, tokens[place + 1].text == "/", tokens[place + 2].text == "0",
      let zeros = Int(tokens[place].text), (1...4).contains(zeros)
    else { return nil }
    return PlainNumber(String(1 - zeros))
  }

  /// Words, and the signs `"`, `″` and `/` that say something beside a number.
  private static func tokens(of text: String) -> [Word] {
    var tokens: [Word] = []
    var run = ""
    for character in text {
      if "\"″/".contains(character) {
        tokens += Word.words(of: run)
        tokens.append(Word(text: String(character), isNumber: false))
        run = ""
      } else {
        run.append(character)
      }
    }
    return tokens + Word.words(of: run)
  }
}
