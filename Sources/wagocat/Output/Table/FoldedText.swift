/// A text folded into lines no wider than a limit.
///
/// Lines end between the segments of a title (`; `); where one segment is too wide, between words;
/// where one word is too wide, after its hyphens and slashes and between wide characters. A piece
/// that is still too wide is cut, and `…` says so.
struct FoldedText {
  private(set) var lines: [String] = []
  /// Whether a piece was cut.
  private(set) var isCut = false
  /// In columns of the terminal.
  private let limit: Int
  private var line = ""
  private var lineWidth = 0

  /// Folds a text.
  ///
  /// - Parameter limit: columns of a line, at least 1.
  init(_ text: String, limit: Int) {
    self.limit = limit
    guard text.displayWidth > limit else {
      lines = [text]
      return
    }
    for segment in text.segments { add(segment: segment) }
    endLine()
  }

  private mutating func add(segment: Substring) {
    if place(segment, after: " ") { return }
    endLine()
    for word in segment.split(separator: " ") { add(word: word) }
  }

  private mutating func add(word: Substring) {
    if place(word, after: " ") { return }
    endLine()
    for piece in word.pieces { add(piece: piece) }
  }

  private mutating func add(piece: Substring) {
    if place(piece, after: "") { return }
    endLine()
    if place(piece, after: "") { return }
    isCut = true
    lines.append(String(piece).cut(toWidth: limit))
  }

  /// Puts a text on the current line, where it fits.
  private mutating func place(_ text: Substring, after separator: String) -> Bool {
    let gap = line.isEmpty ? "" : separator
    let width = lineWidth + gap.utf8.count + text.displayWidth
    guard width <= limit else { return false }
    line += gap + text
    lineWidth = width
    return true
  }

  private mutating func endLine() {
    if !line.isEmpty { lines.append(line) }
    line = ""
    lineWidth = 0
  }
}

extension String {
  /// What stands between the `; ` of a title, each with its semicolon.
  fileprivate var segments: [Substring] {
    var segments: [Substring] = []
    var start = startIndex
    var followsSemicolon = false
    for index in utf8.indices {
      if followsSemicolon, utf8[index] == UInt8(ascii: " ") {
        segments.append(self[start..<index])
        start = utf8.index(after: index)
      }
      followsSemicolon = utf8[index] == UInt8(ascii: ";")
    }
    return segments + [self[start...]]
  }

  /// Of the widest segment, in columns of a terminal.
  var widestSegment: Int { segments.map(\.displayWidth).max() ?? 0 }
}

extension Substring {
  /// The parts of a word that a line may end between.
  fileprivate var pieces: [Substring] {
    var pieces: [Substring] = []
    var start = startIndex
    for index in indices where mayEnd(after: index) {
      let end = self.index(after: index)
      pieces.append(self[start..<end])
      start = end
    }
    return start < endIndex ? pieces + [self[start...]] : pieces
  }

  private func mayEnd(after index: Index) -> Bool {
    switch self[index] {
    case "-", "/", ",", ";": true
    case let character: String(character).displayWidth > 1
    }
  }
}

extension String {
  /// As much of the text as fits before an `…`, in columns of a terminal.
  func cut(toWidth limit: Int) -> String {
    var width = 1
    let kept = unicodeScalars.prefix { scalar in
      width += scalar.displayWidth
      return width <= limit
    }
    return String(kept) + "…"
  }
}
