extension Unicode.Scalar {
  /// Columns that a terminal gives the character: none to a mark that sits on the one before it, two
  /// to the wide ones of East Asia and to emoji (Unicode Standard Annex 11), else one.
  ///
  /// Controls have no width of their own: see `String.safeForTerminal`.
  var displayWidth: Int {
    if value < 0x300 { return 1 }
    if takesNoColumn { return 0 }
    return isWide ? 2 : 1
  }

  private var takesNoColumn: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: properties.isDefaultIgnorableCodePoint || Self.syllableEndings.contains { $0 ~= value }
    }
  }

  /// Vowels and finals of Korean syllables, which stand in the two columns of the initial.
  private static let syllableEndings: [ClosedRange<UInt32>] = [0x1160...0x11FF, 0xD7B0...0xD7FF]

  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return Self.wideRanges.contains { $0 ~= value }
      || (properties.isEmojiPresentation && !Self.flagLetters.contains(value))
  }

  /// Two of these make a flag of two columns.
  private static let flagLetters: ClosedRange<UInt32> = 0x1F1E6...0x1F1FF

  /// East_Asian_Width W and F of Unicode 16, without the emoji; gaps that hold no character are
  /// closed.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // initials of Korean syllables
    0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F,
    0x2E80...0x303E,  // radicals, CJK punctuation
    0x3041...0x3247, 0x3250...0xA4CF,  // kana, bopomofo, CJK ideographs, Yi
    0xA960...0xA97F, 0xAC00...0xD7A3,  // Korean
    0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width Latin
    0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,  // Tangut, Khitan, Nushu, old kana
    0x1D300...0x1D376, 0x1F200...0x1F265,
    0x20000...0x3FFFD,  // rarer CJK ideographs
  ]
}

extension String {
  /// Columns that a terminal gives the text.
  var displayWidth: Int { Substring(self).displayWidth }
}

extension Substring {
  /// Columns that a terminal gives the text.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}
