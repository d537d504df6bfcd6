/// One datasheet dump as read: the parts it describes, and an account of every line.
public struct Sheet: Sendable {
  /// The text that every range of the sheet lies in.
  public let text: SheetText
  /// How its bytes were understood.
  public let encoding: TextEncoding
  /// What the file is instead, where it is no text at all.
  public let foreignFormat: ForeignFormat?
  /// The language that most labels are printed in.
  public let language: Language
  /// The sheet's own date, where one is printed.
  public let version: CalendarDate?
  /// The parts in print order; empty where the file is no datasheet.
  public let parts: [PartRecord]
  /// What every line was, in order.
  public let roles: [LineRole]
  /// What the reader could not read or doubts, in line order.
  public let problems: [SheetProblem]

  /// What a file needs to be a datasheet, for messages to people.
  public static let expectedHead =
    "expected a line such as 'Data sheet | Item number: 770-1324'"

  /// Reads the bytes of one file.
  public init(reading bytes: [UInt8]) {
    if let format = ForeignFormat.detect(bytes) {
      self.init(foreign: format, bytes)
      return
    }
    let (text, encoding) = TextEncoding.decode(bytes)
    var reader = SheetReader(text)
    reader.read()
    self = reader.finished(encoding: encoding)
  }

  /// A file that is no text: its lines are counted, and none is read.
  private init(foreign format: ForeignFormat, _ bytes: [UInt8]) {
    let lines = LineScanner.lines(of: bytes)
    self.init(
      text: SheetText(bytes: bytes, fileLength: bytes.count), encoding: .utf8,
      foreignFormat: format, language: .en, version: nil, parts: [],
      roles: lines.map { $0.isBlank ? .blank : .unread }, problems: [])
  }

  init(
    text: SheetText, encoding: TextEncoding, foreignFormat: ForeignFormat? = nil,
    language: Language, version: CalendarDate?,
    parts: [PartRecord], roles: [LineRole], problems: [SheetProblem]
  ) {
    self.text = text
    self.encoding = encoding
    self.foreignFormat = foreignFormat
    self.language = language
    self.version = version
    self.parts = parts
    self.roles = roles
    self.problems = problems
  }

  /// The class of every line, in order.
  public var lineClasses: [LineClass] { roles.map(\.lineClass) }

  /// The number of lines in a class.
  public func count(of lineClass: LineClass) -> Int {
    roles.count { $0.lineClass == lineClass }
  }
}

/// Something about a line that the reader could not read, or doubts.
public struct SheetProblem: Sendable {
  /// What is wrong.
  public enum Kind: Sendable {
    /// A line that no reader understood.
    case unreadLine
    /// What stands in the place of an item number is none.
    case malformedItemNumber
    /// An item is named under no heading that says what it is to the part.
    case unknownReferenceGroup
    /// The title of an item says that it is something else to the part than its heading does.
    case foreignReferenceGroup
  }

  /// What is wrong.
  public let kind: Kind
  /// The part that the line belongs to.
  public let part: ItemNumber?
  /// The line, from 1.
  public let line: Int
  /// The bytes that the problem is about.
  public let range: TextRange
}
