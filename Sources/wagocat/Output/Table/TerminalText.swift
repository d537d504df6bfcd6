extension String {
  /// The text without anything that a terminal obeys rather than shows.
  ///
  /// Sheets come from strangers: an escape sequence in a title must not recolor, retitle or rewind
  /// the reader's terminal, nor turn the order of what it prints. Such characters become U+FFFD;
  /// characters that show nothing, such as the soft hyphens that converters leave, go.
  var safeForTerminal: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    var safe = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.steersTerminal {
        safe.append("\u{FFFD}")
      } else if !scalar.showsNothing {
        safe.append(scalar)
      }
    }
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// C0 and C1 controls, line and paragraph separators, and what turns the direction of writing.
  fileprivate var steersTerminal: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: properties.isBidiControl
    }
  }

  /// Invisible; the joiners and selectors that shape their neighbours do show.
  fileprivate var showsNothing: Bool {
    properties.isDefaultIgnorableCodePoint && !properties.isJoinControl
      && !properties.isVariationSelector
  }
}
