public import DatasheetText

/// Something wrong or doubtful, with the line that shows it.
public struct Finding: Sendable {
  /// The rule that found it.
  public let rule: Rule
  /// How bad it is; what the rule says unless the user says otherwise.
  public var severity: Severity
  /// The part that the finding is about, where it is about one.
  public let part: ItemNumber?
  /// What is wrong, and what was expected.
  public let message: String
  /// The line that shows it.
  public let place: Place
  /// The other places that it disagrees with.
  public var related: [Place] = []

  /// Keeps what was found.
  public init(
    _ rule: Rule, _ message: String, part: ItemNumber?, at place: Place, related: [Place] = []
  ) {
    self.rule = rule
    severity = rule.severity
    self.part = part
    self.message = message
    self.place = place
    self.related = related
  }
}

/// How bad a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
  case note, warning, error

  /// Orders from `note` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// A place in a file.
public struct Place: Sendable, Equatable {
  /// The path as the catalog names it.
  public let path: String
  /// The line, as printed, without the blanks around it.
  public let quote: String
  // Of half the size, as a place is kept of every part and link of a catalog.
  private let lineNumber, firstColumn, characters, firstOfQuote: Int32

  /// From 1; 0 where the finding is about the whole file.
  public var line: Int { Int(lineNumber) }
  /// In characters, from 1.
  public var column: Int { Int(firstColumn) }
  /// How much of the line is meant, in characters from `column` on; 0 where it is not known.
  public var length: Int { Int(characters) }
  /// The column that the quote begins at, past the blanks that indent the line.
  public var quoteColumn: Int { Int(firstOfQuote) }

  /// Names a place.
  public init(
    path: String, line: Int, column: Int, quote: String, length: Int = 0, quoteColumn: Int = 1
  ) {
    self.path = path
    self.quote = quote
    lineNumber = Int32(clamping: line)
    firstColumn = Int32(clamping: column)
    characters = Int32(clamping: length)
    firstOfQuote = Int32(clamping: quoteColumn)
  }
}

extension Finding {
  /// Path, line, column, rule and message: the order of the catalog.
  package var order: (String, Int, Int, String, String) {
    (place.path, place.line, place.column, rule.rawValue, message)
  }
}
