import PartCatalog

/// A quoted line and the marks below what is meant of it, as a terminal shows them.
///
/// Columns of a finding count characters; on a terminal a tab reaches to the next stop, some
/// characters take two columns and some none.
struct QuotedLine {
  /// The line, fit for a terminal.
  private(set) var text = ""
  /// Carets below the span, with blanks before them.
  var marks: String { .blanks(start) + String(repeating: "^", count: max(1, end - start)) }

  /// Columns of the terminal, from 0.
  private var start = 0
  private var end = 0
  private var width = 0
  private static let tabStop = 8

  /// - Parameter limit: columns that the line may take; what lies beyond is cut with `…`.
  init(_ place: Place, limit: Int) {
    let characters = Array(place.quote.unicodeScalars)
    let first = min(max(0, place.column - place.quoteColumn), characters.count)
    let meant = place.length > 0 ? first + place.length : characters.count
    let last = min(meant, characters.count)
    append(characters[..<first])
    start = width
    append(characters[first..<last])
    end = width
    append(characters[last...])
    cut(to: max(limit, 20))
  }

  private mutating func append(_ characters: ArraySlice<Unicode.Scalar>) {
    for character in characters {
      if character == "\t" {
        let blanks = QuotedLine.tabStop - width % QuotedLine.tabStop
        text += String.blanks(blanks)
        width += blanks
      } else {
        let safe = String(character).safeForTerminal
        text.unicodeScalars.append(contentsOf: safe.unicodeScalars)
        width += safe.displayWidth
      }
    }
  }

  /// Keeps the columns around the span where the line is too wide.
  private mutating func cut(to limit: Int) {
    guard width > limit else { return }
    let from = max(0, min(start - limit / 3, width - limit))
    var column = 0
    var kept = String.UnicodeScalarView()
    for character in text.unicodeScalars {
      let next = column + character.displayWidth
      if column >= from, next <= from + limit { kept.append(character) }
      column = next
    }
    text = String(kept)
    start -= from
    end = min(end - from, limit)
    if from > 0 {
      text = "…" + text
      start += 1
      end += 1
    }
    if from + limit < width { text += "…" }
  }
}
